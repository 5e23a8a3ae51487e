import type { EventDetail } from '../../events/names.ts';
import type { Counted } from './facts.ts';

type Call = (...args: unknown[]) => unknown;

/** What of other tools may stand on a page. */
export interface Tools {
  plausible?: Call;
  posthog?: { capture?: Call };
  _paq?: { push?: Call };
}

/** Tells Plausible, PostHog and Matomo, as far as they are on the page by then. What one of them throws is its own business. */
export function tellTools(page: Tools, name: Counted | 'lead', { formId, variant, step }: EventDetail): void {
  const props = { form_id: formId, ...(variant && { variant }), ...(step && { step }) };
  const calls = [
    () => page.plausible?.(name === 'lead' ? 'Lead' : `Form ${name}`, { props }),
    () => page.posthog?.capture?.(`leadtag_${name}`, props),
    () => page._paq?.push?.(['trackEvent', 'leadtag', name, variant ? `${formId} ${variant}` : formId]),
  ];
  for (const call of calls) {
    try {
      call();
    } catch {
      // not ours
    }
  }
}
