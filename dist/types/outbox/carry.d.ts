import type { Clock } from '../platform/clock.ts';
import type { Verdict } from '../webhook/verdict.ts';
import { type Formats } from './formats.ts';
import { type Gates } from './gates.ts';
import { type Row, type RowState } from './row.ts';
import type { Rung } from './rung.ts';
/** What has become of a row. */
export type OutboxEvent = {
    type: 'queued' | 'delivered';
    row: Row;
} | {
    type: 'unconfirmed' | 'rejected';
    row: Row;
    code: string;
    final: boolean;
};
export interface CarrierTools {
    /** From the best to the last. */
    rungs: readonly Rung[];
    gates: Gates;
    formats: Formats;
    /** One attempt: sends, and judges the answer. */
    attempt: (row: Row) => Promise<Verdict>;
    notify: (event: OutboxEvent) => void;
    /** Tells the owner that something is wrong with a lead: a stable code. */
    warn: (row: Row, code: string) => void;
    clock: Clock;
    random: () => number;
    /** Who we are: a name that no other tab has. */
    tab: string;
}
/** Where a row stands after an attempt. */
export type Carried = RowState | 'delivered';
/** Takes rows, sends them, and writes down what came of it. Who may send a row is decided by compare-and-set in the row itself. */
export declare function createCarrier(tools: CarrierTools): {
    lease: (row: Row) => Row;
    claim: (rung: Rung, key: string, awake: boolean, shut: boolean) => Promise<Row | undefined>;
    carry: (row: Row, rung: Rung, key?: string) => Promise<Carried>;
    /** Ends the leases of what is on its way as soon as those requests must have ended: this page is about to go. */
    release(): Promise<void>;
};
