import type * as z from 'zod/mini';
import { en } from '../locales/en.ts';
import type { FieldConfig } from './field.ts';
import { readFields } from './fields.ts';
import type { Problem } from './problem.ts';
import { type FormOptions, optionsSchema } from './schema.ts';
import { webhookUrl, webhookWords } from './webhook.ts';

type Options = z.output<typeof optionsSchema>;

/** A form's options, settled once and for all: no other place knows a default or doubts a value. */
export type FormConfig = Readonly<Omit<Options, 'fields' | 'field' | 'hidden' | 'formId'>> & {
  readonly formId: string;
  readonly fields: readonly FieldConfig[];
};

/**
 * Judges what an owner wrote. Whatever does not fit falls back to its default and is named in `problems`; the config is always
 * whole. Only a form that names no webhook at all gets none.
 */
export function parse(raw: Record<string, unknown>): { config?: FormConfig; problems: Problem[] } {
  const problems: Problem[] = [];
  const report = (problem: Problem) => problems.push(problem);
  const words = webhookWords(raw.webhook);
  if (!words[0]) return { problems: [{ option: 'webhook', text: 'is missing: where should the leads go?' }] };
  for (const word of words)
    if (!webhookUrl(word)) report({ option: 'webhook', text: `"${word}" is not an https address` });

  const options = accept({ __proto__: null, ...raw }, report);
  for (const key of Object.keys(options.messages)) {
    if (!Object.hasOwn(en, key)) report({ option: 'messages', text: `there is no text "${key}"` });
  }
  // no prototype, here and above: what a page adds to that of all objects is no option
  const { fields, field, hidden, formId, ...rest } = options;
  const config = {
    __proto__: null,
    ...rest,
    formId: formId || 'form',
    fields: Object.freeze(readFields({ fields, field, hidden }, report)),
  };
  return { config: Object.freeze(config), problems };
}

/** Drops what does not fit, one by one, until all of the rest does. */
function accept(raw: Record<string, unknown>, report: (problem: Problem) => void): Options {
  const result = optionsSchema.safeParse(raw);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const names = issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[0])];
    for (const name of names) {
      const text = issue.code === 'custom' ? `${shown(raw[name])} is not ${issue.message}` : 'there is no such option';
      report({ option: kebab(name), text });
      delete raw[name];
    }
  }
  return accept(raw, report);
}

/** A value as an owner would write it. What cannot be written is named by its kind. */
function shown(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    return typeof value; // it holds itself, or is a big number
  }
}

/** `consentRequired` as attributes spell it: `consent-required`. */
export const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** `consent-required` as code spells it: `consentRequired`. */
export const camel = (name: string): string => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

export type { FormOptions };
