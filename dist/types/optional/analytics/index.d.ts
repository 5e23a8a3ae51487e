import type { Extension } from '../../extensions.ts';
/**
 * Counting: `leadtag:view`, and what becomes of forms told to the page's `dataLayer` (with `data-data-layer`), to Plausible,
 * PostHog and Matomo where they are on the page, and to the `metrics-webhook`. No personal data.
 */
export declare function analytics(): Extension;
