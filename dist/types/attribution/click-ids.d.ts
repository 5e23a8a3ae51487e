/** Media that somebody pays for, as GA4 has it. */
export declare const PAID: RegExp;
/** Whether this is a click id, in lower case. */
export declare const isClickId: (name: string) => boolean;
/** All of them, those of paid clicks first. */
export declare const CLICK_IDS: string[];
/** What an address says of its visit beside `utm_*`; empty where it does not. */
export interface Click {
    source: string;
    medium: string;
    /** The id that names the touch, and not a helper that only stands beside one. */
    id?: string;
}
/** What the click ids of an address say, or a mail tool's token in it: the weightiest speaks. */
export declare function readClick(url: URL, clickIds: Readonly<Record<string, string>>): Click;
/** Whether one of these click ids says that somebody paid for the visit. */
export declare const isPaid: (ids: readonly string[]) => boolean;
