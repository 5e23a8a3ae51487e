import { expect, test } from 'vitest';
import { distance } from '../../../src/config/distance.ts';

test.each([
  ['', '', 0],
  ['a', '', 1],
  ['', 'abc', 3],
  ['webhook', 'webhook', 0],
  ['webook', 'webhook', 1],
  ['webhooks', 'webhook', 1],
  ['feilds', 'fields', 2],
  ['kitten', 'sitting', 3],
  ['cta', 'act', 2],
])('"%s" and "%s" are %d letters apart, in either direction', (a, b, expected) => {
  expect(distance(a, b)).toBe(expected);
  expect(distance(b, a)).toBe(expected);
});
