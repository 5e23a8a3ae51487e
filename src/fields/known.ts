import type { FieldType } from './kinds.ts';

/**
 * Keys that say by themselves what they ask for: the type, and the `autocomplete` token (WCAG 1.3.5) by which browsers fill
 * them in. A key that is not here is a text without a token.
 */
export const KNOWN: Readonly<Record<string, readonly [type: FieldType, autocomplete?: string]>> = {
  name: ['text', 'name'],
  first_name: ['text', 'given-name'],
  last_name: ['text', 'family-name'],
  email: ['email', 'email'],
  phone: ['phone', 'tel'],
  company: ['text', 'organization'],
  role: ['text', 'organization-title'],
  website: ['text', 'url'],
  country: ['text', 'country-name'],
  city: ['text', 'address-level2'],
  postal_code: ['text', 'postal-code'],
  message: ['textarea'],
};
