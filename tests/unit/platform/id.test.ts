import { expect, test } from 'vitest';
import { uuid } from '../../../src/platform/id.ts';

const NOW = Date.UTC(2026, 10, 21, 10);
const SHAPE = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

test('a UUID of version 7, whatever the random bits', () => {
  for (let i = 0; i < 2000; i++) expect(uuid(NOW)).toMatch(SHAPE);
});

test.each([0, 1, NOW, 2 ** 48 - 1])('begins with the time: %d', (now) => {
  expect(uuid(now)).toMatch(SHAPE);
  expect(Number.parseInt(uuid(now).replace('-', '').slice(0, 12), 16)).toBe(now);
});

test('ids sort by age', () => {
  const ids = [0, 5, 1e12, NOW, NOW + 1, NOW + 1000].map(uuid);
  expect([...ids].reverse().sort()).toEqual(ids);
});

test('ids of one millisecond differ', () => {
  expect(new Set(Array.from({ length: 10_000 }, () => uuid(NOW))).size).toBe(10_000);
});
