import type { Lead, Touch } from './schema.ts';

type Value = string | number | boolean | string[] | undefined;

/**
 * A lead as flat pairs of text: no brackets, no repeated keys, lists joined with `, `. The fields keep their own keys; where
 * one of ours has the name of a field, ours gets the prefix `leadtag_`.
 */
export function flatten(lead: Lead): Record<string, string> {
  const { form, attribution, qualification } = lead;
  const last = attribution?.last_touch;
  const ours: Record<string, Value> = {
    ...attribution?.utm,
    ...attribution?.click_ids,
    channel: last?.channel,
    ...prefixed('first_touch', attribution?.first_touch),
    ...prefixed('last_touch', last),
    landing_page: last?.landing_page,
    referrer: last?.referrer,
    lead_score: qualification?.score,
    lead_temperature: qualification?.temperature,
    lead_stage: qualification?.stage,
    lead_id: lead.id,
    submitted_at: lead.submitted_at,
    form_id: form.id,
    offer: form.offer,
    intent: form.intent,
    page_url: lead.page.url,
    spam_suspected: lead.spam?.suspected,
    spam_reasons: lead.spam?.reasons.join(', ') || undefined,
    test: lead.test,
  };
  for (const box of lead.consent ?? []) ours[`consent_${box.purpose}`] = box.granted;
  for (const [question, { value }] of Object.entries(qualification?.answers ?? {})) {
    ours[`${qualification?.framework}_${question}`] = value;
  }

  const flat: Record<string, string> = {};
  // the fields come first, and win
  for (const [key, value] of Object.entries({ ...lead.fields, ...besides(lead.fields, ours), ...lead.fields })) {
    if (value !== undefined) flat[key] = Array.isArray(value) ? value.join(', ') : String(value);
  }
  return flat;
}

/** Values of ours as they stand beside an owner's fields: what has the name of one gets a prefix. */
export const besides = <Value>(fields: object, ours: Record<string, Value>): Record<string, Value> =>
  renamed(ours, (key) => (key in fields ? `leadtag_${key}` : key));

const prefixed = (prefix: string, touch: Touch | undefined): Record<string, Value> =>
  renamed({ ...touch }, (key) => `${prefix}_${key}`);

const renamed = <Value>(values: Record<string, Value>, nameOf: (key: string) => string): Record<string, Value> =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [nameOf(key), value]));
