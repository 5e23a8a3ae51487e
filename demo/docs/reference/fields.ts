import type { FieldOptions } from '../../../src/config/field.ts';
import type { FieldType } from '../../../src/fields/kinds.ts';
import { KNOWN } from '../../../src/fields/known.ts';
import { type Block, both, table } from './block.ts';

/** Every type; one that is missing here does not compile. */
const TYPES: Record<FieldType, readonly [gets: string, arrives: string, script?: string]> = {
  text: ['a line', 'text'],
  textarea: ['several lines (`rows`)', 'text'],
  email: ['a line, with the keyboard for it', 'text, tidied; what was typed as `<key>_raw` where that differs'],
  phone: [
    'a line, with the keyboard for it',
    '`+442079460958` where that is certain, else as typed; what was typed as `<key>_raw`',
  ],
  select: ['a list to choose from', 'the value of the choice'],
  checkbox: ['a box to tick', '`true` or `false`'],
  hidden: ['nothing', 'your `value`'],
  url: ['a line', 'an address with `https://`, which is put in front where it is missing', 'fields'],
  number: ['a line, with digits on phones', 'a number: `1,200.50`, `1.200,50` and `€ 1200` are read', 'fields'],
  date: ['the browser’s calendar', '`2026-12-31`', 'fields'],
  radio: ['all choices in sight, for one of them', 'the value of the choice', 'fields'],
  checkboxes: ['the same, for any of them', 'a list: `["crm", "ads"]`; in a flat form `crm, ads`', 'fields'],
  country: ['all countries, in the language of the form', 'two letters: `PT`', 'country'],
};

export const fieldTypes = (): Block =>
  both(
    table(
      ['type', 'what the visitor gets', 'what arrives', 'needs'],
      Object.entries(TYPES).map(([type, [gets, arrives, script]]) => [
        `\`${type}\``,
        gets,
        arrives,
        script ? `\`leadtag.${script}.js\`` : '',
      ]),
    ),
  );

const OPTIONS: Record<keyof FieldOptions, string> = {
  label: 'The words above it. Without them a label is made of the key, in English.',
  placeholder: 'An example in the empty field.',
  help: 'A line below the label.',
  value: 'What it begins with. Of `checkboxes` several: `crm \\| ads`.',
  options: 'The choices: `a \\| b \\| value=Label`.',
  min: 'Least of a `number` or a `date`: `1`, `2026-01-01`.',
  max: 'Most.',
  minlength: 'Fewest characters.',
  maxlength: 'Most characters. 5,000 if you say nothing, at most 100,000.',
  pattern: 'A regular expression for the whole value.',
  rows: 'Height of a `textarea`, in lines.',
  autocomplete: 'The token by which browsers fill it in.',
  'show-if': 'When it is asked: a [condition](#conditions). With `leadtag.steps.js`.',
  country: 'Of a phone number: the two letters of its country. See [Countries](#countries-and-phone-numbers).',
  business: 'Of an e-mail address: refuses mailboxes of free providers. With `leadtag.hints.js`.',
};

export const FIELD_OPTIONS = Object.keys(OPTIONS);

export const fieldOptions = (): Block =>
  both(
    table(
      ['option', 'what it says'],
      Object.entries(OPTIONS).map(([option, words]) => [`\`${option}\``, words]),
    ),
  );

export const knownKeys = (): Block =>
  both(
    table(
      ['key', 'is of the type', 'browsers fill it in as'],
      Object.entries(KNOWN).map(([key, [token, type]]) => [
        `\`${key}\``,
        `\`${type ?? 'text'}\``,
        token ? `\`${token}\`` : '',
      ]),
    ),
  );
