import { describe, expect, test } from 'vitest';
import { camel, kebab } from '../../../src/config/case.ts';
import { type FormConfig, parse } from '../../../src/config/parse.ts';
import { pageAt, withColors } from '../support/css.ts';

withColors();
pageAt('https://example.com/blog/post');

const webhook = 'https://hooks.example.com/a';
const judge = (options: Record<string, unknown> = {}) => {
  const { config, problems } = parse({ webhook, ...options });
  return { config: config!, problems: problems.map(({ option, text }) => `${option}: ${text}`) };
};
const DEFAULTS: Record<string, unknown> = {
  webhook: [webhook],
  destinations: [{ url: webhook, preset: 'auto', format: 'auto', redirects: 'strict' }],
  fallback: [],
  preset: 'auto',
  format: 'auto',
  redirects: 'strict',
  test: false,
  formId: 'form',
  consentRequired: false,
  purposes: [],
  routes: [],
  variants: [],
  attribution: 'session',
  consentMode: 'wait',
  excludeReferrers: [],
  dataLayer: false,
  theme: 'auto',
  density: 'normal',
  field: {},
  hidden: {},
  step: {},
  prefill: [],
  draft: true,
  root: 'shadow',
  display: 'inline',
  messages: {},
};

test('a webhook is enough; all the rest has a default', () => {
  const { config, problems } = judge();
  expect(problems).toEqual([]);
  const { fields, ...rest } = config;
  expect(rest).toEqual(DEFAULTS);
  expect(fields.map(({ key, required }) => `${key}${required ? '*' : ''}`)).toEqual(['name', 'email*', 'phone']);
});

test('a config is never changed again', () => {
  const { config } = judge();
  expect(Object.isFrozen(config) && Object.isFrozen(config.fields)).toBe(true);
});

test('what was handed in is not changed', () => {
  const raw = Object.freeze({ webhook, radius: 'x', nonsense: 1 });
  expect(() => parse(raw)).not.toThrow();
});

describe('attributes and code mean the same', () => {
  test.each<[keyof FormConfig, string, unknown, unknown]>([
    ['webhook', `${webhook} https://b.example/`, [webhook, 'https://b.example/'], [webhook, 'https://b.example/']],
    ['format', ' JSON ', 'json', 'json'],
    ['redirects', 'ok', 'ok', 'ok'],
    ['test', '', true, true],
    ['test', 'yes', true, true],
    ['test', 'TRUE', true, true],
    ['test', '1', 1, true],
    ['test', 'no', false, false],
    ['test', '0', 0, false],
    ['formId', ' hero ', 'hero', 'hero'],
    ['offer', '2026', 2026, '2026'],
    ['intent', 'Demo', 'demo', 'demo'],
    ['heading', 'Hi <b>you</b>', 'Hi <b>you</b>', 'Hi <b>you</b>'],
    ['redirect', '/thanks', 'https://example.com/thanks', 'https://example.com/thanks'],
    ['download', 'guide.pdf', 'https://example.com/blog/guide.pdf', 'https://example.com/blog/guide.pdf'],
    ['privacyUrl', 'https://example.com/p', 'https://example.com/p', 'https://example.com/p'],
    ['consentRequired', 'true', true, true],
    ['attribution', 'page', 'page', 'page'],
    ['theme', 'dark', 'dark', 'dark'],
    ['accent', ' #0a7 ', '#0a7', '#0a7'],
    ['radius', '8', 8, 8],
    ['radius', '0', 0, 0],
    ['radius', '40', 40, 40],
    ['density', 'compact', 'compact', 'compact'],
  ])('%s: %j and %j', (name, attribute, code, expected) => {
    for (const value of [attribute, code]) {
      const { config, problems } = judge({ [name]: value });
      expect(problems).toEqual([]);
      expect(config[name]).toEqual(expected);
    }
  });

  test.each(['offer', 'heading', 'text', 'cta', 'target', 'success', 'contact', 'consent'] as const)(
    '%s is any text',
    (name) => {
      expect(judge({ [name]: '  {{ "x" }} ' }).config[name]).toBe('{{ "x" }}');
      expect(judge({ [name]: 5 }).config[name]).toBe('5');
      expect(judge({ [name]: false }).config[name]).toBe('false');
    },
  );
});

