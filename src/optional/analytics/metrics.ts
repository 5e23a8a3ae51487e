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
export function createMetrics(visit: () => Pick<Attribution, 'last_touch'>, now: () => number) {
  let forms = new Map<string, Record<string, string | number>>();
  return {
    fact(name: Counted, { formId, variant, step }: EventDetail) {
      const key = JSON.stringify([formId, variant]);
      const form = forms.get(key) ?? { form_id: formId, ...(variant && { variant }) };
      const count = name === 'step' ? `step_${step}` : name;
      forms.set(key, { ...form, [count]: Number(form[count] ?? 0) + 1 });
    },
    take(page: string): Metrics | undefined {
      if (!forms.size) return undefined;
      const { channel, source, medium, campaign } = visit().last_touch;
      const all = [...forms.values()] as Metrics['forms'];
      forms = new Map();
      const at = new Date(now()).toISOString();
      return { type: 'leadtag.metrics', version: 1, at, page, channel, source, medium, campaign, forms: all };
    },
  };
}
