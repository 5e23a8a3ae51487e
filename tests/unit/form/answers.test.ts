import { describe, expect, test } from 'vitest';
import { answers } from '../../../src/form/answers.ts';
import { initialState } from '../../../src/form/state.ts';
import { formOf } from '../support/form.ts';

const sent = (fields: string, values: Record<string, string | boolean>) => {
  const config = formOf(fields);
  const state = initialState(config);
  return answers(config, { ...state, values: { ...state.values, ...values } });
};

test('values go out tidy', () => {
  expect(sent('name, message', { name: ' Ada ', message: ' a\nb ' })).toEqual({ name: 'Ada', message: 'a\nb' });
});

test('empty ones are left out', () => {
  expect(sent('name, email, phone, plan(a|b)', { name: ' ', email: '' })).toEqual({});
});

test('a checkbox is always there, ticked or not', () => {
  expect(sent('news: checkbox, terms: checkbox', { terms: true })).toEqual({ news: false, terms: true });
});

test('what no field asks for is not sent', () => {
  expect(sent('name', { name: 'Ada', other: 'x' })).toEqual({ name: 'Ada' });
});

test('fields go out in the order of the form', () => {
  expect(Object.keys(sent('b, a, c', { a: '1', b: '2', c: '3' }))).toEqual(['b', 'a', 'c']);
});

describe('raw beside tidy', () => {
  test.each([
    [
      'a number that became E.164',
      'phone',
      '+55 (11) 98765-4321',
      { phone: '+5511987654321', phone_raw: '+55 (11) 98765-4321' },
    ],
    [
      'an address that was tidied',
      'email',
      'mailto:Ada@EXAMPLE.com',
      { email: 'Ada@example.com', email_raw: 'mailto:Ada@EXAMPLE.com' },
    ],
    ['nothing changed: nothing beside', 'phone', '(11) 98765-4321', { phone: '(11) 98765-4321' }],
    ['other kinds are only trimmed', 'name', ' Ada ', { name: 'Ada' }],
    [
      'a field of that kind under another key',
      'mobile: phone',
      '+55 11 98765-4321',
      { mobile: '+5511987654321', mobile_raw: '+55 11 98765-4321' },
    ],
  ])('%s', (_, field, typed, expected) => {
    expect(sent(field, { [field.match(/\w+/)![0]]: typed })).toEqual(expected);
  });

  test("a field of the owner's that has the raw name keeps it", () => {
    expect(sent('phone, phone_raw', { phone: '+55 11 98765-4321', phone_raw: 'mine' })).toEqual({
      phone: '+5511987654321',
      phone_raw: 'mine',
    });
    expect(sent('phone, phone_raw', { phone: '+55 11 98765-4321' })).toEqual({ phone: '+5511987654321' });
  });
});

test('hidden values go out untouched', () => {
  const config = formOf([{ key: 'plan', type: 'hidden', value: 'pro' }]);
  expect(answers(config, initialState(config))).toEqual({ plan: 'pro' });
});
