import type { EventDetail } from '../../events/names.ts';
import type { Counted } from './facts.ts';
type Call = (...args: unknown[]) => unknown;
/** What of other tools may stand on a page. */
export interface Tools {
    plausible?: Call;
    posthog?: {
        capture?: Call;
    };
    _paq?: {
        push?: Call;
    };
}
/** Tells Plausible, PostHog and Matomo, as far as they are on the page by then. What one of them throws is its own business. */
export declare function tellTools(page: Tools, name: Counted | 'lead', { formId, variant, step }: EventDetail): void;
export {};
