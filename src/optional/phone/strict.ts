import parse from 'libphonenumber-js/min';
import type { FieldConfig } from '../../config/field.ts';
import type { FieldKind } from '../../fields/kind.ts';
import { abroad, toE164 } from '../../fields/numbering/e164.ts';
import { planOf } from '../../fields/numbering/plans.ts';
import { phone } from '../../fields/phone.ts';

/**
 * Phone numbers as libphonenumber knows them. Whether one is possible is asked, not whether it is in use: that changes faster
 * than scripts are updated, and the numbers that are free for films are not.
 */
export const strictPhone: FieldKind = {
  ...phone,
  tidy: (value, field) => toE164(value, field.country) ?? possible(value, field) ?? phone.tidy!(value, field),
  check(value, field) {
    const isKnown = abroad(value) !== undefined || planOf(field.country);
    return phone.check!(value, field) ?? (isKnown && !read(value, field)?.isPossible() ? 'phone' : undefined);
  },
};

/** What that library alone makes E.164 of: the 15 of Argentina, the carriers of Brazil. */
function possible(value: string, field: FieldConfig): string | undefined {
  const number = read(value, field);
  if (!number?.isPossible() || number.ext) return undefined;
  const plan = planOf(field.country);
  // at home, what is no whole number is possible too: without its area code
  const isWhole =
    plan?.lengths.includes(number.nationalNumber.length) && value.replace(/\D/g, '').startsWith(plan.trunk);
  return abroad(value) !== undefined || isWhole ? number.number : undefined;
}

/** The whole text as a number of this country, or of the one that it says itself. */
function read(value: string, { country }: FieldConfig) {
  const defaultCountry = planOf(country) && (country as never);
  // a 00 means abroad in a few countries only, to that library
  return parse(value.replace(/^\s*00/, '+'), { defaultCountry, extract: false });
}
