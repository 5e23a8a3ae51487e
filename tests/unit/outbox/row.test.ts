import { expect, test } from 'vitest';
import { bytesIn, isSound, rowKey, tombstoneKey, tombstoneOf } from '../../../src/outbox/row.ts';
import { fakeClock } from '../support/clock.ts';
import { rowOf } from '../support/outbox.ts';

const clock = fakeClock();

test('a row has a key for each lead and destination, which names its bytes', () => {
  const row = rowOf(clock, { id: 'x', bytes: 345 });
  expect(rowKey(row)).toBe(`lead:${clock.now()}:x:0:345`);
  expect(rowKey({ ...row, destination: 1 })).toBe(`lead:${clock.now()}:x:1:345`);
  expect(bytesIn(rowKey(row))).toBe(345);
});

test.each(['lead:0000000000001:x:0', 'lead:', 'draft', 'lead:1:x:0:many'])('%s names no bytes', (key) => {
  expect(bytesIn(key)).toBe(0);
});

test('3: two leads of the same millisecond have two keys', () => {
  expect(rowKey(rowOf(clock))).not.toBe(rowKey(rowOf(clock)));
});

test('keys sort by age', () => {
  const times = [9, 1_000_000, 999_999_999_999, 1_700_000_000_000];
  const keys = times.map((createdAt) => rowKey(rowOf(clock, { createdAt, id: 'x' })));
  expect([...keys].reverse().sort()).toEqual(keys);
});

test('the key stays the same from attempt to attempt, and on the way to the fallback', () => {
  const row = rowOf(clock);
  expect(rowKey({ ...row, attempts: 9, state: 'parked', nextAt: 5, url: 'https://other.example/' })).toBe(rowKey(row));
});

test('a tombstone knows nothing but the id and the destination', () => {
  const row = rowOf(clock, { id: 'x', destination: 2 });
  expect(tombstoneKey(row)).toBe('done:x:2');
  expect(tombstoneOf(rowKey(row))).toBe('done:x:2');
  expect(tombstoneOf('lead:0000000000001:x:2'), 'of a key without bytes too').toBe('done:x:2');
});

test('31: a row is sound when it has all that sending it needs', () => {
  expect(isSound(rowOf(clock))).toBe(true);
});

test.each(['id', 'body', 'url', 'createdAt', 'nextAt'] as const)(
  '31: a row without %s is not sound, nor with something else in its place',
  (name) => {
    const { [name]: _, ...rest } = rowOf(clock);
    expect(isSound(rest)).toBe(false);
    for (const other of [null, {}, [], true, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(isSound({ ...rest, [name]: other } as never), String(other)).toBe(false);
    }
  },
);
