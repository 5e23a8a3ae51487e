import type { Choice } from '../../../src/config/field.ts';
import type { FieldType } from '../../../src/fields/kinds.ts';
import type { FieldDraft } from './fields.ts';

/** A field to choose from a list. Hand its `draft` to `addField`. */
export interface SuggestedField {
  key: string;
  type: FieldType;
  name: string;
  about: string;
  /** The choices, one text each, of those that have any. */
  options?: string[];
  /** Whole: with its label, its help and whether it is required. */
  draft: Partial<FieldDraft> & { key: string };
}

const choices = (...texts: string[]): Choice[] => texts.map((text) => ({ value: text, label: text }));

const field = (
  key: string,
  type: FieldType,
  name: string,
  about: string,
  options: Partial<FieldDraft> = {},
): SuggestedField => ({
  key,
  type,
  name,
  about,
  ...(options.options && { options: options.options.map(({ value }) => value) }),
  draft: { key, type, ...options },
});

/** What owners ask for most, the most usual first. Browsers know how to fill in most of them. */
export const SUGGESTED_FIELDS: readonly SuggestedField[] = [
  field('name', 'text', 'Name', 'First and last name in one field: the quickest to fill in.'),
  field('first_name', 'text', 'First name', 'For tools that keep the two names apart.'),
  field('last_name', 'text', 'Last name', 'For tools that keep the two names apart.'),
  field('email', 'email', 'E-mail', 'Checked for slips. Nearly every form needs it.', { required: true }),
  field('phone', 'phone', 'Phone', 'Arrives in the international form. Fewer people fill in a form that asks for it.'),
  field('company', 'text', 'Company', 'Browsers fill it in.'),
  field('role', 'text', 'Role', 'Their job title. The score knows who runs a company and who studies.'),
  field('company_size', 'select', 'Company size', 'How many people work there. Counts in the score.', {
    options: choices('1-10', '11-50', '51-200', '201-1000', '1000+'),
  }),
  field('industry', 'select', 'Industry', 'Counts in the score once you say which ones you sell to.', {
    options: choices('Software', 'Retail', 'Manufacturing', 'Health', 'Finance', 'Education', 'Other'),
  }),
  field('country', 'country', 'Country', 'A list of all countries, in the language of the form.'),
  field('city', 'text', 'City', 'Browsers fill it in.'),
  field('postal_code', 'text', 'Postal code', 'Browsers fill it in.'),
  field('website', 'url', 'Website', 'An address on the web; https is put in front where it is missing.'),
  field('budget', 'select', 'Budget', 'Ranges are answered more often than an amount.', {
    options: choices('Under 1,000', '1,000 to 5,000', '5,000 to 20,000', 'More than 20,000', 'Not sure yet'),
  }),
  field('timeline', 'select', 'Timeline', 'When they want to begin.', {
    label: 'When do you want to start?',
    options: choices('Right away', 'In 1 to 3 months', 'Later this year', 'Just looking'),
  }),
  field('preferred_contact', 'radio', 'How to answer', 'Decides how the follow-up in the lead tells you to answer.', {
    label: 'How shall we answer?',
    options: choices('E-mail', 'Phone', 'WhatsApp'),
  }),
  field('date', 'date', 'Date', 'The calendar of the browser.'),
  field('message', 'textarea', 'Message', 'Several lines, in their own words.'),
];

/** Every type of field, for a list to choose from. */
export const FIELD_TYPES: readonly { type: FieldType; name: string; about: string }[] = [
  { type: 'text', name: 'Text', about: 'One line.' },
  { type: 'textarea', name: 'Long text', about: 'Several lines.' },
  { type: 'email', name: 'E-mail', about: 'An e-mail address.' },
  { type: 'phone', name: 'Phone', about: 'A phone number.' },
  { type: 'select', name: 'List', about: 'One choice of a list that opens.' },
  { type: 'radio', name: 'Choices', about: 'One of a few, all in sight.' },
  { type: 'checkboxes', name: 'Several choices', about: 'Any number of a few.' },
  { type: 'checkbox', name: 'Tick box', about: 'Yes or no.' },
  { type: 'number', name: 'Number', about: 'An amount, as people write them.' },
  { type: 'date', name: 'Date', about: 'A day in the calendar.' },
  { type: 'url', name: 'Web address', about: 'A link.' },
  { type: 'country', name: 'Country', about: 'A list of all countries.' },
  { type: 'hidden', name: 'Hidden', about: 'A value of your own that goes along. Visitors do not see it.' },
];
