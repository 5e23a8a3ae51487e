import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FormOptions, OptionName } from '../../../src/config/form-options.ts';
import { CONDITION } from '../../../src/config/json-schema/condition.ts';
import { configSchema } from '../../../src/config/json-schema/index.ts';
import { parse } from '../../../src/config/parse.ts';
import { PART_DOCS } from '../../../src/config/part-docs.ts';
import { optionsSchema } from '../../../src/config/schema.ts';
import { condition } from '../../../src/fields/condition.ts';
import { readRoutes } from '../../../src/optional/score/routes.ts';
import { readSettings } from '../../../src/qualification/settings.ts';
import { EVERY_OPTION } from './support.ts';

const schema = configSchema('1.2.3');
// strict: a keyword that no validator knows is an error
const isValid = new Ajv2020({ strict: true, strictTypes: false }).compile(schema);
const names = Object.keys(optionsSchema.shape) as OptionName[];
const webhook = 'https://example.com/lead';

/** What leadtag itself has to say of options: every part of it that reads JSON. */
function problemsOf(options: Partial<FormOptions>): string[] {
  const { config, problems } = parse({ webhook, ...options });
  const told = problems.map(({ option, text }) => `${option}: ${text}`);
  const report = (path: string) => told.push(path);
  if (config) {
    const { score, icp, stages, maxStage } = config;
    readSettings({ score, icp, stages, maxStage }, report);
    readRoutes(config, report);
  }
  return told;
}

