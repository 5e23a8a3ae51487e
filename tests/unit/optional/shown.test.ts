import { describe, expect, test } from 'vitest';
import { brokenConditions, shownFields } from '../../../src/optional/steps/shown.ts';
import { fieldsOf, formOf } from '../support/form.ts';

const form = (conditions: Record<string, string>, step = {}) => {
  const options = Object.fromEntries(Object.entries(conditions).map(([key, text]) => [key, { 'show-if': text }]));
  return formOf('', { fields: fieldsOf('a, b, c, d / e', options), step });
};
const shown = (config: ReturnType<typeof form>, values: Record<string, string | boolean | string[]>) =>
  shownFields(config, values).map(({ key }) => key);

describe('what is asked', () => {
  test('without conditions everything', () => {
    const config = form({});
    expect(shownFields(config, {})).toBe(config.fields);
  });

  test.each<[string, Record<string, string | boolean | string[]>, string]>([
    ['b = x', {}, 'bcde'],
    ['b = x', { b: 'X ' }, 'abcde'],
    ['b', { b: ['x'] }, 'abcde'],
    ['!b', { b: 'x' }, 'bcde'],
    ['b > 5 & c', { b: '6', c: 'y' }, 'abcde'],
    ['b > 5 & c', { b: '6' }, 'bcde'],
    ['nonsense ??', {}, 'abcde'],
  ])('a, if %s, with %j: %s', (text, values, keys) => {
    expect(shown(form({ a: text }), values).join('')).toBe(keys);
  });

  test('a number is judged as it is sent', () => {
    const config = formOf('', { fields: fieldsOf('team: number, b', { b: { 'show-if': 'team > 50' } }) });
    expect(shownFields(config, { team: '1,200' })).toHaveLength(2);
    expect(shownFields(config, { team: '6' })).toHaveLength(1);
    expect(shownFields(config, { team: '' })).toHaveLength(1);
  });

  test('what hangs on a field that is not asked goes with it, in any order', () => {
    const config = form({ a: 'b = x', b: 'c = x', c: 'd = x' });
    const values = { a: 'x', b: 'x', c: 'x', d: 'x' };
    expect(shown(config, values)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(shown(config, { ...values, d: '' })).toEqual(['d', 'e']);
  });

  test('a step has a condition of its own', () => {
    expect(shown(form({}, { 2: { 'show-if': 'a = x' } }), {})).toEqual(['a', 'b', 'c', 'd']);
    expect(shown(form({}, { 2: { 'show-if': 'a = x' } }), { a: 'x' })).toContain('e');
  });

  test('two that exclude each other come to an end', () => {
    expect(shown(form({ a: '!b', b: '!a' }), { a: 'x', b: 'x' }).slice(-3)).toEqual(['c', 'd', 'e']);
  });
});

test('conditions that are none are named', () => {
  expect(brokenConditions(form({ a: 'b ==', b: 'c = x' }, { 2: { 'show-if': '= 5' } }))).toEqual([
    ['field-a-show-if', 'b =='],
    ['step-2-show-if', '= 5'],
  ]);
});
