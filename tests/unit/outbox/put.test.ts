import { describe, expect, test } from 'vitest';
import { type Row, rowKey } from '../../../src/outbox/row.ts';
import { type Faults, SEEN, SEEN_IN_TRANSACTIONS, type StorageFault } from '../../helpers/saboteur/faults.ts';
import { BUSY, DELIVERED, device, OFFLINE, REFUSED, rowOf, rowsOf, turns, unhandledIn } from '../support/outbox.ts';

const FULL: StorageFault = { on: 'localStorage', method: 'setItem', how: 'throws', error: 'QuotaExceededError' };
const FORBIDDEN: StorageFault = { on: 'localStorage', method: 'any', how: 'throws', error: 'SecurityError' };

/** A device with something broken, and one tab on it. */
function broken(faults: Faults) {
  const all = device();
  Object.assign(all.faults, faults);
  const tab = all.tab('a');
  return { ...all, ...tab, put: (rows: Row[], instead?: Row[]) => all.wait(tab.outbox.put(rows, instead)) };
}

test('rows are on the disk when put says so', async () => {
  const { clock, tab, disk } = device();
  const { outbox, told, warnings } = tab('a');
  const rows = [rowOf(clock, { id: 'x' }), rowOf(clock, { id: 'x', destination: 1 })];
  expect(await outbox.put(rows)).toBe(true);
  expect(await disk.keys()).toEqual(rows.map(rowKey));
  expect(await disk.rows()).toEqual(rows);
  expect(told()).toEqual(['queued', 'queued']);
  expect(warnings).toEqual([]);
});

test('3: two submits of the same millisecond are two rows, and both arrive', async () => {
  const { clock, tab, disk } = device();
  const { outbox, ids } = tab('a');
  const rows = [rowOf(clock), rowOf(clock)];
  await Promise.all(rows.map((row) => outbox.put([row])));
  expect(await disk.rows()).toHaveLength(2);
  await outbox.drain(true);
  expect(ids().sort()).toEqual(rows.map(({ id }) => id).sort());
});

test('the same lead put again takes its old place', async () => {
  const { clock, tab, disk } = device();
  const { outbox } = tab('a');
  const row = rowOf(clock);
  await outbox.put([row]);
  await outbox.put([{ ...row, body: '{"again":1}' }]);
  expect(await disk.rows()).toEqual([{ ...row, body: '{"again":1}' }]);
});

describe('rows in place of others', () => {
  test('come and go in one step', async () => {
    const { clock, tab, disk } = device();
    const { outbox } = tab('a');
    const [gone, stays, comes] = [rowOf(clock, { state: 'refused' }), rowOf(clock), rowOf(clock)];
    await outbox.put([gone, stays]);
    expect(await outbox.put([comes], [gone])).toBe(true);
    expect((await disk.rows()).map(({ id }) => id).sort()).toEqual([stays.id, comes.id].sort());
  });

  test('where the new ones cannot be written, the old ones stay', async () => {
    const { clock, tab, disk, faults } = device();
    const { outbox } = tab('a');
    const [old, comes] = [rowOf(clock, { state: 'refused' }), rowOf(clock)];
    await outbox.put([old]);
    Object.assign(faults, {
      transaction: { ...SEEN_IN_TRANSACTIONS.fullDisk, mode: 'readwrite' },
      storage: [FORBIDDEN],
    });
    expect(await outbox.put([comes], [old])).toBe(false);
    expect((await disk.rows()).map(({ id }) => id)).toEqual([old.id]);
  });

  test('the old ones go from wherever they are', async () => {
    const { clock, tab, faults, shelf, disk } = device();
    const { outbox } = tab('a');
    const [old, comes] = [rowOf(clock), rowOf(clock)];
    faults.transaction = { ...SEEN_IN_TRANSACTIONS.fullDisk, mode: 'readwrite', times: 1 };
    await outbox.put([old]);
    expect(shelf.keys()).toEqual([rowKey(old)]);
    await outbox.put([comes], [old]);
    expect(shelf.keys()).toEqual([]);
    expect(await disk.keys()).toEqual([rowKey(comes)]);
  });
});

