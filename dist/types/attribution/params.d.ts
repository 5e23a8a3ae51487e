/** The nine campaign parameters of Google's URL builder, without their `utm_`. */
export declare const UTM: string[];
export interface Params {
    /** Raw `utm_*` values. */
    utm: Record<string, string>;
    /** Click ids, values untouched. */
    clickIds: Record<string, string>;
}
/**
 * Campaign parameters of an address: the query first, then the fragment (`#/path?utm_source=…` too). Names are found in any
 * case; of several with one name the first that is not empty counts. Values of `utm_*` lose control characters and what is
 * beyond 255; those of click ids are left alone.
 */
export declare function readParams(url: URL): Params;
