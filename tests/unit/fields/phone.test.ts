import { describe, expect, test } from 'vitest';
import { judge, tidy } from '../../../src/form/validate.ts';
import { fieldOf } from '../support/form.ts';

const field = fieldOf('phone');
const verdict = (typed: string) => judge(field, typed, true) ?? 'fine';

describe('E.164 where that is certain', () => {
  test.each([
    ['+5511987654321', '+5511987654321'],
    ['+55 11 98765-4321', '+5511987654321'],
    ['+55 (11) 98765-4321', '+5511987654321'],
    [' +1 415.555.2671 ', '+14155552671'],
    ['+1/415/555/2671', '+14155552671'],
    ['+44\u00a07700\u00a0900982', '+447700900982'],
    ['0049 151 23456789', '+4915123456789'],
    ['00351 912 345 678', '+351912345678'],
    ['+1234567', '+1234567'],
    ['+123456789012345', '+123456789012345'],
  ])('%s is %s', (typed, expected) => {
    expect(tidy(field, typed)).toBe(expected);
    expect(verdict(typed)).toBe('fine');
  });
});

describe('as typed where it is not', () => {
  test.each([
    '(11) 98765-4321',
    '07700 900982', // Ofcom's numbers for drama
    '020 7946 0958',
    '555-0123 4',
    '(415) 555-0132',
    '0151 23456789',
    '1-800-555-0199',
    '415-555-2671 ext. 12',
    '415-555-2671 x12',
    '415-555-2671#12',
    '+1 415-555-2671 ext 5',
    '0049 151 23456789 x3',
    '1234567',
    '123456789012345',
  ])('%s', (typed) => {
    expect(tidy(field, typed)).toBe(typed);
    expect(verdict(typed)).toBe('fine');
  });

  test.each(['+0 1234 5678', '000 1234 5678'])(
    '%s is fine, and not certain: no country begins with a zero',
    (typed) => {
      expect(tidy(field, typed)).toBe(typed);
    },
  );
});

test.each(['+44 (0)20 7946 0958', '0044 (0) 20 7946 0958'])('the (0) in %s is not dialled from abroad', (typed) => {
  expect(tidy(field, typed)).toBe('+442079460958');
  expect(verdict(typed)).toBe('fine');
});

describe('refused', () => {
  test.each([
    ['too short', '123456'],
    ['too short without the prefix', '00 12345 6'],
    ['too long', '1234567890123456'],
    ['too long with a plus', '+1234567890123456'],
    ['only an extension is long', '12345 ext 678901'],
    ['letters', '1-800-FLOWERS'],
    ['an e-mail address', 'ada@example.com'],
    ['no digits', '+++---'],
    ['an unfinished extension', '415-555-2671 ext'],
    ['two extensions', '415-555-2671 x1 x2'],
  ])('%s', (_, typed) => {
    expect(verdict(typed)).toBe('phone');
    expect(tidy(field, typed)).toBe(typed.trim());
  });
});

test('an extension does not count towards the number', () => {
  expect(verdict('123456789012345 ext 99999')).toBe('fine');
});

test('more than 40 characters are too long before anything else', () => {
  expect(verdict('1'.repeat(41))).toBe('too_long');
});
