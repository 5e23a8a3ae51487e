import type * as z from 'zod/mini';
import type { Destination } from './destination.ts';
import { readDestinations } from './destinations.ts';
import type { FieldConfig } from './field.ts';
import { readFields } from './fields.ts';
import { accept } from './option.ts';
import { type Problem, reportTo } from './problem.ts';
import { type Purpose, readPurposes } from './purposes.ts';
import { type FormOptions, optionsSchema } from './schema.ts';
import { webhookUrl, webhookWords } from './webhook.ts';

type Options = z.output<typeof optionsSchema>;
type Settled = 'destinations' | 'fields' | 'field' | 'hidden' | 'formId' | 'purposes';

/** A form's options, settled once and for all: no other place knows a default or doubts a value. */
export type FormConfig = Readonly<Omit<Options, Settled>> & {
  readonly formId: string;
  readonly fields: readonly FieldConfig[];
  /** What the visitor is asked to agree to. */
  readonly purposes: readonly Purpose[];
  /** Which side of a split test this is. */
  readonly variant?: string;
  /** Where every lead goes. */
  readonly destinations: readonly Destination[];
  /** Where it goes when the first does not take it: none or one. */
  readonly fallback: readonly Destination[];
};

/**
 * Judges what an owner wrote. Whatever does not fit falls back to its default and is named in `problems`; the config is always
 * whole. Only a form that names no webhook at all gets none.
 */
export function parse(raw: Record<string, unknown>): { config?: FormConfig; problems: Problem[] } {
  const problems: Problem[] = [];
  const report = reportTo(problems);
  const words = webhookWords(raw.webhook);
  for (const word of words) {
    const code = /^http:/i.test(word) ? 'MIXED_CONTENT' : undefined;
    if (!webhookUrl(word)) report('webhook', `"${word}" is not an https address`, code);
  }

  const options = accept(optionsSchema, raw, report);
  // no prototype: what a page adds to that of all objects is no option
  const { fallbackWebhook, format, redirects, map, consent: text, consentRequired: required } = options;
  const destinations = readDestinations(options, report);
  if (!destinations[0] && !words[0]) {
    report('webhook', 'is missing');
    return { problems };
  }
  const config = {
    __proto__: null,
    ...options,
    formId: options.formId || 'form',
    fields: Object.freeze(readFields(options, report)),
    purposes: readPurposes([...(text ? [{ purpose: 'marketing', text, required }] : []), ...options.purposes], report),
    destinations,
    fallback: fallbackWebhook ? [{ url: fallbackWebhook, preset: 'auto' as const, format, redirects, map }] : [],
  };
  return { config: Object.freeze(config), problems };
}

export type { FormOptions };
