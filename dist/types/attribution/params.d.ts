/** The nine campaign parameters of Google's URL builder, and the touch's name for each. */
export declare const UTM: {
    readonly utm_source: "source";
    readonly utm_medium: "medium";
    readonly utm_campaign: "campaign";
    readonly utm_id: "campaign_id";
    readonly utm_term: "term";
    readonly utm_content: "content";
    readonly utm_source_platform: "source_platform";
    readonly utm_creative_format: "creative_format";
    readonly utm_marketing_tactic: "marketing_tactic";
};
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
