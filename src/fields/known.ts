import type { FieldType } from './kinds.ts';

/**
 * Keys that say by themselves what they ask for: the `autocomplete` token (WCAG 1.3.5) by which browsers fill them in, and the
 * type where it is not text. A key that is not here is a text without a token.
 */
export const KNOWN: Readonly<Record<string, readonly [autocomplete: string | undefined, type?: FieldType]>> = {
  name: ['name'],
  first_name: ['given-name'],
  last_name: ['family-name'],
  email: ['email', 'email'],
  phone: ['tel', 'phone'],
  company: ['organization'],
  role: ['organization-title'],
  website: ['url'],
  country: ['country-name', 'country'],
  city: ['address-level2'],
  postal_code: ['postal-code'],
  message: [undefined, 'textarea'],
  date: [undefined, 'date'],
};