describe('the JSON Schema of the options', () => {
  test('names every option, and what a file may say besides', () => {
    expect(Object.keys(schema.properties!)).toEqual([...names, '$schema', 'script', 'scripts', 'integrity']);
  });

  test('says of each thing what it does', () => {
    for (const [name, { description }] of Object.entries(schema.properties!)) expect(description, name).toMatch(/\S/);
    for (const [part, { properties }] of Object.entries(schema.$defs!))
      for (const [name, { description }] of Object.entries(properties!))
        expect(description, `${part}.${name}`).toMatch(/\S/);
    expect(Object.keys(schema.$defs!)).toEqual(Object.keys(PART_DOCS));
    expect(JSON.stringify(schema)).not.toMatch(/\]\(#/);
  });

  test('has the defaults of leadtag, and takes them', () => {
    const defaults = optionsSchema.parse({ webhook: '' }) as Record<string, unknown>;
    for (const name of names) {
      const { default: value } = schema.properties![name]!;
      if (value === undefined) expect(typeof defaults[name]).not.toMatch(/string|boolean/);
      else expect(value, name).toBe(defaults[name]);
      if (value !== undefined) expect(isValid({ [name]: value }), name).toBe(true);
    }
  });

  test.each(names)('takes %s as leadtag does', (name) => {
    const options = { [name]: EVERY_OPTION[name] };
    isValid(options);
    expect(isValid.errors ?? []).toEqual([]);
    // `field` and `hidden` speak of the fields
    expect(problemsOf({ ...options, fields: EVERY_OPTION.fields })).toEqual([]);
  });

  test.each(names)('takes no %s that leadtag would not', (name) => {
    fc.assert(
      fc.property(changed(EVERY_OPTION[name]), (value) => {
        const options = { [name]: value };
        if (isUnreadable(name, value) || !isValid(options)) return;
        expect(problemsOf({ fields: EVERY_OPTION.fields, ...options })).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test.each(
    Object.entries(schema.properties!).flatMap(([name, { enum: list = [] }]) => list.map((word) => [name, word])),
  )('%s: leadtag knows %s', (name, word) => {
    expect(problemsOf({ format: 'form', [name as string]: word })).toEqual([]);
  });

  test.each<[string, unknown]>([
    ['an option that is none', { feilds: 'name' }],
    ['the name of an attribute', { 'form-id': 'hero' }],
    ['a name of no list', { theme: 'pink' }],
    ['a number out of bounds', { radius: 41 }],
    ['half a number', { radius: 1.5 }],
    ['yes as a word', { test: 'yes' }],
    ['a script for an address', { redirect: 'javascript:alert(1)' }],
    ['a bare word for a webhook', { webhook: 'hooks' }],
    ['a field without a key', { fields: [{ type: 'email' }] }],
    ['a type of field that is none', { fields: [{ key: 'a', type: 'file' }] }],
    ['a slip in a field', { fields: [{ key: 'a', requried: true }] }],
    ['a key that is none', { field: { 'E-Mail': { label: 'x' } } }],
    ['a slip in the options of a field', { field: { email: { lable: 'x' } } }],
    ['a content type of its own', { headers: { 'content-TYPE': 'x' } }],
    ['a purpose without words', { purposes: [{ purpose: 'sms' }] }],
    ['a route without a condition', { routes: [{ redirect: '/a' }] }],
    ['five variants', { variants: [{}, {}, {}, {}, {}] }],
    ['a slip in a rule', { score: { rules: [{ when: 'a', point: 5 }] } }],
    ['a stage that nobody sets', { stages: { lead: 'email' } }],
    ['a slip in a text', { messages: { recieved: 'x' } }],
    ['a step with no number', { step: { first: { heading: 'x' } } }],
  ])('refuses %s', (_, options) => expect(isValid(options)).toBe(false));

  test('reads conditions as leadtag does', () => {
    const isCondition = new RegExp(CONDITION, 'u');
    const letters = fc.constantFrom(...'ab1_.!=<>|&\\ Z');
    const parts = fc.constantFrom('a', ' & ', 'role', ' = ', ' | ', '!', ' >= ', '10', 'Founder');
    fc.assert(
      fc.property(fc.string({ unit: fc.oneof(letters, parts), maxLength: 12 }), (text) => {
        // an escaped blank is no value to leadtag: nobody writes that
        fc.pre(!/\\(\s|$)/.test(text));
        expect(isCondition.test(text), text).toBe(condition(text) !== undefined);
      }),
      { numRuns: 3000 },
    );
  });

  test('takes what `npx leadtag snippet` reads besides', () => {
    const file = {
      $schema: './config.schema.json',
      script: '/leadtag.js',
      scripts: ['/a.js'],
      integrity: 'sha384-abc=',
      webhook,
    };
    expect(isValid(file)).toBe(true);
    expect(isValid({ ...file, integrity: { 'leadtag.js': 'sha384-abc=' } })).toBe(true);
    expect(isValid({ ...file, integrity: 'md5-abc' })).toBe(false);
  });
});

/** What a schema cannot read: the small language of `fields`, and colours. */
const isUnreadable = (name: string, value: unknown) =>
  name === 'accent' || (name === 'fields' && [value].flat().some((field) => typeof field === 'string'));

const ANYTHING = fc.constantFrom<unknown>(
  ...[
    '',
    ' ',
    'a',
    'yes',
    '12',
    'https://example.com/a',
    '/lead',
    'javascript:alert(1)',
    'ftp://x',
    '#fff',
    'auto',
    'é',
  ],
  ...[
    true,
    false,
    null,
    0,
    1,
    -1,
    1.5,
    41,
    99,
    5000,
    100_001,
    [],
    {},
    ['a'],
    [1],
    [[]],
    [{}],
    { a: 1 },
    { a: 'b' },
    { key: 'a' },
  ],
);

/** A value with something else in one place of it, or in its own. */
function changed(value: unknown): fc.Arbitrary<unknown> {
  if (!value || typeof value !== 'object') return ANYTHING;
  const inside = Object.entries(value).map(([key, part]) =>
    changed(part).map((other) =>
      Array.isArray(value) ? value.map((own, at) => (at === Number(key) ? other : own)) : { ...value, [key]: other },
    ),
  );
  return fc.oneof(ANYTHING, ...inside);
}