describe('8: where IndexedDB fails, localStorage keeps the lead under the same id', () => {
  test.each<[string, Faults]>([
    ['a full disk', { transaction: { ...SEEN_IN_TRANSACTIONS.fullDisk, mode: 'readwrite' } }],
    ['10: an abort without an error', { transaction: { how: 'aborts', mode: 'readwrite' } }],
    ['11: a rejection with null', { transaction: { ...SEEN_IN_TRANSACTIONS.nullError, mode: 'readwrite' } }],
    ['9: a full disk on opening', { open: { ...SEEN.fullDiskOnOpen } }],
    ['12: no IndexedDB', { indexedDB: 'missing' }],
    ['12: IndexedDB is null', { indexedDB: 'null' }],
    ['12: reading it throws', { indexedDB: 'throws' }],
    ['12: open() throws', { open: { ...SEEN.denied } }],
    ['12: open() returns null', { open: { how: 'returns null' } }],
    ['14: open() hangs', { open: { how: 'hangs' } }],
    ['15: open() is blocked', { open: { how: 'is blocked' } }],
    ['16: an upgrade stalls', { open: { how: 'stalls after the upgrade' } }],
    ['23: the backing store does not open', { open: { ...SEEN.backingStore } }],
    ['25: a write hangs', { transaction: { how: 'hangs', mode: 'readwrite' } }],
  ])('%s', async (_, faults) => {
    const { put, clock, shelf, told, warnings, local } = broken(faults);
    const started = clock.now();
    const row = rowOf(clock);
    expect(await unhandledIn(() => put([row]))).toBe(0);
    expect(shelf.row(row)).toEqual(row);
    expect(Object.keys(local.content)).toHaveLength(1);
    expect(told()).toEqual(['queued']);
    expect(warnings).toEqual([]);
    expect(clock.now() - started, 'milliseconds that the visitor waits').toBeLessThan(5000);
  });

  test('9: no lead that is there is given up for room', async () => {
    const { clock, tab, disk, faults, wait } = device();
    const rows = rowsOf(clock, 3);
    await tab('a').outbox.put(rows);
    faults.open = { ...SEEN.fullDiskOnOpen };
    await wait(tab('b').outbox.put([rowOf(clock)]));
    expect((await disk.rows()).map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
  });

  test('25: nobody waits a second time for a database that hangs', async () => {
    const { put, clock } = broken({ transaction: { how: 'hangs', mode: 'readwrite' } });
    await put([rowOf(clock)]);
    const started = clock.now();
    await put([rowOf(clock)]);
    expect(clock.now()).toBe(started);
  });

  test('and IndexedDB has the next one, when it works again', async () => {
    const { put, clock, faults, disk, outbox } = broken({ open: { ...SEEN.backingStore } });
    await put([rowOf(clock)]);
    faults.open = undefined as never;
    outbox.wake();
    const next = rowOf(clock);
    await put([next]);
    expect(await disk.keys()).toEqual([rowKey(next)]);
  });
});

describe('where nothing keeps it', () => {
  test.each<[string, Faults]>([
    ['13: a sandboxed frame', { indexedDB: 'throws', storage: [FORBIDDEN] }],
    [
      '32: everything is full',
      { transaction: { ...SEEN_IN_TRANSACTIONS.fullDisk, mode: 'readwrite' }, storage: [FULL] },
    ],
    [
      '32: localStorage is busy',
      { indexedDB: 'missing', storage: [{ ...FULL, error: 'NS_ERROR_STORAGE_BUSY' } as StorageFault] },
    ],
    [
      '32: what is written does not read back',
      { indexedDB: 'missing', storage: [{ ...FULL, how: 'does nothing' } as StorageFault] },
    ],
  ])('%s: put says so, and the lead is sent from memory', async (_, faults) => {
    const { put, clock, told, warnings, outbox, ids, wait } = broken(faults);
    const row = outbox.lease(rowOf(clock));
    expect(await put([row])).toBe(false);
    expect(told()).toEqual([]);
    expect(await wait(outbox.carry(row))).toBe('delivered');
    expect([ids(), told(), warnings]).toEqual([[row.id], ['delivered'], []]);
  });

  test('the owner is told of a lead that only the page holds', async () => {
    const { put, clock, warnings, outbox, answers, wait } = broken({ indexedDB: 'throws', storage: [FORBIDDEN] });
    answers(BUSY);
    const row = outbox.lease(rowOf(clock));
    await put([row]);
    await wait(outbox.carry(row));
    expect(warnings).toEqual(['NOT_KEPT']);
  });

  test('it is tried again as long as the page is there', async () => {
    const { put, clock, answers, sent, outbox, wait, pass } = broken({ indexedDB: 'throws', storage: [FORBIDDEN] });
    answers(BUSY);
    await put([rowOf(clock)]);
    await wait(outbox.drain(true));
    answers(DELIVERED);
    await pass(130_000, 1000);
    expect(sent).toHaveLength(2);
  });

  test('no timer stays when there is nothing to send', async () => {
    const { clock, outbox, pass } = broken({ indexedDB: 'throws', storage: [FORBIDDEN] });
    await outbox.drain(true);
    await pass(30_000);
    expect(clock.waits()).toEqual([]);
  });
});

describe('leads on a lower rung', () => {
  test('33: of an earlier page are sent though IndexedDB works now', async () => {
    const { clock, tab, shelf, disk, wait } = device();
    const [low, high] = [rowOf(clock), rowOf(clock)];
    shelf.put(low);
    const { outbox, ids } = tab('a');
    await outbox.put([high]);
    await wait(outbox.drain(true));
    expect(ids().sort()).toEqual([low.id, high.id].sort());
    expect(shelf.row(low)).toBeNull();
    expect(await disk.rows()).toEqual([]);
  });

  test('33: the same where there is no database at all', async () => {
    const { clock, tab, shelf, wait } = device();
    const row = rowOf(clock);
    shelf.put(row);
    const { outbox, ids, told } = tab('a');
    await wait(outbox.drain(true));
    expect([ids(), told()]).toEqual([[row.id], ['delivered']]);
  });

  test('34: the same id on two rungs is sent once, and both copies go', async () => {
    const { clock, tab, shelf, disk, wait } = device();
    const row = rowOf(clock);
    const { outbox, ids } = tab('a');
    await outbox.put([row]);
    shelf.put(row);
    await wait(outbox.drain(true));
    expect(ids()).toEqual([row.id]);
    expect([await disk.row(row), shelf.row(row)]).toEqual([undefined, null]);
  });

  test('34: so too when the first attempt fails, and another page goes on', async () => {
    const { clock, tab, shelf, disk, wait, pass } = device();
    const row = rowOf(clock);
    const first = tab('a');
    first.answers(BUSY);
    await first.outbox.put([row]);
    shelf.put(row);
    await wait(first.outbox.drain(true));
    expect(first.sent).toHaveLength(1);
    first.outbox.stop();
    const next = tab('b');
    await pass(5000, 1000);
    await wait(next.outbox.drain(true));
    expect([...first.ids(), ...next.ids()]).toEqual([row.id, row.id]);
    expect([await disk.row(row), shelf.row(row)]).toEqual([undefined, null]);
  });

  test('34: a copy that turns up after the delivery is not sent', async () => {
    const { clock, tab, shelf, wait } = device();
    const row = rowOf(clock);
    await tab('a').outbox.put([row]);
    await wait(tab('b').outbox.drain(true));
    shelf.put(row);
    const late = tab('c');
    await wait(late.outbox.drain(true));
    expect(late.sent).toEqual([]);
    expect(shelf.row(row)).toBeNull();
  });

  test('34: a copy in IndexedDB that turns up after a delivery from localStorage is not sent', async () => {
    const { clock, tab, shelf, disk, wait, faults } = device();
    const row = rowOf(clock);
    await tab('z').outbox.put([row]);
    shelf.put(row);
    faults.indexedDB = 'missing';
    const first = tab('a');
    await wait(first.outbox.drain(true));
    expect(first.ids()).toEqual([row.id]);
    delete faults.indexedDB;
    const next = tab('b');
    await wait(next.outbox.drain(true));
    expect(next.sent).toEqual([]);
    expect(await disk.row(row)).toBeUndefined();
  });
});

describe('28: a page that goes while the database has not answered', () => {
  test('leaves what it was writing in localStorage, at once', async () => {
    const { clock, tab, shelf } = device();
    const { outbox } = tab('a');
    const row = outbox.lease(rowOf(clock));
    void outbox.put([row]);
    outbox.rescue();
    expect(shelf.row(row)).toEqual(row);
    await turns();
  });

  test('the copy goes when the lead is delivered, here or elsewhere', async () => {
    const { clock, tab, shelf, disk, wait } = device();
    const { outbox, told } = tab('a');
    const row = outbox.lease(rowOf(clock));
    const put = outbox.put([row]);
    outbox.rescue();
    await put;
    await wait(outbox.carry(row));
    expect(told()).toEqual(['queued', 'delivered']);
    expect([await disk.row(row), shelf.row(row)]).toEqual([undefined, null]);
  });

  test('what has been written already is not written twice', async () => {
    const { clock, tab, shelf } = device();
    const { outbox } = tab('a');
    await outbox.put([rowOf(clock)]);
    outbox.rescue();
    expect(shelf.keys()).toEqual([]);
  });

  test('32: a localStorage that throws is no matter', async () => {
    const { clock, tab, faults } = device();
    const { outbox } = tab('a');
    faults.storage = [FORBIDDEN];
    const put = outbox.put([rowOf(clock)]);
    expect(await unhandledIn(async () => outbox.rescue())).toBe(0);
    expect(await put).toBe(true);
  });
});

describe('35: caps', () => {
  /** More than twenty megabytes in 101 rows, as their keys say. */
  const heap = (clock: ReturnType<typeof device>['clock'], count: number, parts: Partial<Row> = {}) =>
    rowsOf(clock, count, { bytes: 200_000, ...parts });
  const settled = (rows: Row[]) => rows.map(({ nextAt, ...row }): Row => ({ ...row, state: 'refused' }));

  /** A disk with these rows, and a tab that has looked at it. */
  async function filled(rows: (clock: ReturnType<typeof device>['clock']) => Row[]) {
    const all = device();
    await all.tab('before').outbox.put(rows(all.clock));
    const tab = all.tab('a');
    tab.outbox.prepare();
    await turns();
    return { ...all, ...tab };
  }

  test('a lead that is too big is sent, and not kept; the owner is told that, and nothing else', async () => {
    const { clock, tab, disk } = device();
    const { outbox, warnings, ids, told } = tab('a');
    await outbox.put([rowOf(clock)]);
    const row = rowOf(clock, { bytes: 256_001 });
    expect(await outbox.put([row])).toBe(false);
    expect(await disk.rows()).toHaveLength(1);
    await outbox.drain(true);
    expect(ids()).toContain(row.id);
    expect(told()).toEqual(['queued', 'delivered', 'delivered']);
    expect(warnings).toEqual(['LEAD_TOO_BIG']);
  });

  test('a lead of the largest size is kept', async () => {
    const { clock, tab } = device();
    expect(await tab('a').outbox.put([rowOf(clock, { bytes: 256_000 })])).toBe(true);
  });

  test('by bytes: nothing that waits makes room for the next, which is sent from memory', async () => {
    const { clock, outbox, disk, warnings, ids } = await filled((clock) => heap(clock, 101));
    const row = rowOf(clock);
    expect(await outbox.put([row])).toBe(false);
    expect(warnings).toContain('OUTBOX_FULL');
    expect(await disk.rows()).toHaveLength(101);
    await outbox.drain(true);
    expect(ids()).toContain(row.id);
  });

  test('what nobody sends any more makes room, the oldest first', async () => {
    const { clock, outbox, disk, warnings } = await filled((clock) => [
      ...settled(rowsOf(clock, 150, { bytes: 100_000 })),
      ...heap(clock, 30).map((row) => ({ ...row, createdAt: row.createdAt + 500 })),
    ]);
    expect(await outbox.put([rowOf(clock, { createdAt: clock.now() + 999 })])).toBe(true);
    const rows = await disk.rows();
    expect(rows.filter(({ state }) => state === 'refused')).toHaveLength(50);
    expect(rows.filter(({ state }) => state === 'queued')).toHaveLength(31);
    expect(Math.min(...rows.map(({ createdAt }) => createdAt))).toBe(clock.now() + 100);
    expect(warnings).toEqual([]);
  });

  test('what has been delivered meanwhile counts no more', async () => {
    const { clock, outbox } = await filled((clock) => heap(clock, 100));
    const row = outbox.lease(rowOf(clock, { bytes: 200_000 }));
    expect(await outbox.put([row])).toBe(true);
    expect(await outbox.put([rowOf(clock)]), 'full').toBe(false);
    await outbox.carry(row);
    expect(await outbox.put([rowOf(clock)])).toBe(true);
  });
});

describe('a lease on a new row', () => {
  test('is ours for three times the time-out', () => {
    const { clock, tab } = device();
    const row = rowOf(clock);
    expect(tab('me').outbox.lease(row)).toEqual({
      ...row,
      state: 'sending',
      lease: 'me',
      nextAt: clock.now() + 45_000,
    });
  });
});

test('a lead that was refused on localStorage keeps its reason there', async () => {
  const { put, clock, shelf, answers, outbox, wait } = broken({ indexedDB: 'missing' });
  answers(REFUSED);
  const row = rowOf(clock);
  await put([row]);
  await wait(outbox.drain(true));
  expect(shelf.row(row)).toMatchObject({ state: 'refused', reason: 'HTTP_422', attempts: 1 });
});

test('62: on localStorage, too, attempts and schedule outlive the page', async () => {
  const { clock, tab, shelf, faults, wait } = device();
  faults.indexedDB = 'missing';
  const one = tab('a');
  one.answers(OFFLINE);
  const row = rowOf(clock);
  await wait(one.outbox.put([row]));
  await wait(one.outbox.drain(true));
  one.outbox.stop();
  const next = tab('b');
  await wait(next.outbox.drain(false));
  expect(next.sent).toEqual([]);
  clock.set(clock.now() + 2000);
  await wait(next.outbox.drain(false));
  expect(next.ids()).toEqual([row.id]);
  expect(shelf.row(row)).toBeNull();
});
