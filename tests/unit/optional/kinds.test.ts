import { describe, expect, test } from 'vitest';
import { extend } from '../../../src/extensions.ts';
import { answers } from '../../../src/form/answers.ts';
import { initialState } from '../../../src/form/state.ts';
import { judge, tidy } from '../../../src/form/validate.ts';
import { fields } from '../../../src/optional/fields/index.ts';
import { fieldOf, formOf } from '../support/form.ts';

extend(fields());

describe('url', () => {
  const field = fieldOf('site: url');
  test.each([
    ['example.com', 'https://example.com', undefined],
    ['  Example.com/a?b=c#d ', 'https://Example.com/a?b=c#d', undefined],
    ['http://example.com', 'http://example.com', undefined],
    ['example.com:8080/x', 'https://example.com:8080/x', undefined],
    ['bücher.example', 'https://bücher.example', undefined],
    ['example', 'https://example', 'url'],
    ['example.', 'https://example.', 'url'],
    ['not a site', 'https://not a site', 'url'],
    ['javascript:alert(1)', 'javascript:alert(1)', 'url'],
    ['JaVaScRiPt:alert(1)//.example.com', 'JaVaScRiPt:alert(1)//.example.com', 'url'],
    ['ftp://example.com', 'ftp://example.com', 'url'],
    ['data:text/html,x.y', 'data:text/html,x.y', 'url'],
    ['', '', undefined],
  ])('"%s" is sent as "%s": %s', (typed, sent, error) => {
    expect(tidy(field, typed)).toBe(sent);
    expect(judge(field, typed, true)).toBe(error);
  });
});

describe('number', () => {
  const field = fieldOf('n: number', { n: { min: '1', max: 5000 } });
  test.each([
    ['1200', 1200],
    ['1,200', 1200],
    ['1.200', 1200],
    ['1,200.50', 1200.5],
    ['1.200,50', 1200.5],
    ['1 200,5', 1200.5],
    ['1’200', 1200],
    ['€ 1200', 1200],
    ['$1,200.00', 1200],
    ['1.5', 1.5],
    ['1,5', 1.5],
    ['12,50', 12.5],
  ])('%s is %d', (typed, sent) => {
    expect(judge(field, typed, true)).toBeUndefined();
    expect(answers(formOf('', { fields: [field] }), { ...initialState(formOf('')), values: { n: typed } })).toEqual({
      n: sent,
    });
  });

  test.each([
    ['abc', 'number'],
    ['1.2.3', 'number'],
    ['1,20,0', 'number'],
    ['1e5', 'number'],
    ['0x10', 'number'],
    ['-', 'number'],
    ['0.125', 'too_low'],
    ['0', 'too_low'],
    ['−3', 'too_low'],
    ['5001', 'too_high'],
    ['1.000.000', 'too_high'],
    ['', undefined],
  ])('%s: %s', (typed, error) => {
    expect(judge(field, typed, true)).toBe(error);
  });
});

describe('date', () => {
  const field = fieldOf('d: date', { d: { min: '2026-01-01', max: '2026-12-31' } });
  test.each([
    ['2026-02-28', undefined],
    ['2026-01-01', undefined],
    ['2026-12-31', undefined],
    ['2025-12-31', 'too_early'],
    ['2027-01-01', 'too_late'],
    ['2026-13-01', 'date'],
    ['2026-02-31', 'date'],
    ['31.12.2026', 'date'],
    ['soon', 'date'],
    ['', undefined],
  ])('%s: %s', (typed, error) => {
    expect(judge(field, typed, true)).toBe(error);
  });
});

describe('checkboxes', () => {
  const field = fieldOf('topics*: checkboxes(a | b | c=C)');
  test.each<[string[], string | undefined]>([
    [[], 'choose_one'],
    [['a'], undefined],
    [['a', 'c'], undefined],
    [['a', 'x'], 'choose_one'],
    [['C'], 'choose_one'],
  ])('%j: %s', (value, error) => {
    expect(judge(field, value, true)).toBe(error);
  });

  test('none is left out, and what is not required may be none', () => {
    const form = formOf('', { fields: [fieldOf('topics: checkboxes(a | b)')] });
    expect(judge(form.fields[0]!, [], true)).toBeUndefined();
    expect(answers(form, initialState(form))).toEqual({});
  });

  test('what is chosen beforehand', () => {
    const form = formOf('', { fields: [fieldOf('topics: checkboxes(a | b | c)', { topics: { value: 'a|c' } })] });
    expect(initialState(form).values).toEqual({ topics: ['a', 'c'] });
  });
});
