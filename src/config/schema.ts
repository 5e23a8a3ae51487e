import type * as z from 'zod/mini';
import { bool, boolOrYes, color, firstOf, int, link, list, oneOf, record, records, text, words } from './coerce.ts';
import type { DestinationInput } from './destination.ts';
import type { FieldInput, FieldOptions } from './field.ts';
import { DEFAULT_FIELDS } from './fields.ts';
import { headers } from './headers.ts';
import {
  ATTRIBUTIONS,
  CONSENT_MODES,
  DENSITIES,
  DISPLAYS,
  FORMATS,
  FRAMEWORKS,
  INTENTS,
  MODES,
  OPENS,
  PLACEMENTS,
  PRESETS,
  REDIRECTS,
  ROOTS,
  STAGES,
  THEMES,
} from './names.ts';
import { option, options } from './option.ts';
import type { PurposeInput } from './purposes.ts';
import type { RouteInput } from './routes.ts';
import type { IcpOptions, ScoreOptions, StageOptions } from './score.ts';
import type { StepOptions } from './step.ts';
import type { VariantInput } from './variants.ts';
import { webhook, webhooks } from './webhook.ts';

/** What can be said of one webhook. Attributes say it of all of them. */
const destination = {
  preset: firstOf(PRESETS),
  format: firstOf(FORMATS),
  mode: oneOf(MODES),
  redirects: firstOf(REDIRECTS),
  headers,
  map: record<Record<string, string>>(),
};

export const destinationSchema = options({ url: webhook, ...destination });

/** What speaks of the page, not of a form. Read from script tags only; a tag that says nothing else renders nothing. */
const page = {
  attribution: firstOf(ATTRIBUTIONS),
  consentMode: firstOf(CONSENT_MODES),
  excludeReferrers: words,
  locale: text,
  dataLayer: bool,
  metricsWebhook: webhook,
};

export const pageSchema = options(page);
export type PageSettings = z.output<typeof pageSchema>;

/**
 * Every option, once: its type and its default. Attribute strings and JS values go through the same door.
 * The one-line docs stand in `docs.ts`, which stays out of the script.
 */
export const optionsSchema = options({
  webhook: webhooks,
  fallbackWebhook: webhook,
  destinations: list<DestinationInput>(),
  ...destination,
  test: bool,

  formId: text,
  offer: text,
  intent: oneOf(INTENTS),
  heading: text,
  text,
  cta: text,
  fields: option<string | (string | FieldInput)[]>(
    (value) => (typeof value === 'string' || Array.isArray(value) ? value : undefined),
    'a list',
    DEFAULT_FIELDS,
  ),
  field: records<FieldOptions>(),
  hidden: records<string>(),
  step: records<StepOptions>(),
  draft: boolOrYes,
  target: text,
  root: firstOf(ROOTS),

  success: text,
  redirect: link,
  download: link,
  whatsapp: text,
  calendar: link,
  contact: text,

  consent: text,
  consentRequired: bool,
  privacyUrl: link,
  purposes: list<PurposeInput>(),

  ...page,

  display: firstOf(DISPLAYS),
  open: oneOf(OPENS),
  openValue: int(0, 3600),
  openTarget: text,
  openLabel: text,
  frequency: int(0, 365),
  placement: oneOf(PLACEMENTS),

  prefill: words,

  framework: oneOf(FRAMEWORKS),
  maxStage: oneOf(STAGES),
  score: record<ScoreOptions>(),
  icp: record<IcpOptions>(),
  stages: record<StageOptions>(),
  routes: list<RouteInput>(),

  profiling: int(1, 20),
  variants: list<VariantInput>(),

  theme: firstOf(THEMES),
  accent: color,
  radius: int(0, 40),
  density: firstOf(DENSITIES),

  messages: records<string>(),
});

export type { FormOptions, OptionName } from './form-options.ts';
export type { RouteInput } from './routes.ts';
export type { StepOptions } from './step.ts';
export type { VariantInput } from './variants.ts';
