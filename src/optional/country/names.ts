import type { Choice } from '../../config/field.ts';
import { CALLABLE } from '../../fields/numbering/plans.ts';

/** All of ISO 3166-1, those without a telephone among them, and Kosovo. */
export const COUNTRIES: readonly string[] = [...CALLABLE, ...'AQ BV GS HM PN TF UM'.split(' ')];

/** Stands between the likely countries and all others. */
export const RULE: Choice = { value: '', label: '' };

/** What countries are called in a language. */
export function nameIn(locale: string): (country: string) => string {
  try {
    const names = new Intl.DisplayNames([locale, 'en'], { type: 'region' });
    return (country) => names.of(country) ?? country;
  } catch {
    return (country) => country; // an old browser, or a language tag that is none
  }
}

/** These countries by name, as the language sorts them; the likely ones stand before all others. */
export function byName(countries: readonly string[], likely: readonly string[], locale: string): Choice[] {
  const name = nameIn(locale);
  const { compare } = new Intl.Collator([locale, 'en']);
  const choice = (value: string) => ({ value, label: name(value) });
  const first = likely.filter((country) => countries.includes(country)).map(choice);
  const others = countries
    .filter((country) => !likely.includes(country))
    .map(choice)
    .sort((a, b) => compare(a.label, b.label));
  return first[0] && others[0] ? [...first, RULE, ...others] : [...first, ...others];
}

/** The code of a country that is written as its code, or by its name in this language or in English. */
export function codeOf(written: string, choices: readonly Choice[]): string | undefined {
  const text = written.trim().toLowerCase();
  const code = text === 'uk' ? 'GB' : text.toUpperCase();
  if (choices.some(({ value }) => value === code)) return code;
  const english = nameIn('en');
  return choices.find(
    ({ value, label }) => value && (label.toLowerCase() === text || english(value).toLowerCase() === text),
  )?.value;
}
