import type { FieldConfig } from '../config/field.ts';
import type { FieldError, FieldValue } from '../fields/kind.ts';
import { KINDS } from '../fields/kinds.ts';
import type { FormState } from './state.ts';
import { judge } from './validate.ts';

/**
 * A keystroke, a tick, an autofill. Nothing is judged while typing, but an error that is on the screen goes away with the very
 * keystroke that mends it.
 */
export function change(state: FormState, field: FieldConfig, value: FieldValue): FormState {
  const values = { ...state.values, [field.key]: value };
  const shown = state.errors[field.key];
  return {
    ...state,
    values,
    // the very same ones where nothing changes: nothing is drawn then
    errors: shown ? withError(state, field, judge(field, value, shown === KINDS[field.type].empty)) : state.errors,
  };
}

/** The visitor leaves a field: a malformed value is named, an empty one is not (it may be filled in later). */
export function leave(state: FormState, field: FieldConfig): FormState {
  const value = state.values[field.key] ?? '';
  const error = judge(field, value, false);
  return error ? { ...state, errors: withError(state, field, error) } : state;
}

function withError({ errors }: FormState, { key }: FieldConfig, error: FieldError | undefined): FormState['errors'] {
  const { [key]: _, ...others } = errors;
  return error ? { ...others, [key]: error } : others;
}
