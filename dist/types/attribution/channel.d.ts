import { type Category, type Find } from './lists/find.ts';
/** The names that the visitor's script knows. */
export declare const findShort: Find;
/** The category of a source, by the short list. */
export declare const shortCategory: (source: string) => Category | undefined;
export interface Visit {
    source?: string;
    medium?: string;
    campaign?: string;
    /** Whether a click id says that somebody paid for this visit. */
    paid?: boolean;
}
/** `facebook-ads`, `fbad`, `yt_ads`: what is being advertised on; empty for other names. */
export declare const adStem: (source: string) => string;
/**
 * The channel of a visit: GA4's default channel group for manual traffic, first match wins
 * (https://support.google.com/analytics/answer/9756891), in any case of letters. Ours on top: paid also by click id and by a
 * source such as `fb-ads`; newsletters and webmail are Email; the channel AI Assistant. Tagged, but fitting nowhere:
 * Unassigned. Nothing known at all: Direct.
 *
 * @param categoryOf another list than the one in the script
 */
export declare function channelOf(visit: Visit, categoryOf?: (source: string) => Category | undefined): string;
