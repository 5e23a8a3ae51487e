import { describe, expect, test } from 'vitest';
import type { FieldInput, FieldOptions } from '../../../src/config/field.ts';
import { readFields } from '../../../src/config/fields.ts';

interface Options {
  field?: Record<string, FieldOptions>;
  hidden?: Record<string, string>;
}

function read(fields: string | (string | FieldInput)[], { field = {}, hidden = {} }: Options = {}) {
  const problems: string[] = [];
  const made = readFields({ fields, field, hidden }, (option, text) => problems.push(`${option}: ${text}`));
  return { made, problems, keys: made.map(({ key }) => key) };
}
const one = (source: string, options: FieldOptions = {}) => {
  const { made, problems } = read(source, { field: { [source.match(/\w+/)![0]]: options } });
  return { ...made[0]!, problems };
};

describe('a field of the shorthand', () => {
  test.each([
    ['name', 'name', 'text', false],
    ['email*', 'email', 'email', true],
    ['email *', 'email', 'email', true],
    ['email*: text', 'email', 'text', true],
    ['email* : text', 'email', 'text', true],
    ['note:textarea', 'note', 'textarea', false],
    ['note : TextArea', 'note', 'textarea', false],
    ['terms*: checkbox', 'terms', 'checkbox', true],
    ['plan(a | b)', 'plan', 'select', false],
    ['plan*(a | b)', 'plan', 'select', true],
    ['plan*: select(a | b)', 'plan', 'select', true],
    ['country(de | fr)', 'country', 'select', false],
    ['a1_b', 'a1_b', 'text', false],
  ])('%s', (source, key, type, required) => {
    const { made, problems } = read(source);
    expect(made[0]).toMatchObject({ key, type, required });
    expect(problems).toEqual([]);
  });

  test.each([
    ['name', 'text', 'name', 'Name'],
    ['first_name', 'text', 'given-name', 'First name'],
    ['last_name', 'text', 'family-name', 'Last name'],
    ['email', 'email', 'email', 'Email'],
    ['phone', 'phone', 'tel', 'Phone'],
    ['company', 'text', 'organization', 'Company'],
    ['role', 'text', 'organization-title', 'Role'],
    ['website', 'text', 'url', 'Website'],
    ['country', 'country', 'country-name', 'Country'],
    ['city', 'text', 'address-level2', 'City'],
    ['postal_code', 'text', 'postal-code', 'Postal code'],
    ['message', 'textarea', undefined, 'Message'],
    ['favourite_colour', 'text', undefined, 'Favourite colour'],
  ])('%s brings its type, autocomplete and label', (key, type, autocomplete, label) => {
    expect(read(key).made[0]).toMatchObject({ type, label });
    expect(read(key).made[0]!.autocomplete).toBe(autocomplete);
  });

  test('a known key of another type has no autocomplete token, unless the owner names one', () => {
    expect(one('email: textarea').autocomplete).toBeUndefined();
    expect(one('email: textarea', { autocomplete: 'off' }).autocomplete).toBe('off');
  });

  test.each(['1st', '_x', 'a.b', '__proto__', 'constructor', 'prototype', 'é', '*', ':text', '💥'])(
    '"%s" is no key: left out and reported',
    (key) => {
      const { keys, problems } = read(`${key}, city`);
      expect(keys).toEqual(['city']);
      expect(problems).toHaveLength(1);
      expect(problems[0]).toMatch(/^fields: ".*" is not a field name/);
    },
  );

  test.each([
    ['Email*', 'email', 'Email'],
    ['First Name', 'first_name', 'First name'],
    ['post-code: text', 'post_code', 'Post code'],
  ])('%s is taken for the key %s, and reported', (written, key, label) => {
    const { made, problems } = read(`${written}, city`);
    expect(made[0]).toMatchObject({ key, label });
    expect(made[1]!.key).toBe('city');
    expect(problems).toEqual([expect.stringMatching(`" is "${key}" now$`)]);
  });

  test.each(['', ' ', ',', '*', '1, 2'])(
    'without any field that can be used the default ones are there: %j',
    (nothing) => {
      expect(read(nothing).keys).toEqual(['name', 'email', 'phone']);
    },
  );

  test('a key that is there twice is taken once and reported', () => {
    expect(read('email*, email: text')).toMatchObject({
      keys: ['email'],
      problems: ['fields: "email" is there twice'],
    });
  });

  test.each(['banana', 'toString', 'constructor', '__proto__', 'file'])(
    'the unknown type %s becomes text and is reported',
    (type) => {
      const { made, problems } = read(`a: ${type}`);
      expect(made[0]!.type).toBe('text');
      expect(problems).toEqual([expect.stringMatching(/^field-a-type: .* is not a field type$/)]);
    },
  );

  test('a select without options becomes text and is reported', () => {
    const { made, problems } = read('a: select, b: select( | ), c: select(x)');
    expect(made.map(({ type }) => type)).toEqual(['text', 'text', 'select']);
    expect(problems).toHaveLength(2);
  });
});

