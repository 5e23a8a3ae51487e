/** The ids of leads that have been taken. A table, a cache or a file will do, sync or async. */
export interface Seen {
    has(id: string): boolean | Promise<boolean>;
    add(id: string): unknown;
}
/**
 * Remembers the last ids in memory: for one process, until it ends. With several, or where a repeat after a restart would hurt,
 * use what they share, or a store that takes an id only once.
 *
 * @param limit how many ids; the one that was not asked for the longest goes first
 */
export declare function seenInMemory(limit?: number): Seen;
