import type { FieldConfig } from '../config/field.ts';
import type { FormConfig } from '../config/parse.ts';
import type { FieldError, FieldKind, FieldValue } from '../fields/kind.ts';
import { KINDS } from '../fields/kinds.ts';

/** Where a form stands on its way. The last two replace the form on the screen. */
export type Status = 'editing' | 'sending' | 'failed' | 'saved' | 'received';

/** A form that is being filled in. Never changed in place: each step makes a new one. */
export interface FormState {
  readonly values: Readonly<Record<string, FieldValue>>;
  /** What is wrong, by field key: only what the visitor is being told right now. */
  readonly errors: Readonly<Record<string, FieldError>>;
  readonly status: Status;
  /** The options by which the lead goes that was made of it. */
  readonly way?: FormConfig | undefined;
  /** A lead of an earlier page, saved by then, has got through. */
  readonly arrived: boolean;
}

/** The form before anybody has touched it, or, with other options, after `previous`: what was typed stays, hidden values are the owner's. */
export function initialState(config: FormConfig, previous: Partial<FormState> = {}): FormState {
  const values = Object.fromEntries(
    [...config.fields, ...config.purposes].map((field) => [
      field.key,
      startingValue(field, previous.values?.[field.key]),
    ]),
  );
  return { errors: {}, status: 'editing', arrived: false, ...previous, values };
}

function startingValue({ type, value }: FieldConfig, typed: FieldValue | undefined): FieldValue {
  const kind: FieldKind = KINDS[type];
  const initial = kind.start?.(value) ?? value;
  return type !== 'hidden' && typeof typed === typeof initial ? typed! : initial;
}
