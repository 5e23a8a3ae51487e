import type * as z from 'zod/mini';
import { en } from '../locales/en.ts';
import { accept } from './accept.ts';
import type { Destination } from './destination.ts';
import { readDestinations } from './destinations.ts';
import type { FieldConfig } from './field.ts';
import { readFields } from './fields.ts';
import type { Problem } from './problem.ts';
import { type FormOptions, optionsSchema } from './schema.ts';
import { webhookUrl, webhookWords } from './webhook.ts';

type Options = z.output<typeof optionsSchema>;
type Settled = 'destinations' | 'fields' | 'field' | 'hidden' | 'formId';

/** A form's options, settled once and for all: no other place knows a default or doubts a value. */
export type FormConfig = Readonly<Omit<Options, Settled>> & {
  readonly formId: string;
  readonly fields: readonly FieldConfig[];
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
  const report = (problem: Problem) => problems.push(problem);
  const words = webhookWords(raw.webhook);
  for (const word of words) {
    if (webhookUrl(word)) continue;
    const mixed = /^http:/i.test(word) && { code: 'MIXED_CONTENT' };
    report({ option: 'webhook', text: `"${word}" is not an https address`, ...mixed });
  }

  const options = accept(optionsSchema, { __proto__: null, ...raw }, report);
  for (const key of Object.keys(options.messages)) {
    if (!Object.hasOwn(en, key)) report({ option: 'messages', text: `there is no text "${key}"` });
  }
  // no prototype, here and above: what a page adds to that of all objects is no option
  const { destinations, fields, field, hidden, formId, ...rest } = options;
  const { fallbackWebhook, format, redirects, map } = rest;
  const to = readDestinations(options, report);
  if (!to[0] && !words[0]) {
    return { problems: [...problems, { option: 'webhook', text: 'is missing: where should the leads go?' }] };
  }
  const config = {
    __proto__: null,
    ...rest,
    formId: formId || 'form',
    fields: Object.freeze(readFields({ fields, field, hidden }, report)),
    destinations: to,
    fallback: fallbackWebhook ? [{ url: fallbackWebhook, preset: 'auto' as const, format, redirects, map }] : [],
  };
  return { config: Object.freeze(config), problems };
}

export type { FormOptions };
