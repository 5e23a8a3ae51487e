import type { FieldConfig } from '../../config/field.ts';
import type { FormConfig } from '../../config/parse.ts';
import { type Condition, condition, type Facts } from '../../fields/condition.ts';
import { tidyNumber } from '../fields/kinds/tidy-number.ts';

/** What is wrong with conditions of a form: where they stand, and their text. */
export const brokenConditions = ({ fields, step }: FormConfig): [option: string, text: string][] =>
  [
    ...fields.map((field) => [`field-${field.key}-show-if`, field['show-if']] as const),
    ...Object.entries(step).map(([n, options]) => [`step-${n}-show-if`, options?.['show-if']] as const),
  ].flatMap(([option, text]) => (text && !condition(text) ? [[option, text]] : []));

/**
 * The fields that are asked, given the values so far. A field that is not shown counts as empty, so that what hangs on it goes
 * too, in whatever order they stand. A condition that is none counts as not written.
 */
export function shownFields({ fields, step }: FormConfig, values: Facts): readonly FieldConfig[] {
  const tests = fields.map((field) => [read(field['show-if']), read(step[field.step]?.['show-if'])]);
  let shown = fields;
  // each round can only bring to light what the one before has decided; two conditions that exclude each other would never end
  for (let round = 0; round < fields.length; round++) {
    const facts = Object.fromEntries(shown.map((field) => [field.key, asSent(field, values[field.key])]));
    const next = fields.filter((_, i) => tests[i]!.every((test) => !test || test(facts)));
    if (next.length === shown.length && next.every((field, i) => field === shown[i])) break;
    shown = next;
  }
  return shown;
}

/** A number as it is sent: `1,200` is more than 50 in a condition too. */
const asSent = ({ type }: FieldConfig, value: Facts[string]): Facts[string] =>
  type === 'number' && typeof value === 'string' ? tidyNumber(value) : value;

/** Conditions that were read before: they are asked with each keystroke. */
const known = new Map<string, Condition | undefined>();
function read(text: string | undefined): Condition | undefined {
  if (!text) return undefined;
  if (!known.has(text)) known.set(text, condition(text));
  return known.get(text);
}
