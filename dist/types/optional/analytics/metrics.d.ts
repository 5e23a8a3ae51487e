import type { EventDetail } from '../../events/names.ts';
import type { Attribution } from '../../lead/schema.ts';
import type { Counted } from './facts.ts';
/** What a `metrics-webhook` gets: counts of one page view that can be added up. No id, no address beyond the page, nobody. */
export interface Metrics {
    type: 'leadtag.metrics';
    version: 1;
    at: string;
    page: string;
    channel?: string | undefined;
    source?: string | undefined;
    medium?: string | undefined;
    campaign?: string | undefined;
    forms: {
        form_id: string;
        variant?: string;
        view?: number;
        start?: number;
        invalid?: number;
        submit?: number;
        delivered?: number;
        [step: `step_${number}`]: number;
    }[];
}
/** Collects counts. `take` hands them out, and begins anew; nothing, where nothing was counted. */
export declare function createMetrics(visit: () => Pick<Attribution, 'last_touch'>, now: () => number): {
    fact(name: Counted, { formId, variant, step }: EventDetail): void;
    take(page: string): Metrics | undefined;
};
