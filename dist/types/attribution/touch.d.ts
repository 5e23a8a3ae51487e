import { type Params } from './params.ts';
/** One visit with its source. Names as in the payload. */
export interface Touch {
    at: string;
    source?: string;
    medium?: string;
    landing_page?: string;
    referrer?: string;
    [part: string]: string | undefined;
}
/**
 * Makes the touch of one arrival. `utm_*` beats a click id, which beats the referrer; with nothing of these the visit is
 * `(direct)` / `(none)`. Where only a click id is known, source and medium stay unknown rather than guessed.
 *
 * @param now milliseconds since 1970
 */
export declare function readTouch(url: URL, referrer: string, { utm, clickIds }: Params, now: number): Touch;
/** The host that sent the visitor, unless that is this site itself or one of its subdomains. */
export declare function referrerHost(url: URL, referrer: string): string | undefined;
