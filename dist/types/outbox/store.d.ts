import type { Clock } from '../platform/clock.ts';
/** A key-value store of idb-keyval's shape that survives what browsers do to databases. */
export interface DurableStore {
    /**
     * As idb-keyval's.
     *
     * @param durability `relaxed`: what is written may be lost if the power fails. For what is merely done once more then
     */
    use: <Result>(mode: IDBTransactionMode, callback: Callback<Result>, durability?: IDBTransactionDurability) => Promise<Result>;
    /** Whether there is a database at all. Asking does not make one. Rejects where it does not answer. */
    exists(): Promise<boolean>;
    /** Asks a database again that did not answer. */
    wake(): void;
}
export interface StoreTools {
    /** Reached for as late as possible: in sandboxed frames even touching `indexedDB` throws. */
    indexedDB: () => IDBFactory;
    clock: Clock;
    name?: string;
}
type Callback<Result> = (table: IDBObjectStore) => Result | PromiseLike<Result>;
/** Rows by shape, address and time: what is due for an address is found without reading the rest. */
export declare const DUE = "due";
/**
 * idb-keyval's own store keeps a failed open for the life of the page, never lets another tab upgrade, waits without an end and
 * cannot ask for durability. This one re-opens, closes on `versionchange`, is bounded, and writes with `durability: 'strict'`:
 * a lead is on the disk, not in a buffer, when a write resolves.
 */
export declare function createStore({ indexedDB, clock, name }: StoreTools): DurableStore;
export {};
