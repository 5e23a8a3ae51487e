import { describe, expect, test } from 'vitest';
import { createDisk } from '../../../src/outbox/disk.ts';
import { type Row, rowKey, tombstoneKey } from '../../../src/outbox/row.ts';
import { createShelf } from '../../../src/outbox/shelf.ts';
import { createStore } from '../../../src/outbox/store.ts';
import { isFull, makeRoom, measure, sweep as sweepAll } from '../../../src/outbox/upkeep.ts';
import { uuid } from '../../../src/platform/id.ts';
import { device, OFFLINE, REFUSED, rowOf, rowsOf, UNCONFIRMED } from '../support/outbox.ts';

const DAY = 24 * 3_600_000;
const settled = ({ nextAt, ...row }: Row, state: Row['state'] = 'refused'): Row => ({ ...row, state });

function start() {
  const all = device();
  const store = createStore(all);
  const { use } = store;
  const sweep = (now: number) => sweepAll([createDisk(store), createShelf(all.drawer, true, all.clock)], now);
  const put = (...rows: Row[]) =>
    use('readwrite', (table) => {
      for (const row of rows) table.put(row, rowKey(row));
    });
  return { ...all, use, put, sweep };
}

describe('35: how much is in use', () => {
  test('is read from the keys', async () => {
    const { clock, use, put, disk } = start();
    await put(rowOf(clock, { bytes: 100 }), rowOf(clock, { bytes: 23 }));
    await disk.write({ v: 1 }, 'done:x:0');
    await disk.write({ v: 1 }, 'lead:0000000000001:old:0');
    expect(await measure(use)).toEqual({ rows: 3, bytes: 123 });
  });

  test.each([
    [9_999, 20_000_000, false],
    [10_000, 0, true],
    [0, 20_000_001, true],
  ])('%d rows of %d bytes are too many: %s', (rows, bytes, expected) => {
    expect(isFull({ rows, bytes })).toBe(expected);
  });
});

describe('35: room', () => {
  test('is made by the hundred oldest that nobody sends any more', async () => {
    const { clock, use, put, disk } = start();
    const rows = rowsOf(clock, 120).map((row) => settled(row, 'unconfirmed'));
    await put(...rows);
    await makeRoom(use);
    expect(await disk.keys()).toEqual(rows.slice(100).map(rowKey));
  });

  test('is never made by what waits, what is sent, or what is of a newer version', async () => {
    const { clock, use, put, disk } = start();
    const rows = [
      rowOf(clock),
      rowOf(clock, { state: 'parked' }),
      rowOf(clock, { state: 'sending', lease: 'b' }),
      settled(rowOf(clock, { v: 2 as never })),
    ];
    await put(...rows);
    await makeRoom(use);
    expect(await disk.keys()).toHaveLength(4);
  });
});

describe('sweeping', () => {
  test('a tombstone goes a week after the last day of trying, not before', async () => {
    const { clock, sweep, disk, put } = start();
    await put();
    const key = tombstoneKey(rowOf(clock, { id: uuid(clock.now()) }));
    await disk.write({ v: 1 }, key);
    await sweep(clock.now() + 14 * DAY - 60_000);
    expect(await disk.keys()).toEqual([key]);
    await sweep(clock.now() + 14 * DAY + 60_000);
    expect(await disk.keys()).toEqual([]);
  });

  test('a tombstone stays for a week after the delivery, not after the submit', async () => {
    const { clock, tab, disk, sweep } = start();
    const { outbox } = tab('a');
    const row = rowOf(clock, { id: uuid(clock.now()) });
    await outbox.put([row]);
    clock.set(clock.now() + 6 * DAY);
    await outbox.drain(true);
    await sweep(clock.now() + 7 * DAY);
    expect(await disk.keys()).toEqual([tombstoneKey(row)]);
  });

  test.each([
    ['refused', REFUSED],
    ['unconfirmed', UNCONFIRMED],
  ])('%s is kept for thirty days, then goes', async (_, verdict) => {
    const { clock, tab, disk, sweep } = start();
    const { outbox, answers } = tab('a');
    answers(verdict);
    const row = rowOf(clock);
    await outbox.put([row]);
    await outbox.drain(true);
    await sweep(row.createdAt + 30 * DAY);
    expect(await disk.row(row)).toBeDefined();
    await sweep(row.createdAt + 30 * DAY + 1);
    expect(await disk.row(row)).toBeUndefined();
  });

  test.each(['queued', 'parked', 'sending'] as const)('%s is never swept, however old', async (state) => {
    const { clock, sweep, put, disk } = start();
    await put(rowOf(clock, { state }));
    await sweep(clock.now() + 365 * DAY);
    expect(await disk.keys()).toHaveLength(1);
  });

  test('what is refused after a long absence is kept for thirty days from then on', async () => {
    const { clock, tab, disk, sweep } = start();
    const { outbox, answers } = tab('a');
    answers(OFFLINE);
    const row = rowOf(clock, { attempts: 12 });
    await outbox.put([row]);
    clock.set(row.createdAt + 40 * DAY);
    await outbox.drain(true);
    expect(await disk.row(row)).toMatchObject({ state: 'refused' });
    await sweep(clock.now() + DAY);
    expect(await disk.row(row)).toBeDefined();
  });

  test('happens ten seconds after a page has started, where there is a database', async () => {
    const { clock, put, disk, tab, pass } = start();
    await put(settled(rowOf(clock)));
    clock.set(clock.now() + 31 * DAY);
    tab('a').outbox.sweep();
    await pass(9_999, 9_999);
    expect(await disk.keys()).toHaveLength(1);
    await pass(1);
    expect(await disk.keys()).toEqual([]);
  });

  test('makes no database, and breaks nothing where storage fails', async () => {
    const { tab, disk, pass, faults } = device();
    tab('a').outbox.sweep();
    await pass(11_000);
    expect(await disk.databases()).toEqual([]);
    faults.indexedDB = 'throws';
    tab('b').outbox.sweep();
    await pass(11_000);
  });
});
