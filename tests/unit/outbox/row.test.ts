import { expect, test } from 'vitest';
import { rowKey, tombstoneKey } from '../../../src/outbox/row.ts';
import { fakeClock } from '../support/clock.ts';
import { rowOf } from '../support/outbox.ts';

const clock = fakeClock();

test('a row has a key for each lead and destination', () => {
  const row = rowOf(clock, { id: 'x' });
  expect(rowKey(row)).toBe(`lead:${clock.now()}:x:0`);
  expect(rowKey({ ...row, destination: 1 })).toBe(`lead:${clock.now()}:x:1`);
});

test('keys sort by age', () => {
  const times = [9, 1_000_000, 999_999_999_999, 1_700_000_000_000];
  const keys = times.map((createdAt) => rowKey(rowOf(clock, { createdAt, id: 'x' })));
  expect([...keys].reverse().sort()).toEqual(keys);
});

test('the key stays the same from attempt to attempt', () => {
  const row = rowOf(clock);
  expect(rowKey({ ...row, attempts: 9, state: 'parked', nextAt: 5 })).toBe(rowKey(row));
});

test('a tombstone knows nothing but the id', () => {
  expect(tombstoneKey(rowOf(clock, { id: 'x', destination: 2 }))).toBe('done:x:2');
});
