import { expect, test } from 'vitest';
import { ConfigError, spell } from '../../../src/config/problem.ts';

const problems = [
  { option: 'radius', text: '"x" is not a whole number from 0 to 40' },
  { option: 'webook', text: 'there is no such option' },
];

test('problems are told in one text, a line each, under the name that an attribute has', () => {
  expect(spell(problems)).toBe(
    'data-radius: "x" is not a whole number from 0 to 40\ndata-webook: there is no such option',
  );
});

test('a ConfigError holds every problem and says so', () => {
  const error = new ConfigError(problems);
  expect(error).toBeInstanceOf(Error);
  expect(error).toMatchObject({ name: 'ConfigError', message: spell(problems), problems });
});
