import type { UseStore } from 'idb-keyval';
import type { Clock } from '../platform/clock.ts';
/** A key-value store of idb-keyval's shape that survives what browsers do to databases. */
export interface DurableStore {
    use: UseStore;
    /** Whether there is a database at all. Asking does not make one. */
    exists(): Promise<boolean>;
}
export interface StoreTools {
    /** Reached for as late as possible: in sandboxed frames even touching `indexedDB` throws. */
    indexedDB: () => IDBFactory;
    clock: Clock;
    name?: string;
}
/**
 * idb-keyval's own store keeps a failed open for the life of the page, never lets another tab upgrade, waits without an end and
 * cannot ask for durability. This one re-opens, closes on `versionchange`, is bounded, and writes with `durability: 'strict'`:
 * a lead is on the disk, not in a buffer, when a write resolves.
 */
export declare function createStore({ indexedDB, clock, name }: StoreTools): DurableStore;
