import { type Touch } from './touch.ts';
export interface JournalOptions {
    /** The address and the referrer as they were when the script started, before a router cleaned them. */
    url: URL;
    referrer: string;
    now: number;
    /** Where the visit is remembered from page to page; nothing: this page only. */
    storage?: Storage;
    /** The visitor's Global Privacy Control: nothing is stored and click ids are dropped. */
    gpc?: boolean;
}
/**
 * Notes this page view. An arrival from elsewhere (campaign parameters, a click id, a foreign referrer) is a new touch;
 * a direct visit never replaces a known one. The first touch is written once.
 */
export declare function openJournal({ url, referrer, now, storage, gpc }: JournalOptions): {
    /** Where the visit is kept, as the payload says it. */
    storage: "none" | "session";
    /** The attribution of a lead submitted at `at` (milliseconds since 1970). */
    attribution: (at: number) => {
        model: "last_non_direct";
        first_touch: Touch;
        last_touch: Touch;
        click_ids: Record<string, string>;
        utm: Record<string, string>;
        touch_count: number;
        pageviews: number;
        seconds_to_lead: number;
    };
    /** Forgets what is stored. */
    clear: () => void | undefined;
};
export type Journal = ReturnType<typeof openJournal>;
