import * as z from 'zod/mini';

/**
 * The lead as it arrives at a webhook: the contract between the form and whoever receives. Complete from the beginning; parts
 * that a form does not make, or that are unknown or empty, are left out. In the script this is a type only.
 */

const text = z.string();
const date = z.iso.datetime();
const count = z.int().check(z.nonnegative());
const strings = z.record(z.string(), z.string());

/** The values of the fields, by field key. */
export const fieldsSchema = z.record(z.string(), z.union([text, z.number(), z.boolean(), z.array(text)]));

/** What a visitor was asked to agree to, and the answer. */
export const consentSchema = z.object({
  purpose: text,
  granted: z.boolean(),
  /** The words exactly as shown. */
  text,
  text_hash: z.optional(text),
  locale: z.optional(text),
  at: date,
  mechanism: z.enum(['checkbox', 'notice']),
  policy_url: z.optional(text),
});

/** One visit with its source. `source` and `medium` are lower-cased. */
export const touchSchema = z.object({
  at: date,
  channel: z.optional(text),
  source: z.optional(text),
  medium: z.optional(text),
  campaign: z.optional(text),
  campaign_id: z.optional(text),
  term: z.optional(text),
  content: z.optional(text),
  source_platform: z.optional(text),
  creative_format: z.optional(text),
  marketing_tactic: z.optional(text),
  click_id: z.optional(text),
  click_id_type: z.optional(text),
  landing_page: z.optional(text),
  referrer: z.optional(text),
});

export const attributionSchema = z.object({
  model: z.literal('last_non_direct'),
  first_touch: touchSchema,
  last_touch: touchSchema,
  /** Values untouched, keys in lower case. */
  click_ids: z.optional(strings),
  /** The raw `utm_*` parameters of the last touch. */
  utm: z.optional(strings),
  browser_ids: z.optional(strings),
  touch_count: z.optional(count),
  session_count: z.optional(count),
  pageviews: z.optional(count),
  seconds_to_lead: z.optional(count),
});

export const qualificationSchema = z.object({
  model: text,
  score: z.optional(z.int()),
  fit: z.optional(z.int()),
  engagement: z.optional(z.int()),
  framework_score: z.optional(z.int()),
  temperature: z.optional(z.enum(['cold', 'warm', 'hot'])),
  stage: z.enum(['subscriber', 'lead', 'mql', 'sql', 'pql', 'unqualified']),
  stage_basis: z.enum(['score', 'intent', 'self_reported', 'product']),
  framework: z.optional(z.enum(['bant', 'champ', 'meddic'])),
  answers: z.optional(z.record(z.string(), z.object({ value: text, points: z.optional(z.int()) }))),
  /** What of the visitor's doing the score was made from: how often, and how many full days ago, where that takes points. */
  signals: z.optional(z.record(z.string(), count)),
  signal_days: z.optional(z.record(z.string(), count)),
  reasons: z.optional(z.array(z.object({ rule: text, group: text, points: z.int() }))),
});

export const leadSchema = z.object({
  type: z.literal('lead.submitted'),
  version: z.literal(1),
  /** The same on every attempt and at every destination: what makes a repeat harmless. */
  id: z.uuid(),
  submitted_at: date,
  form: z.object({
    id: text,
    offer: z.optional(text),
    variant: z.optional(text),
    intent: z.optional(z.enum(['newsletter', 'download', 'webinar', 'trial', 'demo', 'quote', 'contact'])),
  }),
  fields: fieldsSchema,
  consent: z.optional(z.array(consentSchema)),
  attribution: z.optional(attributionSchema),
  qualification: z.optional(qualificationSchema),
  follow_up: z.optional(z.object({ channel: z.optional(text), due_at: z.optional(date) })),
  page: z.object({
    url: text,
    title: z.optional(text),
    referrer: z.optional(text),
    locale: z.optional(text),
    timezone: z.optional(text),
  }),
  spam: z.optional(z.object({ suspected: z.boolean(), reasons: z.array(text) })),
  privacy: z.object({ gpc: z.boolean(), storage: z.enum(['none', 'session', 'visitor']) }),
  client: z.object({ name: z.literal('leadtag'), version: text }),
  test: z.optional(z.boolean()),
});

export type Lead = z.output<typeof leadSchema>;
export type Attribution = z.output<typeof attributionSchema>;
export type Touch = z.output<typeof touchSchema>;
export type Consent = z.output<typeof consentSchema>;
export type Qualification = z.output<typeof qualificationSchema>;
