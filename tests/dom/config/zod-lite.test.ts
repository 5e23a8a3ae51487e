import { beforeAll, describe, expect, test, vi } from 'vitest';
import { seeded } from '../../unit/support/random.ts';
import { pageAt, withColors } from '../support/css.ts';

withColors();
pageAt('https://example.com/');

type Parse = typeof import('../../../src/config/parse.ts').parse;
let real: Parse;
let lite: Parse;

beforeAll(async () => {
  vi.resetModules();
  vi.doUnmock('../../../src/config/option.ts');
  ({ parse: real } = await import('../../../src/config/parse.ts'));
  vi.resetModules();
  vi.doMock('../../../src/config/option.ts', () => import('../../../src/config/zod-lite.ts'));
  ({ parse: lite } = await import('../../../src/config/parse.ts'));
  vi.doUnmock('../../../src/config/option.ts');
});

const webhook = 'https://hooks.example.com/a';
const agree = (raw: Record<string, unknown>) => {
  const [a, b] = [real, lite].map((parse) => {
    try {
      return parse(raw);
    } catch (error) {
      return { threw: String(error) };
    }
  });
  // what is not set is `undefined` in one, and not there in the other
  expect(b, JSON.stringify(raw)).toEqual(a);
};

test('the two are not one', async () => {
  expect(real).not.toBe(lite);
  const zod = await vi.importActual<typeof import('zod/mini')>('zod/mini');
  expect(zod).toHaveProperty('toJSONSchema');
});

/** Values good and bad for each option. */
const VALUES: Record<string, unknown[]> = {
  webhook: [webhook, `${webhook} https://b.example/`, [webhook], 'http://x.example/', '', undefined, [], 5],
  format: ['auto', 'JSON', 'xml', '', null],
  redirects: ['strict', 'ok', 'maybe'],
  test: ['', 'yes', 'no', true, false, 1, 0, 'maybe', null, {}],
  formId: ['hero', '', 5, {}, null],
  offer: ['x', 2026, true, []],
  intent: ['demo', 'Quote', 'sale', 5],
  heading: ['Hi', { type: 'b' }, null, undefined],
  text: ['x', () => {}],
  cta: ['Go', 0, false],
  fields: ['name, email*', 'a, a, B!', [{ key: 'a' }, null], 5, null, ''],
  field: [{ email: { label: 'x' } }, { nope: { label: 'x' } }, [], 'x', null],
  hidden: [{ plan: 'pro' }, { __proto__x: '1' }, 5],
  target: ['#x', {}],
  success: ['Thanks', []],
  redirect: ['/thanks', 'javascript:alert(1)', 'mailto:a@b.co', ''],
  download: ['/a.pdf', 'data:x', 5],
  contact: ['a@b.co', {}],
  consent: ['I agree', null],
  consentRequired: ['', 'no', 'x'],
  privacyUrl: ['https://example.com/p', 'javascript:x'],
  attribution: ['session', 'page', 'forever'],
  theme: ['dark', 'blue'],
  accent: ['red', '#0a7', 'nope', 'red;}'],
  radius: ['8', 8, '0', '-1', '1.5', 'x', '', null, Number.NaN],
  density: ['compact', 'tight'],
  messages: [{ cta: 'Go' }, [], 'x'],
};
const UNKNOWN = ['nonsense', 'Webhook', 'constructor', 'toString', 'hasOwnProperty', 'form-id', '0', 'valueOf'];

describe.each(Object.entries(VALUES))('%s', (name, values) => {
  test.each(values.map((value) => [value]))('%o', (value) => {
    agree({ webhook, [name]: value });
    agree({ webhook, [name]: value, nonsense: 1 });
  });
});

test.each(UNKNOWN)('the unknown key "%s"', (name) => {
  agree({ webhook, [name]: 1 });
  agree({ webhook, [name]: undefined });
  agree({ webhook, radius: 'x', [name]: 1 });
});

test('the unknown key ""', () => {
  agree({ webhook, '': 1 });
});

/** Values good and bad for each option of a field. */
const OF_FIELD: Record<string, unknown[]> = {
  label: ['Mail', '', null, {}],
  value: ['x', 5, []],
  help: ['x', true, { type: 'b' }],
  pattern: ['\\d+', '(', '', 5, null, /x/],
  minlength: [1, '2', '', -1, 1.5, 'x', null],
  maxlength: ['100000', '1e9', {}],
  rows: [3, 'x'],
  min: [5, '2026-01-01', {}],
  options: ['a | b', ['a', { value: 'b' }, null], 5, null, {}],
  'show-if': ['name', []],
  country: ['pt', 5, {}],
  business: ['', 'yes', 'maybe', true, null],
  type: ['select'],
  key: ['other'],
  nonsense: [1, undefined],
  __proto__x: ['y'],
};

describe.each(Object.entries(OF_FIELD))('the option %s of a field', (name, values) => {
  test.each(values.map((value) => [value]))('%o', (value) => {
    agree({ webhook, field: { email: { [name]: value } } });
    agree({ webhook, fields: [{ key: 'email', [name]: value }, 'plan(a | b)'], field: { email: { lable: 1 } } });
  });
});

test('no options at all', () => {
  agree({});
  agree({ webhook });
});

test.each([
  '{"__proto__":{"test":true}}',
  '{"__proto__":5,"radius":"x"}',
  '{"field":{"__proto__":{"label":"x"}}}',
  '{"constructor":{"prototype":{}}}',
])('JSON with the names of prototypes: %s', (json) => {
  agree(Object.assign(JSON.parse(json.replace('{', `{"webhook":"${webhook}",`))));
});

test('a few hundred bags of options at random', () => {
  const { pick, chance } = seeded(20261121);
  const names = Object.keys(VALUES);
  const strange = [
    '',
    ' ',
    'x',
    0,
    1,
    -1,
    true,
    false,
    null,
    undefined,
    {},
    [],
    ['a'],
    Number.NaN,
    'javascript:x',
    '__proto__',
    'constructor',
  ];
  for (let run = 0; run < 600; run++) {
    const raw: Record<string, unknown> = chance(0.95) ? { webhook } : {};
    for (const name of names) if (chance(0.3)) raw[name] = chance(0.2) ? pick(strange) : pick(VALUES[name]!);
    for (const name of UNKNOWN) if (chance(0.05)) raw[name] = pick(strange);
    // the order of keys is an owner's, not ours
    agree(chance(0.5) ? raw : Object.fromEntries(Object.entries(raw).reverse()));
  }
});
