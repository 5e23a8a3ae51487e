import * as z from 'zod/mini';
import { bool, color, int, link, oneOf, option, record, text } from './coerce.ts';
import type { FieldInput, FieldOptions } from './field.ts';
import { DEFAULT_FIELDS } from './fields.ts';
import { headers } from './headers.ts';
import { ATTRIBUTIONS, DENSITIES, FORMATS, INTENTS, MODES, PRESETS, REDIRECTS, THEMES } from './names.ts';
import { webhook, webhooks } from './webhook.ts';

/** What can be said of one webhook. Attributes say it of all of them. */
const destination = {
  preset: z._default(oneOf(PRESETS), 'auto'),
  format: z._default(oneOf(FORMATS), 'auto'),
  mode: z.optional(oneOf(MODES)),
  redirects: z._default(oneOf(REDIRECTS), 'strict'),
  headers: z.optional(headers()),
  map: z.optional(record<string>()),
};

export const destinationSchema = z.strictObject({ url: z.optional(webhook()), ...destination });

/**
 * Every option, once: its type and its default. Attribute strings and JS values go through the same door.
 * The one-line docs stand in `docs.ts`, which stays out of the script.
 */
export const optionsSchema = z.strictObject({
  webhook: webhooks(),
  fallbackWebhook: z.optional(webhook()),
  destinations: z._default(
    option<readonly z.input<typeof destinationSchema>[]>(
      (value) => (Array.isArray(value) ? value : undefined),
      'a list',
    ),
    [],
  ),
  ...destination,
  test: z._default(bool(), false),

  formId: z.optional(text()),
  offer: z.optional(text()),
  intent: z.optional(oneOf(INTENTS)),
  heading: z.optional(text()),
  text: z.optional(text()),
  cta: z.optional(text()),
  fields: z._default(
    option<string | (string | FieldInput)[]>(
      (value) => (typeof value === 'string' || Array.isArray(value) ? value : undefined),
      'a list of fields',
    ),
    DEFAULT_FIELDS,
  ),
  field: z._default(record<FieldOptions>(), {}),
  hidden: z._default(record<string>(), {}),
  target: z.optional(text()),

  success: z.optional(text()),
  redirect: z.optional(link()),
  download: z.optional(link()),
  contact: z.optional(text()),

  consent: z.optional(text()),
  consentRequired: z._default(bool(), false),
  privacyUrl: z.optional(link()),

  attribution: z._default(oneOf(ATTRIBUTIONS), 'session'),

  theme: z._default(oneOf(THEMES), 'auto'),
  accent: z.optional(color()),
  radius: z.optional(int(0, 40)),
  density: z._default(oneOf(DENSITIES), 'normal'),

  messages: z._default(record<string>(), {}),
});

/** What an owner may write. */
export type FormOptions = z.input<typeof optionsSchema>;
export type OptionName = keyof FormOptions;
