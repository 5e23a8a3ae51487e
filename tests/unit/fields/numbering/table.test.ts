import { expect, test } from 'vitest';
import { firstDigits, makeTable } from '../../../../src/fields/numbering/make.mjs';
import { CALLABLE, planOf, planOfNumber } from '../../../../src/fields/numbering/plans.ts';
import { TABLE } from '../../../../src/fields/numbering/table.ts';

test('the table is the one that make.mjs makes', () => {
  expect(TABLE.split('\n')).toEqual(makeTable());
});

test('it has all countries, each once', () => {
  expect(CALLABLE.length).toBe(243);
  expect(new Set(CALLABLE).size).toBe(243);
  expect(CALLABLE.filter((country) => !/^[A-Z]{2}$/.test(country))).toEqual([]);
});

test('no calling code is the beginning of another', () => {
  const codes = [...new Set(CALLABLE.map((country) => planOf(country)!.code))];
  expect(codes.filter((code) => codes.some((other) => other !== code && other.startsWith(code)))).toEqual([]);
  for (const code of codes) expect(planOfNumber(`${code}123`)?.code).toBe(code);
});

test.each([
  ['[2-9]\\d{6}', '23456789'],
  ['1(?:0|1)\\d', '1'],
  ['(?:2|3[14])[5-7]|08', '023'],
  ['(?:1|2)?3', '123'],
  ['4{0,2}5', '45'],
  ['\\d{2}', '0123456789'],
])('%s begins with %s', (source, expected) => {
  expect(firstDigits(source)).toBe(expected);
});

test('what it cannot read, it does not guess', () => {
  expect(() => firstDigits('a')).toThrow();
});
