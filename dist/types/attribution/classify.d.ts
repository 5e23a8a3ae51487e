import type { Find } from './lists/find.ts';
/** What a touch says of its source. */
export interface Classified {
    source?: string;
    medium?: string;
    channel: string;
}
interface Touched {
    source?: string | undefined;
    medium?: string | undefined;
    campaign?: string | undefined;
    referrer?: string | undefined;
    click_id_type?: string | undefined;
    /** As it was found before. */
    channel?: string | undefined;
}
/**
 * Source, medium and channel of a touch by a list of names: `m.facebook.com` and `fb-ads` are `facebook`, and a referral by a
 * search engine is `organic`. What the link's maker wrote as a medium stays.
 *
 * @param find the list
 * @param clickIds the names of all click ids of this touch, where they are known
 */
export declare function classify(touch: Touched, find: Find, clickIds?: readonly string[]): Classified;
export {};
