import type { FieldConfig } from '../../config/field.ts';
import type { FormConfig } from '../../config/parse.ts';
import type { Extension } from '../../extensions.ts';
import { CALLABLE, planOf } from '../../fields/numbering/plans.ts';
import { words } from '../../locales/en.ts';
import { complain } from '../../platform/log.ts';
import { CountrySelect } from './CountrySelect.tsx';
import { choiceOf, withChoices } from './choice.ts';
import { country, phoneAtHome } from './kinds.ts';
import { type Hints, hintsOfBrowser, likelyAmong } from './likely.ts';
import { byName, COUNTRIES, codeOf } from './names.ts';
import { PhoneInput } from './PhoneInput.tsx';
import { dressUp } from './styles.ts';

/**
 * Countries: fields of the type `country` become a select, and a phone number gets the choice of its country beside it, so that
 * the lead carries it as E.164. `data-field-<key>-country="none"` leaves a phone field alone.
 */
export const countries = (hints: () => Hints = hintsOfBrowser): Extension => ({
  name: 'country',
  words: words.country,
  kinds: { country, phone: phoneAtHome },
  controls: { country: CountrySelect, phone: PhoneInput },
  form: (config) => dressed(config, hints()),
  mounted: ({ root }) => ({ ask: withChoices, end: dressUp(root) }),
});

function dressed(config: FormConfig, hints: Hints): FormConfig {
  const locale = spoken(config.locale);
  const wrong = (field: FieldConfig, written: string) =>
    complain('CONFIG', `form "${config.formId}"\ndata-field-${field.key}-country: "${written}" is not a country`);

  const fields = config.fields.flatMap((field): FieldConfig[] => {
    if (field.type === 'country') return [select(field, hints, locale)];
    if (field.type !== 'phone') return [field];
    if (field.country === 'NONE') return [{ ...field, country: undefined }];

    const asked = among(CALLABLE, field);
    const likely = likelyAmong(asked, hints);
    const options = byName(asked, likely.countries, locale).map((choice) => {
      const plan = planOf(choice.value);
      return plan ? { ...choice, label: `${choice.label} +${plan.code}` } : choice;
    });
    const owners = field.country && codeOf(field.country, options);
    if (field.country && !owners) wrong(field, field.country);
    const phone = { ...field, options, country: owners };
    // a guess may be shown, where the visitor sees it and can change it
    return [phone, choiceOf(phone, asked[1] ? owners || likely.guess : asked[0])];
  });
  return { ...config, fields };
}

/** A language that the browser knows; what a page writes as its language may be none. */
function spoken(locale: string | undefined): string {
  try {
    return Intl.getCanonicalLocales(locale || 'en')[0]!;
  } catch {
    return 'en';
  }
}

/** A country field with its choices, by name. */
function select(field: FieldConfig, hints: Hints, locale: string): FieldConfig {
  const asked = among(COUNTRIES, field);
  const options = byName(asked, likelyAmong(asked, hints).countries, locale);
  // the values are codes now
  return { ...field, options, autocomplete: field.autocomplete?.replace(/^country-name$/, 'country') };
}

/** All of these countries, or those that the owner has written as options: `phone(BR | PT)`. */
function among(countries: readonly string[], { options }: FieldConfig): readonly string[] {
  const written = options.map(({ value }) => value.toUpperCase()).filter((code) => countries.includes(code));
  return written[0] ? written : countries;
}
