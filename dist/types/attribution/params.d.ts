/** The nine campaign parameters of Google's URL builder, without their `utm_`. */
export declare const UTM: string[];
/**
 * Click ids in lower case, those of paid clicks first: of several the first names the touch. Tokens that name a person (those
 * of e-mail tools) are not collected.
 */
export declare const CLICK_IDS: string[];
export interface Params {
    /** Raw `utm_*` values. */
    utm: Record<string, string>;
    /** Click ids, values untouched. */
    clickIds: Record<string, string>;
}
/**
 * Campaign parameters of an address: the query first, then the fragment (`#/path?utm_source=…` too). Names are found in any
 * case; of several with one name the first that is not empty counts.
 */
export declare function readParams(url: URL): Params;