describe('a bad value falls back to its default, and is named', () => {
  const text = [{}, [], null, () => {}];
  const link = [
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'vbscript:x',
    'data:text/html,x',
    'file:///x',
    'mailto:a@b.co',
    'http://',
    '',
    null,
    {},
  ];
  test.each<[string, unknown[], string]>([
    ['format', ['xml', '', 5, null, {}, 'toString'], 'one of auto, json, form, text'],
    ['redirects', ['yes', null], 'one of strict, ok'],
    ['test', ['maybe', 'on', null, {}, 2], 'yes or no'],
    ['consentRequired', ['maybe', null], 'yes or no'],
    ['formId', text, 'a text'],
    ['offer', text, 'a text'],
    ['intent', ['sale', '', {}], 'one of newsletter, download, webinar, trial, demo, quote, contact'],
    ['heading', text, 'a text'],
    ['text', text, 'a text'],
    ['cta', text, 'a text'],
    ['fields', [5, null, {}, true], 'a list'],
    ['field', ['x', 5, [], null], 'an object'],
    ['hidden', ['x', 5, [], null], 'an object'],
    ['target', text, 'a text'],
    ['success', text, 'a text'],
    ['redirect', link, 'a web address'],
    ['download', link, 'a web address'],
    ['contact', text, 'a text'],
    ['consent', text, 'a text'],
    ['privacyUrl', link, 'a web address'],
    ['attribution', ['none', 'visits', true], 'one of session, page, visitor'],
    ['theme', ['blue', {}], 'one of auto, light, dark'],
    ['accent', ['', 'nonsense', 'red;}*{display:none', 'red}', 5, {}], 'a CSS colour'],
    [
      'radius',
      ['', ' ', '-1', '41', '1.5', 'big', 41, Number.NaN, Number.POSITIVE_INFINITY, null],
      'a whole number from 0 to 40',
    ],
    ['density', ['tight', null], 'one of normal, compact'],
    ['messages', ['x', 5, [], null], 'an object'],
  ])('%s', (name, values, expected) => {
    for (const value of values) {
      const { config, problems } = judge({ [name]: value });
      expect(problems).toEqual([`${kebab(name)}: ${JSON.stringify(value)} is not ${expected}`]);
      expect(config).toEqual(judge().config);
    }
  });

  test.each(['constructor', '__proto__'])('the name of an inherited property is neither yes nor no: %s', (value) => {
    expect(judge({ test: value }).problems).toHaveLength(1);
  });

  test.each([
    ['a big number', 5n],
    [
      'an object that holds itself',
      (() => {
        const loop: Record<string, unknown> = {};
        loop.loop = loop;
        return loop;
      })(),
    ],
  ])('%s is reported, not thrown', (_, value) => {
    expect(judge({ heading: value }).problems).toHaveLength(1);
  });

  test.each(['cta', 'formId', 'success'] as const)(
    'an empty %s is as good as none: a template that had nothing to put in',
    (name) => {
      const [empty, none] = [judge({ [name]: '' }).config, judge().config];
      expect(empty[name] || undefined).toBe(none[name]);
    },
  );
});

test('every problem is reported at once', () => {
  const { config, problems } = judge({
    webhook: `${webhook} nope://x`,
    radius: 'x',
    intent: 'y',
    fields: 'email, email, Bad',
    nonsense: 1,
    hidden: { email: 'x' },
    field: { phone: { rows: 'z' } },
  });
  expect(problems.map((line) => line.split(':')[0]).sort()).toEqual([
    'field-phone',
    'fields',
    'fields',
    'fields',
    'intent',
    'nonsense',
    'radius',
    'webhook',
  ]);
  expect(config.fields.map(({ key }) => key)).toEqual(['email', 'bad']);
});

describe('keys that nobody knows', () => {
  test.each(['nonsense', 'Webhook', 'form-id', 'onSubmit', 'constructor', 'toString', 'hasOwnProperty'])(
    '%s is reported',
    (name) => {
      const { config, problems } = judge({ [name]: 1 });
      expect(problems).toEqual([`${kebab(name)}: there is no such option`]);
      expect(Object.hasOwn(config, name)).toBe(false);
    },
  );

  test('__proto__ out of JSON changes no prototype', () => {
    const { config } = parse(JSON.parse(`{"webhook":"${webhook}","__proto__":{"test":true,"polluted":1}}`));
    expect(Object.getPrototypeOf(config)).toBe(null);
    expect(config!.test).toBe(false);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  test.each(['field', 'hidden', 'messages'])('nor does one inside of %s', (part) => {
    const { config } = parse(
      JSON.parse(`{"webhook":"${webhook}","${part}":{"__proto__":{"polluted":1},"constructor":{"polluted":1}}}`),
    );
    expect(config!.fields.map(({ key }) => key)).toEqual(['name', 'email', 'phone']);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});

test.each([
  ['consentRequired', 'consent-required'],
  ['cta', 'cta'],
  ['privacyUrl', 'privacy-url'],
])('%s is %s in an attribute, and back', (code, attribute) => {
  expect(kebab(code)).toBe(attribute);
  expect(camel(attribute)).toBe(code);
});
