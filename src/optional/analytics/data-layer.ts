import type { EventDetail } from '../../events/names.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Counted } from './facts.ts';

/** Our events under the names of Google Analytics: https://support.google.com/analytics/answer/9267735. */
const NAMES: Partial<Record<Counted, string>> = {
  view: 'form_view',
  start: 'form_start',
  step: 'form_step',
  invalid: 'form_error',
  submit: 'form_submit',
};

/** A redirect waits no longer for the tags that listen (milliseconds). */
const PATIENCE = 600;

/** Tells the page's `dataLayer` what becomes of its forms, without personal data. Makes the layer where there is none. */
export function openDataLayer(page: { dataLayer?: unknown }, clock: Clock) {
  const push = (event: string, { formId, variant, step, code, leadId }: EventDetail, rest?: object) => {
    // Tag Manager keeps what an event does not mention: what is unknown is told as such
    const told = { event, form_id: formId, variant, step, code, event_id: leadId, ...rest };
    try {
      if (!Array.isArray(page.dataLayer)) page.dataLayer = [];
      (page.dataLayer as unknown[]).push(told);
    } catch {
      // a tag's own error: neither a count nor a redirect may suffer
    }
  };
  return {
    fact(name: Counted, detail: EventDetail) {
      const event = NAMES[name];
      if (event) push(event, detail);
    },
    /** `generate_lead`. Settles when the tags that listen have been told, or after 600 ms. */
    lead: (detail: EventDetail): Promise<void> =>
      new Promise((resolve) => {
        clock.after(PATIENCE, resolve);
        push('generate_lead', detail, { eventCallback: () => resolve(), eventTimeout: PATIENCE });
      }),
  };
}
