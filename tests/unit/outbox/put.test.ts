import { IDBDatabase as FakeDatabase } from 'fake-indexeddb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { rowKey } from '../../../src/outbox/row.ts';
import { device, rowOf } from '../support/outbox.ts';

afterEach(() => vi.restoreAllMocks());

test('rows are on the disk when put says so', async () => {
  const { clock, tab, disk } = device();
  const { outbox, told } = tab('a');
  const rows = [rowOf(clock, { id: 'x' }), rowOf(clock, { id: 'x', destination: 1 })];
  expect(await outbox.put(rows)).toBe(true);
  expect(await disk.keys()).toEqual(rows.map(rowKey));
  expect(await disk.rows()).toEqual(rows);
  expect(told()).toEqual(['queued', 'queued']);
});

test('on the disk, not in a buffer: every write asks for strict durability', async () => {
  const transaction = vi.spyOn(FakeDatabase.prototype, 'transaction');
  const { clock, tab } = device();
  const { outbox } = tab('a');
  await outbox.put([rowOf(clock)]);
  await outbox.drain(true);
  const writes = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
  expect(writes.length).toBeGreaterThan(3);
  expect(writes.every(([, , options]) => (options as IDBTransactionOptions).durability === 'strict')).toBe(true);
});

test('the same lead put again takes its old place', async () => {
  const { clock, tab, disk } = device();
  const { outbox } = tab('a');
  const row = rowOf(clock);
  await outbox.put([row]);
  await outbox.put([{ ...row, body: '{"again":1}' }]);
  expect(await disk.rows()).toEqual([{ ...row, body: '{"again":1}' }]);
});

test('rows can take the place of others, in one step', async () => {
  const { clock, tab, disk } = device();
  const { outbox } = tab('a');
  const [gone, stays, comes] = [rowOf(clock, { state: 'refused' }), rowOf(clock), rowOf(clock)];
  await outbox.put([gone, stays]);
  expect(await outbox.put([{ ...comes, body: (() => {}) as never }], [gone])).toBe(false);
  expect((await disk.rows()).map(({ id }) => id).sort()).toEqual([gone.id, stays.id].sort());
  expect(await outbox.put([comes], [gone])).toBe(true);
  expect((await disk.rows()).map(({ id }) => id).sort()).toEqual([stays.id, comes.id].sort());
});

describe('a lease on a new row', () => {
  test('is ours for three times the time-out', () => {
    const { clock, tab } = device();
    const row = rowOf(clock);
    expect(tab('me').outbox.lease(row)).toEqual({
      ...row,
      state: 'sending',
      lease: { by: 'me', until: clock.now() + 45_000 },
    });
  });
});
