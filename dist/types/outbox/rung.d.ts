import type { Row } from './row.ts';
/** Writes a record, or erases one. */
export type Write = (key: string, value: object | null | undefined) => void;
/** One atomic step on a row: sees it as it is now, may write other records, and returns what it becomes (nothing: leave it). */
export type Step = (row: Row | undefined, write: Write, 
/** Whether the lead has been delivered already. */
done: boolean) => Row | undefined;
/** The rows that wait for one address. */
export interface Waiting {
    /** Keys of rows that may be due, the longest waiting first. */
    keys: string[];
    /** When the next one is due, in milliseconds since 1970; `Infinity`: none. */
    next: number;
}
/** A place that can hold leads. The outbox has three, from the best to the last: IndexedDB, localStorage, the page's memory. */
export interface Rung {
    /** Whether what lies here outlives the page: only then may the visitor be told "saved". */
    readonly durable: boolean;
    /** Whether anything lies here. Asking makes nothing. */
    exists(): Promise<boolean>;
    /** Writes rows and erases others, all or none. Rejects where it cannot. */
    put(rows: readonly Row[], erase: readonly string[]): Promise<void>;
    /** One step on one row, which no other tab sees half done. Resolves to what it has written. */
    change(key: string, step: Step): Promise<Row | undefined>;
    /** The addresses that rows wait for. */
    urls(): Promise<string[]>;
    /**
     * The rows for an address that may be due. Those that wait until much later than any schedule would say are among them: a
     * clock has jumped.
     *
     * @param until milliseconds since 1970
     */
    waiting(url: string, until: number): Promise<Waiting>;
    /** All records whose keys begin so, by key. */
    entries(prefix: string): Promise<[key: string, value: unknown][]>;
    /** Erases tombstones with keys below `done`, and rows that were given up before `time`. */
    sweep(done: string, time: number): Promise<void>;
}
/**
 * Does something with every rung where anything lies, one after the other.
 *
 * @param failed hears of each that fails; the others get their turn all the same
 */
export declare function eachRung(rungs: readonly Rung[], work: (rung: Rung) => Promise<unknown>, failed?: () => void): Promise<void>;
/** Rows of one address that are looked at in one pass. */
export declare const BATCH = 50;
/** No schedule waits longer, in milliseconds: a row that does has met a clock that jumped. */
export declare const FAR: number;
