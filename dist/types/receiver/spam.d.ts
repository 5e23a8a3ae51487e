import type { Lead } from '../lead/schema.ts';
/**
 * Why a lead may be spam. Signs, not proofs: nothing is thrown away for them. Those that a form finds itself have names of their
 * own: `honeypot`, `too_fast`, `no_input`, `webdriver`, `captcha_missing`, `captcha_stale`, `pow_unavailable`.
 */
export type SpamReason = 'no_origin' | 'foreign_page' | 'future' | 'markup' | 'link_in_name' | 'many_links' | 'captcha_stale';
export interface SpamContext {
    /** The `Origin` header, if there was one. */
    origin: string | null;
    /** Milliseconds since 1970. */
    now: number;
}
/**
 * What speaks against a lead. Its age does not: one that was sent from a device without a network may be a month old.
 *
 * - `no_origin`: no browser has sent it across origins; `foreign_page`: the page it names is not the page that has sent it;
 * - `future`: submitted more than a day from now;
 * - `captcha_stale`: with a Turnstile token that has outlived itself, on a device without a network for one. Speaks against nobody;
 * - `markup`: a link written as HTML or BBCode in a field; `link_in_name`; `many_links`: more than three in one field.
 */
export declare function spamReasons(lead: Lead, { origin, now }: SpamContext): SpamReason[];
