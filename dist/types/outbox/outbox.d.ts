import type { Clock } from '../platform/clock.ts';
import type { Verdict } from '../webhook/verdict.ts';
import { type Carried, type OutboxEvent } from './carry.ts';
import { type WriteCsv } from './owner.ts';
import { type Row } from './row.ts';
import { type Drawer } from './shelf.ts';
import type { DurableStore } from './store.ts';
export type { OutboxEvent };
export interface OutboxTools {
    store: DurableStore;
    /** The site's localStorage, for when the store fails. */
    drawer: Drawer;
    csv: WriteCsv;
    /** One attempt: sends, and judges the answer. */
    attempt: (row: Row) => Promise<Verdict>;
    notify: (event: OutboxEvent) => void;
    /** Tells the owner that a lead could not be kept as it should, by a stable code. */
    warn: (row: Row, code: string) => void;
    clock: Clock;
    random: () => number;
    /** Whether the device believes that it is online. */
    online: () => boolean;
    /** Who we are: a name that no other tab has. */
    tab: string;
    /** Web Locks, where the page has them: they spare work, correctness comes from the leases. */
    locks?: LockManager | undefined;
}
/**
 * The leads that are not delivered yet, on the best of three rungs: IndexedDB, localStorage, the page's memory. What lies on the
 * device is the queue; the page remembers only what it is doing right now.
 */
export declare function createOutbox(tools: OutboxTools): {
    drain: (awake: boolean) => Promise<void>;
    lease: (row: Row) => Row;
    release: () => Promise<void>;
    owner: import("./owner.ts").OwnerApi;
    /** Sends a row of this page's own, without waiting for its turn. */
    carry(row: Row): Promise<Carried>;
    /** Opens the database, so that a submit pays for nothing but its write, and goes out as its address wants it. */
    prepare(): void;
    /**
     * Keeps rows on the best rung that takes them, in place of others. Says whether they outlive the page: only then may the
     * visitor be told "saved".
     */
    put(rows: readonly Row[], instead?: readonly Row[]): Promise<boolean>;
    /** The page may go before the database has answered: what is being written is put where writing takes no time. */
    rescue(): void;
    /** The page is looked at again. */
    wake: () => void;
    /** Erases old records, once the page has had time to come up. */
    sweep: () => () => void;
    stop: () => void;
};
export type Outbox = ReturnType<typeof createOutbox>;
