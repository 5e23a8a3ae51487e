import type { Clock } from '../platform/clock.ts';
import { type Gates } from './gates.ts';
import { type RowState } from './row.ts';
import { type Rung } from './rung.ts';
import type { DurableStore } from './store.ts';
/** One lead on its way to one webhook, as its owner may see it. */
export interface OutboxEntry {
    /** Of the lead: the same at all of its webhooks. */
    id: string;
    state: RowState;
    /** Why it has not been delivered: the code of the last attempt. */
    reason?: string | undefined;
    /** When it was submitted, in milliseconds since 1970. */
    createdAt: number;
    attempts: number;
    /** When it is tried again, in milliseconds since 1970; missing: not by itself. */
    nextAt?: number | undefined;
    /** The webhook's address. */
    destination: string;
    /** What the webhook would get: the payload, or with `format=form` its flat pairs. */
    lead: unknown;
}
/** What an owner can do with the leads on this device. Everything here works on all tabs' leads, and rejects nothing. */
export interface OwnerApi {
    /** Every lead that is kept here and not delivered, the oldest first. */
    list(): Promise<OutboxEntry[]>;
    /**
     * Sends again, now, whatever was refused, parked or waits: the lead with this id, or all of them.
     *
     * @returns how many rows that were
     */
    retry(id?: string): Promise<number>;
    /**
     * Erases a lead from this device. What is on its way at this moment may arrive all the same.
     *
     * @returns how many rows that were
     */
    remove(id: string): Promise<number>;
    /**
     * Erases every lead on this device, and every trace of those that were delivered.
     *
     * @returns how many rows that were
     */
    purge(): Promise<number>;
    /** The list as text: JSON, or CSV whose cells no spreadsheet takes for a formula. */
    export(format?: 'json' | 'csv'): Promise<string>;
}
interface OwnerTools {
    rungs: readonly Rung[];
    gates: Gates;
    drain: (awake: boolean) => Promise<void>;
    clock: Clock;
    store: DurableStore;
    csv: WriteCsv;
}
/** Writes entries as a table. A part of its own, since only owners need it. */
export type WriteCsv = (entries: readonly OutboxEntry[]) => string | Promise<string>;
export declare function createOwner(tools: OwnerTools): OwnerApi;
export {};
