import type { FieldConfig } from '../config/field.ts';
import type { FormConfig } from '../config/parse.ts';
import type { FieldError, FieldValue } from '../fields/kind.ts';

/** Where a form stands on its way. The last two replace the form on the screen. */
export type Status = 'editing' | 'sending' | 'failed' | 'saved' | 'received';

/** A form that is being filled in. Never changed in place: each step makes a new one. */
export interface FormState {
  readonly values: Readonly<Record<string, FieldValue>>;
  /** What is wrong, by field key: only what the visitor is being told right now. */
  readonly errors: Readonly<Record<string, FieldError>>;
  readonly status: Status;
  readonly consent: boolean;
  readonly consentMissing: boolean;
  /** A lead of an earlier page, saved by then, has got through. */
  readonly arrived: boolean;
}

/** The form before anybody has touched it, or, with other options, after `previous`: what was typed stays, hidden values are the owner's. */
export function initialState(config: FormConfig, previous?: FormState): FormState {
  const values = Object.fromEntries(
    config.fields.map((field) => [field.key, fitting(field, previous?.values[field.key]) ?? initialValue(field)]),
  );
  return {
    values,
    errors: previous?.errors ?? {},
    status: previous?.status ?? 'editing',
    consent: previous?.consent ?? false,
    consentMissing: previous?.consentMissing ?? false,
    arrived: previous?.arrived ?? false,
  };
}

/** A checkbox is never ticked by us. */
const initialValue = (field: FieldConfig): FieldValue => (field.type === 'checkbox' ? false : field.value);

const fitting = ({ type }: FieldConfig, value: FieldValue | undefined): FieldValue | undefined =>
  type !== 'hidden' && (type === 'checkbox') === (typeof value === 'boolean') ? value : undefined;
