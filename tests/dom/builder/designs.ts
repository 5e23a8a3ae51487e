import * as fc from 'fast-check';
import type { Release } from '../../../demo/builder/model/release.ts';
import { FIELD_TYPES } from '../../../demo/builder/model/suggested-fields.ts';
import { DENSITIES, DISPLAYS, FRAMEWORKS, INTENTS, OPENS, PLACEMENTS, THEMES } from '../../../src/config/names.ts';
import type { FormOptions } from '../../../src/config/parse.ts';
import { SCRIPTS } from '../../../src/config/scripts.ts';
import { TAGS } from '../../../src/optional/debug/missing.ts';

const file = (n: number) => ({ bytes: 1000 + n, integrity: `sha384-${btoa(`file ${n}`)}` });

/** A release with every script, as `virtual:release` has it. */
export const RELEASE: Release = {
  version: '1.2.3',
  base: '',
  files: Object.fromEntries(
    [
      'leadtag.js',
      ...[...Object.keys(SCRIPTS), ...TAGS, 'steps', 'country', 'hints', 'presets', 'spam', 'consent'].map(
        (name) => `leadtag.${name}.js`,
      ),
    ].map((name, at) => [name, file(at)]),
  ),
};

/** Texts with all that has ever broken a snippet. */
const NASTY = [
  '"',
  "'",
  '<',
  '>',
  '&',
  '&amp;',
  '&#10;',
  '</script>',
  '<!--',
  ']]>',
  '\\',
  '\\n',
  '\n',
  '\r\n',
  '\t',
  ' ',
  '|',
  ',',
  '/',
  '*',
  ':',
  '(',
  ')',
  '=',
  '{{id}}',
  '$',
  '{x}',
  '`',
  '#{',
  '//',
  '/*',
  'שלום',
  '\u200f',
  '👩‍🚀',
  'é',
  '\u2028',
  '\u00a0',
  '\ud800',
  '\0',
  'true',
  'null',
  '0',
  'a',
  'B',
];
export const text = fc.array(fc.constantFrom(...NASTY), { maxLength: 8 }).map((parts) => parts.join(''));

const address = fc.constantFrom(
  'https://hooks.zapier.com/hooks/catch/1/a/',
  'https://api.example.org/leads?a=1&b=%22x%22',
  'https://hooks.slack.com/services/T/B/X',
  '/lead',
);
const link = fc.constantFrom('/guide.pdf', 'https://cal.example.org/us?a="b"&c', '../thank-you', '#next');
const key = fc.constantFrom(
  'name',
  'email',
  'phone',
  'company',
  'country',
  'message',
  'size',
  'a_1',
  'x',
  'date',
  'ünï',
);
const choice = fc.oneof(text, fc.record({ value: text, label: text }));

const field = fc.record(
  {
    key,
    type: fc.constantFrom(...FIELD_TYPES.map(({ type }) => type)),
    required: fc.boolean(),
    step: fc.integer({ min: 1, max: 4 }),
    label: text,
    placeholder: text,
    help: text,
    value: text,
    autocomplete: text,
    pattern: fc.constantFrom('[a-z]+', '(', '\\d{3}/\\d', '"<&'),
    minlength: fc.constantFrom(2, '3', 'x'),
    maxlength: fc.integer({ min: 1, max: 90 }),
    rows: fc.integer({ min: 1, max: 9 }),
    min: fc.constantFrom(1, '2026-01-01'),
    options: fc.oneof(fc.array(choice, { maxLength: 4 }), fc.constant('a | b=Bee')),
    'show-if': fc.constantFrom('name = "x" & !email', 'a_1 >= 2'),
    business: fc.boolean(),
    country: fc.constantFrom('pt', 'BR'),
  },
  { requiredKeys: ['key'] },
);

/** Any options that an owner, or somebody who plays with the builder, can come to. */
export const anyOptions = fc.record(
  {
    webhook: fc.oneof(
      address,
      fc.tuple(address, address).map((both) => both.join(' ')),
    ),
    fallbackWebhook: fc.constant('https://api.example.org/second'),
    preset: fc.constantFrom('none', 'netlify', 'nonsense'),
    format: fc.constantFrom('json', 'form', 'auto'),
    headers: fc.constantFrom({ accept: 'text/plain; q="<{{id}}>"' }, { 'X-Lead': '{{id}}' }, {}),
    map: fc.dictionary(fc.constantFrom('email', 'name'), text),
    destinations: fc.array(fc.record({ url: address, preset: fc.constantFrom('auto', 'none') }), { maxLength: 2 }),
    test: fc.constantFrom(true, false, 'yes', '', 'perhaps'),
    formId: text,
    offer: text,
    intent: fc.constantFrom(...INTENTS),
    heading: text,
    text,
    cta: text,
    success: text,
    consent: text,
    contact: text,
    whatsapp: text,
    openLabel: text,
    fields: fc.oneof(
      fc.array(field, { maxLength: 6 }),
      fc.constantFrom('name, email* / role: radio(a | b=B), x', '', 'company(x), , /, email**'),
    ),
    hidden: fc.dictionary(fc.constantFrom('plan', 'source', 'My-Key', 'email'), text),
    step: fc.dictionary(fc.constantFrom('1', '2', '9'), fc.record({ heading: text }, { requiredKeys: [] })),
    redirect: link,
    download: link,
    calendar: fc.oneof(link, fc.constant('javascript:alert(1)')),
    privacyUrl: link,
    consentRequired: fc.boolean(),
    purposes: fc.array(fc.record({ purpose: fc.constantFrom('sms', 'phone'), text }), { maxLength: 2 }),
    attribution: fc.constantFrom('page', 'session', 'visitor'),
    excludeReferrers: fc.constantFrom('pay.example.org shop.example', ['a.example', 'b.example']),
    locale: fc.constantFrom('de', 'pt-BR', 'en', 'ar', ...TAGS),
    dataLayer: fc.boolean(),
    display: fc.constantFrom(...DISPLAYS),
    open: fc.constantFrom(...OPENS),
    openValue: fc.constantFrom(0, 20, '30', -1),
    frequency: fc.constantFrom(0, 30),
    placement: fc.constantFrom(...PLACEMENTS),
    prefill: fc.constantFrom('email name', ['email']),
    draft: fc.constantFrom(true, false, 'no'),
    framework: fc.constantFrom(...FRAMEWORKS),
    score: fc.constantFrom({}, { hot: 60, rules: [{ when: 'size = 201+ & name != "</script>"', points: 5 }] }),
    icp: fc.record({ countries: fc.array(text, { maxLength: 2 }) }),
    routes: fc.array(fc.record({ when: fc.constant('temperature = hot'), success: text }), { maxLength: 2 }),
    variants: fc.array(fc.record({ heading: text, cta: text }), { maxLength: 3 }),
    theme: fc.constantFrom(...THEMES),
    density: fc.constantFrom(...DENSITIES),
    accent: fc.constantFrom('#123456', 'rgb(1, 2, 3)'),
    radius: fc.constantFrom(0, 12, '4', 99),
    messages: fc.dictionary(fc.constantFrom('send', 'required'), text),
    nonsense: fc.constant(1),
  },
  { requiredKeys: ['webhook', 'fields'] },
) as unknown as fc.Arbitrary<FormOptions>;
