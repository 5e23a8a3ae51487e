import type { FieldKind } from '../../fields/kind.ts';
import { toE164 } from '../../fields/numbering/e164.ts';
import { phone } from '../../fields/phone.ts';
import { codeOf } from './names.ts';

/** A country out of the list: the lead carries its two letters. A form that is being filled in already keeps its text. */
export const country: FieldKind = {
  empty: 'choose_one',
  maxlength: 5000,
  tidy: (value, { options }) => codeOf(value, options) ?? value,
  check: (value, { options }) => (!options[0] || codeOf(value, options) === value ? undefined : 'choose_one'),
};

/** A phone number by the ways of its country. */
export const phoneAtHome: FieldKind = {
  ...phone,
  tidy: (value, field) => toE164(value, field.country) ?? phone.tidy!(value, field),
};
