import { type Params } from './params.ts';
/** One visit with its source. Names as in the payload. */
export interface Touch {
    at: string;
    channel?: string;
    source?: string;
    medium?: string;
    landing_page?: string;
    referrer?: string;
    [part: string]: string | undefined;
}
/**
 * Makes the touch of one arrival. For source and medium, each by itself, `utm_*` beats a click id, which beats the referrer;
 * with nothing of these the visit is `(direct)` / `(none)`. Where a campaign is known and its source is not, both stay unknown
 * rather than guessed. Names are in lower case, hosts without `www.`: what they are called, and the channel, is found out with the
 * lists, see `classify.ts`.
 *
 * @param url the landing page as it was before a router cleaned it
 * @param now milliseconds since 1970
 * @param exclude the owner's own list of referrers that are none, see {@link isListed}
 */
export declare function readTouch(url: URL, referrer: string, { utm, clickIds }: Params, now: number, exclude?: readonly string[]): Touch;
/**
 * The host that sent the visitor: neither this site with its subdomains, nor one where visitors only pay or sign in, nor one of
 * the owner's list.
 */
export declare function referrerHost(url: URL, referrer: string, exclude?: readonly string[]): string | undefined;
