import { type Plan, planOf, planOfNumber } from './plans.ts';

/** What numbers are written with; an extension is none of it. */
const SPELLING = /^[\d\s()+./-]+$/;

/** The digits of a number that is written with + or 00. */
export function abroad(typed: string): string | undefined {
  const [, digits] = /^(?:\+|00)(.*)$/.exec(typed.replace(/[^\d+]/g, '')) ?? [];
  return digits;
}

/** The country that a number with + or 00 belongs to, once its calling code is there; `hint` where several share that. */
export function countryOf(typed: string, hint?: string): string | undefined {
  const { countries = [] } = planOfNumber(abroad(typed) ?? '') ?? {};
  return countries.find((country) => country === hint) ?? countries[0];
}

/**
 * A number as E.164, by the ways of the country that it belongs to: the trunk prefix goes, where there is one, and the calling
 * code comes. Only where no other reading is left: by its length, its first digit, and the trunk prefix. A number with + or 00
 * tells its country itself.
 *
 * @returns nothing where it is not certain
 */
export function toE164(typed: string, country: string | undefined): string | undefined {
  if (!SPELLING.test(typed)) return undefined;
  const international = abroad(typed.replace('(0)', ''));
  const plan = international === undefined ? planOf(country) : planOfNumber(international);
  if (!plan) return undefined;
  const digits = international?.slice(plan.code.length) ?? typed.replace(/\D/g, '');
  const found = new Set(readings(digits, plan, international !== undefined));
  const [number] = found;
  return found.size === 1 ? `+${plan.code}${number}` : undefined;
}

/** The numbers that these digits may mean, each as it is called from abroad. */
function readings(digits: string, { code, trunk, lengths, bare, firsts }: Plan, isInternational: boolean): string[] {
  const fits = (number: string, among: readonly number[]) =>
    among.includes(number.length) && firsts.includes(number[0]!) ? [number] : [];
  const without = (prefix: string) => (prefix && digits.startsWith(prefix) ? digits.slice(prefix.length) : '');
  const found = [...fits(digits, isInternational ? lengths : bare), ...fits(without(trunk), lengths)];
  // a calling code that lacks its plus: nothing at home is that long
  const isLong = !isInternational && digits.length > Math.max(...lengths) + trunk.length;
  return isLong && !found[0] ? fits(without(code), lengths) : found;
}
