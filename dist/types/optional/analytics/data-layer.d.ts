import type { EventDetail } from '../../events/names.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Counted } from './facts.ts';
/** Tells the page's `dataLayer` what becomes of its forms, without personal data. Makes the layer where there is none. */
export declare function openDataLayer(page: {
    dataLayer?: unknown;
}, clock: Clock): {
    fact(name: Counted, detail: EventDetail): void;
    /** `generate_lead`. Settles when the tags that listen have been told, or after 600 ms. */
    lead: (detail: EventDetail) => Promise<void>;
};
