import { afterEach, describe, expect, test } from 'vitest';
import { readElement } from '../../../src/config/read.ts';
import { pageAt } from '../support/css.ts';

afterEach(() => document.body.replaceChildren());

/** Reads the first element of this markup, standing on the page. */
function read(markup: string) {
  document.body.innerHTML = markup;
  const { raw, problems } = readElement(document.body.firstElementChild!);
  return { raw, problems: problems.map(({ option, text }) => `${option}: ${text}`) };
}
const child = (json: string) => `<script type="application/json">${json}</script>`;

describe('attributes', () => {
  test.each([
    ['data-webhook="https://a.example"', { webhook: 'https://a.example' }],
    ['data-form-id="hero" data-consent-required', { formId: 'hero', consentRequired: '' }],
    ['data-leadtag-cta="Go"', { cta: 'Go' }],
    ['DATA-CTA="Go"', { cta: 'Go' }],
    ['data-fields="name, email*"', { fields: 'name, email*' }],
    ['data-field-email-label="Work e-mail"', { field: { email: { label: 'Work e-mail' } } }],
    ['data-field-first_name-label="First"', { field: { first_name: { label: 'First' } } }],
    [
      'data-field-email-label="a" data-field-email-help="b" data-field-phone-help="c"',
      { field: { email: { label: 'a', help: 'b' }, phone: { help: 'c' } } },
    ],
    ['data-leadtag-field-email-label="a"', { field: { email: { label: 'a' } } }],
    ['data-field-email-show-if="x"', { field: { email: { 'show-if': 'x' } } }],
    ['data-hidden-plan="pro" data-hidden-a_b="1"', { hidden: { plan: 'pro', a_b: '1' } }],
    ['data-leadtag-hidden-plan="pro"', { hidden: { plan: 'pro' } }],
    ['data-leadtag', {}],
    ['', {}],
  ])('%s', (attributes, expected) => {
    expect(read(`<div ${attributes}></div>`)).toEqual({ raw: expected, problems: [] });
  });

  test.each([
    'class="x"',
    'id="x"',
    'data-id="5"',
    'data-aos="fade"',
    'data-turbo-permanent',
    'data-v-7ba5bd90',
    'data-gtm-vis="1"',
    'data-reactid="1"',
    'data-w-id="x"',
    'data-cy="form"',
    'aria-label="x"',
    'data-',
    'onclick="x"',
  ])('an attribute of another tool is none of our business: %s', (attribute) => {
    expect(read(`<div ${attribute}></div>`)).toEqual({ raw: {}, problems: [] });
  });

  test.each([
    ['webook', 'webhook'],
    ['webhooks', 'webhook'],
    ['feilds', 'fields'],
    ['field', undefined],
    ['form-ids', 'form-id'],
    ['consent-require', 'consent-required'],
    ['headng', 'heading'],
    ['leadtag-radios', 'radius'],
    ['them', 'theme'],
    ['hedaing', 'heading'],
    ['tset', 'test'],
    ['leadtag', undefined],
  ])('data-%s looks like a slip', (name, meant) => {
    const { problems } = read(`<div data-${name}="x"></div>`);
    const shown = name.replace('leadtag-', '');
    expect(problems).toEqual(meant ? [`${shown}: there is no such option, but data-${meant}`] : []);
  });

  test.each(['field-email', 'field-', 'field-email-', 'hidden-', 'hidden-utm-source'])(
    'data-%s stands under our name and is reported',
    (name) => {
      const { raw, problems } = read(`<div data-${name}="x"></div>`);
      expect(raw).toEqual({});
      expect(problems).toEqual([expect.stringMatching(`^${name}: there is no such option`)]);
    },
  );

  test('names of prototypes are names like others', () => {
    const { raw } = read(
      '<div data-__proto__="x" data-constructor="x" data-hidden-__proto__="x" data-field-__proto__-label="x" data-field-a-__proto__="x"></div>',
    );
    expect(Object.getPrototypeOf(raw)).toBe(Object.prototype);
    expect(Object.keys(raw.hidden as object)).toEqual(['__proto__']);
    expect(Object.keys(raw.field as object)).toEqual(['__proto__', 'a']);
    expect(({} as { label?: string }).label).toBeUndefined();
  });

  test('of several options that are near, the nearest is named', () => {
    expect(read('<div data-formid="x"></div>').problems).toEqual([expect.stringContaining('data-form-id')]);
  });

  test('the most common mark of test tools is no slip of ours', () => {
    expect(read('<div data-testid="hero"></div>').problems).toEqual([]);
  });
});

describe('JSON', () => {
  test('a child of the element', () => {
    expect(read(`<div>${child('{"fields":[{"key":"a"}],"radius":3}')}</div>`)).toEqual({
      raw: { fields: [{ key: 'a' }], radius: 3 },
      problems: [],
    });
  });

  test('only a child, and only JSON', () => {
    expect(
      read(`<div><p>${child('{"radius":3}')}</p><script type="text/plain">{"radius":3}</script></div>`).raw,
    ).toEqual({});
  });

  test.each(['data-config', 'data-leadtag-config'])('an element that %s names', (attribute) => {
    document.body.innerHTML = '';
    expect(
      read(`<div ${attribute}="#c"></div><script type="application/json" id="c">{"radius":3}</script>`).raw,
    ).toEqual({ radius: 3 });
  });

  test('attributes win', () => {
    const json =
      '{"radius":3,"cta":"json","field":{"email":{"label":"json","help":"json"}},"hidden":{"a":"json","b":"json"}}';
    expect(
      read(`<div data-cta="attr" data-field-email-label="attr" data-hidden-a="attr">${child(json)}</div>`).raw,
    ).toEqual({
      radius: 3,
      cta: 'attr',
      field: { email: { label: 'attr', help: 'json' } },
      hidden: { a: 'attr', b: 'json' },
    });
  });

  test.each(['{', '{"radius":3,}', '', "{'a':1}", 'undefined'])(
    'what is no JSON is reported, and the attributes still count: %j',
    (json) => {
      const { raw, problems } = read(`<div data-cta="x">${child(json)}</div>`);
      expect(raw).toEqual({ cta: 'x' });
      expect(problems).toEqual([expect.stringMatching(/^config: cannot be read: SyntaxError/)]);
    },
  );

  test.each(['null', '5', 'true', '[]', '{}'])('%s holds no option', (json) => {
    expect(read(`<div>${child(json)}</div>`)).toEqual({ raw: {}, problems: [] });
  });

  test('one that is not on the page is reported', () => {
    expect(read('<div data-config="#gone"></div>').problems).toEqual(['config: there is no #gone on this page']);
  });

  test('a selector that is none is reported, not thrown', () => {
    expect(read('<div data-config="##"></div>').problems).toEqual([expect.stringMatching(/^config: /)]);
  });

  test('__proto__ in it changes no prototype', () => {
    const { raw } = read(
      `<div data-field-a-label="x">${child('{"__proto__":{"p":1},"field":{"__proto__":{"p":1}},"hidden":{"__proto__":{"p":1}}}')}</div>`,
    );
    expect(Object.getPrototypeOf(raw)).toBe(Object.prototype);
    expect((raw.field as { p?: number }).p).toBeUndefined();
    expect(({} as { p?: number }).p).toBeUndefined();
  });
});

test("configuration never comes from the page's address", () => {
  pageAt('https://example.com/?webhook=https://evil.example&data-webhook=x#webhook=x');
  expect(read('<div></div>').raw).toEqual({});
});
