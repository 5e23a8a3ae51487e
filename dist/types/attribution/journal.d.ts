import { type Signal } from './memory.ts';
export interface JournalOptions {
    /** The address that the visitor came to, before a router cleaned it. */
    url: URL;
    referrer: string;
    /** Milliseconds since 1970. */
    now(): number;
    /** The visitor's Global Privacy Control: click ids are dropped. */
    gpc?: boolean;
    /** Hosts that are none of the visitor's sources. */
    excluded?: readonly string[];
}
/**
 * Keeps where a visitor came from and what he did, from one page view on: in memory, until `keep` names a storage. Other tabs
 * may use the same storage, so it is read before each look and each change.
 */
export declare function openJournal(options: JournalOptions): {
    /** Whether anything outlives the page. */
    isKept: () => boolean;
    /** From now on remembers in this storage, or, without one, in no storage. */
    keep(next: Storage | undefined): void;
    /** Another page without a load (another query is none): a touch only if the address brings another campaign. */
    view(url: URL): void;
    /** Something that the visitor did. */
    track(name: string): void;
    /** What the visitor did, and how often: of visits those of the last seven days. */
    signals(): Record<string, Signal>;
    /** What is to be remembered under this name; with a value, from now on. */
    note(name: string, value?: unknown): unknown;
    /** The attribution of a lead submitted at `at` (milliseconds since 1970). */
    attribution(at: number): {
        model: "last_non_direct";
        first_touch: import("./touch.ts").Touch;
        last_touch: import("./touch.ts").Touch;
        click_ids: Record<string, string>;
        utm: Record<string, string>;
        touch_count: number;
        pageviews: number;
        seconds_to_lead: number;
    };
    visits: () => number;
    /** Forgets what is stored in these, and what came before this page. */
    clear(storages: readonly (Storage | undefined)[]): void;
};
export type Journal = ReturnType<typeof openJournal>;
