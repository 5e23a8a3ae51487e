import type { Clock } from '../platform/clock.ts';
import type { Verdict } from '../webhook/verdict.ts';
import { type Row } from './row.ts';
import type { DurableStore } from './store.ts';
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
export interface OutboxTools {
    store: DurableStore;
    /** One attempt: sends, and judges the answer. */
    attempt: (row: Row) => Promise<Verdict>;
    notify: (event: OutboxEvent) => void;
    clock: Clock;
    random: () => number;
    /** Who we are: a name that no other tab has. */
    tab: string;
    /** Web Locks, where the page has them: they spare work, correctness comes from the leases. */
    locks?: LockManager | undefined;
}
/**
 * The leads that are not delivered yet. The database is the queue: nothing of it is kept in memory, and who may send a row is
 * decided by compare-and-set in the row itself.
 */
export declare function createOutbox({ store, attempt, notify, clock, random, tab, locks }: OutboxTools): {
    drain: (awake: boolean) => Promise<void>;
    carry: (row: Row, key?: string) => Promise<Verdict>;
    lease: (row: Row) => Row;
    /** Opens the database, so that a submit pays for nothing but its write. */
    prepare: () => undefined;
    /**
     * Writes rows to the disk in place of others, all or none. Says whether they are there: only then may the visitor be told
     * "saved".
     */
    put(rows: readonly Row[], instead?: readonly Row[]): Promise<boolean>;
    stop: () => void;
};
export type Outbox = ReturnType<typeof createOutbox>;
