import type { FieldConfig } from '../../config/field.ts';
import type { FormConfig } from '../../config/parse.ts';
import type { FieldError, FieldValue } from '../../fields/kind.ts';
import { KINDS } from '../../fields/kinds.ts';
import type { FormState } from '../../form/state.ts';
import { judge } from '../../form/validate.ts';
import { checkboxes } from '../fields/kinds/checkboxes.ts';
import { date } from '../fields/kinds/date.ts';
import { number } from '../fields/kinds/number.ts';
import { radio } from '../fields/kinds/radio.ts';
import { url } from '../fields/kinds/url.ts';
import { shownFields } from '../steps/shown.ts';

/** A field with what stands in it, and what is wrong with that. */
export interface Judged {
  field: FieldConfig;
  value: FieldValue;
  /** Whether it is asked by what has been filled in so far. */
  asked: boolean;
  error?: FieldError | undefined;
  /** The script that has the last word on it, which this one cannot ask. */
  unsure?: string | undefined;
}

type Has = (script: string) => boolean;

/** Judges a form as it stands, quietly: the visitor is told nothing. */
export function judgeForm(config: FormConfig, state: FormState, has: Has): Judged[] {
  // a script has a table of kinds of its own: what that of the fields adds to the page's, it adds to this one
  if (has('fields')) Object.assign(KINDS, { url, number, date, radio, checkboxes });
  const shown = new Set(has('steps') ? shownFields(config, state.values) : config.fields);
  return [...config.fields, ...config.purposes.filter(({ notice }) => !notice)].map((field) => {
    const value = state.values[field.key] ?? '';
    const asked = shown.has(field) || field.key.startsWith('consent_');
    const error = asked ? (judge(field, value, true) ?? state.errors[field.key]) : undefined;
    return { field, value, asked, error, unsure: unsureBy(field, has) };
  });
}

const unsureBy = ({ type, business }: FieldConfig, has: Has): string | undefined =>
  type === 'phone' && has('phone') ? 'phone' : type === 'email' && business && has('hints') ? 'hints' : undefined;

/**
 * The options by which a lead can be made of a form that is not filled in yet: what is wrong or missing is not asked for. Nothing is
 * to be sent of it, so there is nowhere to.
 */
export function withoutWrong(config: FormConfig, judged: readonly Judged[]): FormConfig {
  const byKey = new Map(judged.map((each) => [each.field.key, each]));
  const fields = config.fields.flatMap((field): FieldConfig[] => {
    const { error, value, unsure } = byKey.get(field.key) ?? {};
    if (error && String(value)) return [];
    return [{ ...field, required: false, ...(unsure && { type: 'text' as const, pattern: undefined }) }];
  });
  const purposes = config.purposes.map((purpose) => ({ ...purpose, required: false }));
  return { ...config, fields, purposes, destinations: [], fallback: [] };
}
