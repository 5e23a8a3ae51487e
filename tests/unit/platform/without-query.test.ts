import { expect, test } from 'vitest';
import { withoutQuery } from '../../../src/platform/without-query.ts';

test.each([
  ['https://example.com/a?email=ada@example.com', 'https://example.com/a'],
  ['https://example.com/a#email=ada@example.com', 'https://example.com/a'],
  ['https://example.com/a?b#c', 'https://example.com/a'],
  ['https://example.com/#/route', 'https://example.com/#/route'],
  ['https://example.com/#!/route', 'https://example.com/#!/route'],
  ['https://example.com/?a#/route?token=1', 'https://example.com/#/route'],
  ['https://example.com', 'https://example.com/'],
  ['', undefined],
  ['nonsense', undefined],
])('%s becomes %s', (address, expected) => {
  expect(withoutQuery(address)).toBe(expected);
});