describe('the options of one field', () => {
  test('texts are taken over and trimmed', () => {
    expect(one('email', { label: ' Work email ', placeholder: 'you@', help: 'No spam', value: ' a ' })).toMatchObject({
      label: 'Work email',
      placeholder: 'you@',
      help: 'No spam',
      value: 'a',
    });
  });

  test('an empty label falls back to the key', () => {
    expect(one('email', { label: '' }).label).toBe('Email');
  });

  test.each([
    ['email', 254],
    ['phone', 40],
    ['name', 5000],
    ['message', 5000],
  ])('the length of %s ends at %d unless the owner says otherwise', (key, maxlength) => {
    expect(one(key).maxlength).toBe(maxlength);
    expect(one(key, { maxlength: '100000' }).maxlength).toBe(100_000);
  });

  test.each(['-1', 'many', '100001', 'NaN', 'Infinity', '1e9'])(
    'maxlength "%s" is reported and falls back',
    (maxlength) => {
      const { maxlength: settled, problems } = one('name', { maxlength: maxlength as `${number}` });
      expect(settled).toBe(5000);
      expect(problems).toEqual([`field-name-maxlength: "${maxlength}" is not a whole number from 0 to 100000`]);
    },
  );

  test('numbers may be written as numbers or strings', () => {
    expect(one('message', { minlength: 3, rows: '8' })).toMatchObject({ minlength: 3, rows: 8, problems: [] });
    expect(one('message')).toMatchObject({ minlength: 0, rows: 4 });
  });

  test('a pattern matches the whole value', () => {
    const { pattern } = one('code', { pattern: 'a|bc' });
    expect(['a', 'bc', 'ab', 'xbc'].map((text) => pattern!.test(text))).toEqual([true, true, false, false]);
  });

  test('a pattern that is none is reported and left out', () => {
    const { pattern, problems } = one('code', { pattern: '(' });
    expect(pattern).toBeUndefined();
    expect(problems).toEqual(['field-code-pattern: "(" is not a regular expression']);
  });

  test.each<[string, FieldOptions['options']]>([
    ['as a text', 'a | b=B'],
    ['as a list of texts and pairs', ['a', { value: 'b', label: 'B' }]],
  ])('options %s', (_, options) => {
    expect(one('plan: select', { options })).toMatchObject({
      type: 'select',
      options: [
        { value: 'a', label: 'a' },
        { value: 'b', label: 'B' },
      ],
      problems: [],
    });
  });

  test('options in code become texts, whatever they are', () => {
    const { made } = read([{ key: 'plan', type: 'select', options: [1, { value: 2 }, null] as never }]);
    expect(made[0]!.options).toEqual([
      { value: '1', label: '1' },
      { value: '2', label: '2' },
      { value: 'null', label: 'null' },
    ]);
  });

  test('an option nobody knows, and a field nobody has, are reported', () => {
    expect(read('name', { field: { name: { lable: 'x' } as FieldOptions, nmae: { label: 'x' } } }).problems).toEqual([
      'field-name-lable: there is no such option',
      'field-nmae: there is no such option',
    ]);
  });
});

test.each(['key', 'type', 'required', 'step'])('what the shorthand alone can say is no option: %s', (name) => {
  const { problems, ...field } = one('email*', { [name]: 'x' } as FieldOptions);
  expect(field).toMatchObject({ key: 'email', type: 'email', required: true, step: 1 });
  expect(problems).toEqual([`field-email-${name}: there is no such option`]);
});

describe('fields in code', () => {
  test('say what nobody knows: it is reported', () => {
    const { made, problems } = read([{ key: 'email', lable: 'x', business: 'maybe' } as never]);
    expect(made[0]).toMatchObject({ key: 'email', label: 'Email', business: false });
    expect(problems.sort()).toEqual([
      'field-email-business: "maybe" is not yes or no',
      'field-email-lable: there is no such option',
    ]);
  });

  test('mean the same as the shorthand', () => {
    const list: FieldInput[] = [
      { key: 'name' },
      { key: 'email', required: true },
      { key: 'size', type: 'select', step: 2, options: ['1', '2'] },
    ];
    expect(read(list)).toEqual(read('name, email* / size: select(1|2)'));
  });

  test.each([null, undefined, 5, {}, { key: {} }, { key: Symbol('x') }])(
    '%o is no field: reported, never thrown',
    (bad) => {
      expect(read([bad as never, { key: 'city' }])).toMatchObject({
        keys: ['city'],
        problems: [expect.stringMatching(/^fields:/)],
      });
    },
  );

  test('may be shorthands of their own', () => {
    expect(read(['name', 'email*', { key: 'city' }])).toEqual(read('name, email*, city'));
  });

  test('texts that are objects are not taken over: the view could mistake them for a part of itself', () => {
    const vnode = { type: 'b', props: { children: 'x' } } as never;
    const { made, problems } = read([{ key: 'a', label: vnode, help: vnode, placeholder: vnode, value: vnode }]);
    const { label, help, placeholder, value } = made[0]!;
    expect([label, help, placeholder, value]).toEqual(['A', undefined, undefined, '']);
    expect(problems).toHaveLength(4);
  });

  test.each([5, null, {}, true])('options %o are reported, not thrown', (options) => {
    expect(read([{ key: 'a', type: 'select', options: options as never }]).problems).toHaveLength(1);
  });
});

describe('hidden values', () => {
  test('become fields of their own, behind the others', () => {
    const { made } = read('email', { hidden: { plan: 'pro', source_page: '7' } });
    expect(made.map(({ key, type, value }) => [key, type, value])).toEqual([
      ['email', 'email', ''],
      ['plan', 'hidden', 'pro'],
      ['source_page', 'hidden', '7'],
    ]);
  });

  test.each(['__proto__', 'constructor', 'prototype', '1'])('"%s" is no key', (key) => {
    const hidden = Object.assign(Object.create(null), { [key]: 'x' });
    expect(read('email', { hidden })).toMatchObject({
      keys: ['email'],
      problems: [expect.stringContaining('is not a field name')],
    });
  });

  test('a hidden value of a visible field is reported: the visible one stays', () => {
    const { made, problems } = read('email', { hidden: { email: 'x' } });
    expect(made[0]!.type).toBe('email');
    expect(problems).toEqual(['fields: "email" is there twice']);
  });
});

test('options of a field that are no object are reported, not thrown', () => {
  expect(read('email', { field: { email: null as never } }).problems).not.toEqual([]);
});
