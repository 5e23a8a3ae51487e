import type { Extension } from '../../extensions.ts';
export interface TurnstileOptions {
    /** From Cloudflare's dashboard. It is public. */
    siteKey: string;
    /** Where Cloudflare's script is, if not at Cloudflare. */
    apiUrl?: string | undefined;
}
/**
 * Cloudflare Turnstile: a token goes along as the field `turnstile_token`, which only your server can check. It does not work in
 * a shadow root, so it stands in the light DOM, in a slot beside the button. It is seen only when it asks something.
 */
export declare const turnstile: (options: TurnstileOptions, clock?: import("../../platform/clock.ts").Clock) => Extension;
