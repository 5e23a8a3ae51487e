import { describe, expect, test } from 'vitest';
import { initialState } from '../../../src/form/state.ts';
import { judge, validate } from '../../../src/form/validate.ts';
import { fieldOf, formOf } from '../support/form.ts';

describe('lengths', () => {
  const field = fieldOf('code', { code: { minlength: 2, maxlength: 4 } });

  test.each([
    ['', undefined],
    ['a', 'too_short'],
    [' a ', 'too_short'],
    ['ab', undefined],
    ['abcd', undefined],
    [' abcd ', undefined],
    ['abcde', 'too_long'],
  ])('"%s": %s', (value, expected) => {
    expect(judge(field, value, true)).toBe(expected);
  });
});

describe("an owner's pattern", () => {
  const field = fieldOf('code', { code: { pattern: '[A-Z]{2}\\d+' } });

  test.each([
    ['AB12', undefined],
    [' AB12 ', undefined],
    ['ab12', 'pattern'],
    ['xAB12x', 'pattern'],
    ['', undefined],
  ])('"%s": %s', (value, expected) => {
    expect(judge(field, value, true)).toBe(expected);
  });

  test('is never run on more than 200 characters: a careless one must not freeze the page', () => {
    const careless = fieldOf('code', { code: { pattern: '(a+)+b' } });
    const since = performance.now();
    expect(judge(careless, 'a'.repeat(201), true)).toBe('pattern');
    expect(performance.now() - since).toBeLessThan(1000);
    expect(judge(fieldOf('code', { code: { pattern: 'a*' } }), 'a'.repeat(200), true)).toBeUndefined();
  });

  test('comes before the rule of the kind', () => {
    expect(judge(fieldOf('email', { email: { pattern: '.+@example\\.com' } }), 'ada@example.org', true)).toBe(
      'pattern',
    );
  });
});

test('white space alone is empty', () => {
  expect(judge(fieldOf('name*'), ' \n\u00a0', true)).toBe('required');
});

test('only the strict judge asks for what is missing', () => {
  expect(judge(fieldOf('name*'), '', false)).toBeUndefined();
  expect(judge(fieldOf('name*'), '', true)).toBe('required');
});

describe('the whole form', () => {
  const config = formOf('name*, email*, phone, plan*(a | b), terms*: checkbox');

  test('names every problem at once', () => {
    expect(validate(config.fields, initialState(config).values)).toEqual({
      name: 'required',
      email: 'required',
      plan: 'choose_one',
      terms: 'tick',
    });
  });

  test('has none when all fits', () => {
    const values = { name: 'Ada', email: 'ada@example.com', phone: '', plan: 'b', terms: true };
    expect(validate(config.fields, values)).toEqual({});
  });

  test.each([
    ['I agree', true, false, { consent_marketing: 'tick' }],
    ['I agree', true, true, {}],
    ['I agree', false, false, {}],
    [undefined, true, false, {}],
  ])('consent %s, required %s, ticked %s: %o', (consent, consentRequired, ticked, errors) => {
    const { purposes } = formOf('name', { consent, consentRequired });
    expect(validate(purposes, { consent_marketing: ticked })).toEqual(errors);
  });
});
