import type { FieldConfig } from '../config/field.ts';
import type { FieldError, FieldKind, FieldValue } from '../fields/kind.ts';
import { KINDS } from '../fields/kinds.ts';
import type { FormState } from './state.ts';

/** The longest value that an owner's pattern is run on; what a careless pattern costs grows with the length. */
const PATTERN_LIMIT = 200;

/** Blanks, and characters without a width that come along with pasted text. */
const BLANK_ENDS = /^[\s\u200b-\u200d\u2060]+|[\s\u200b-\u200d\u2060]+$/g;

/** The value as it is sent: trimmed, and tidied by its kind. */
export function tidy(field: FieldConfig, value: FieldValue): FieldValue {
  if (typeof value !== 'string' || field.type === 'hidden') return value;
  const kind: FieldKind = KINDS[field.type];
  const trimmed = value.replace(BLANK_ENDS, '');
  return (trimmed && kind.tidy?.(trimmed, field)) ?? trimmed;
}

/** What is wrong with one value, if anything. `strict` also asks whether it may be missing. */
export function judge(field: FieldConfig, raw: FieldValue, strict: boolean): FieldError | undefined {
  const kind: FieldKind = KINDS[field.type];
  const value = tidy(field, raw);
  // no choice at all is none either
  if (!value || !String(value)) return strict && field.required ? kind.empty : undefined;
  if (typeof value === 'string') {
    if (value.length < field.minlength) return 'too_short';
    if (value.length > field.maxlength) return 'too_long';
    if (field.pattern && (value.length > PATTERN_LIMIT || !field.pattern.test(value))) return 'pattern';
  }
  return kind.check?.(value as string, field);
}

/** Judges values by field key, as a submit does: those of a form, or those that the page's listeners have left in a lead. */
export function validate(
  fields: readonly FieldConfig[],
  values: Readonly<Record<string, FieldValue | number>>,
): FormState['errors'] {
  const errors: Record<string, FieldError> = {};
  for (const field of fields) {
    const value = values[field.key] ?? '';
    const error = judge(field, typeof value === 'number' ? String(value) : value, true);
    if (error) errors[field.key] = error;
  }
  return errors;
}
