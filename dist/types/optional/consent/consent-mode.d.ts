/**
 * Tells what Google Consent Mode v2 says of storage. It has no getter of its own: `gtag('consent', …)` leaves its words in the
 * `dataLayer`, which is read again after clicks, since banners are clicked. A banner that is a template of Tag Manager leaves
 * none there: use its TCF, or `leadtag.setConsent()`.
 * https://developers.google.com/tag-platform/security/guides/consent
 */
export declare function watchConsentMode(page: Window & {
    dataLayer?: unknown;
}, tell: (granted: boolean) => void): void;
/**
 * What the words so far come to. A no is only what a visitor has answered: a default of "denied" stands on every page until the
 * banner has remembered its answer, and must not delete what is known of whoever has agreed. Of a default for some regions
 * nobody can tell here whether this is one of them: a yes of that kind counts for nothing, a no like any other.
 */
export declare function readConsentMode(page: {
    dataLayer?: unknown;
}): boolean | undefined;
