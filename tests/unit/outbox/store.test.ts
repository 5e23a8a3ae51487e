import { IDBDatabase as FakeDatabase } from 'fake-indexeddb';
import { get, set } from 'idb-keyval';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createStore, DUE } from '../../../src/outbox/store.ts';
import { type OpenFault, SEEN, SEEN_IN_TRANSACTIONS, type TransactionFault } from '../../helpers/saboteur/faults.ts';
import { device, later, rowOf, turns, unhandledIn } from '../support/outbox.ts';

afterEach(() => vi.restoreAllMocks());

/** A store on a device, and what is broken there. */
function storage() {
  const all = device();
  const { indexedDB, clock } = all;
  return { ...all, store: createStore({ indexedDB, clock }), another: () => createStore({ indexedDB, clock }) };
}

/** What a piece of work fails with, as name and message. */
const failure = (work: Promise<unknown>): Promise<string> => work.then(() => 'nothing', String);

describe('looking', () => {
  test('finds nothing where there is nothing, and makes nothing', async () => {
    const { store, disk } = storage();
    expect(await store.exists()).toBe(false);
    expect(await disk.databases()).toEqual([]);
  });

  test('finds what is there', async () => {
    const { store, another } = storage();
    await set('a', 1, store.use);
    expect(await another().exists()).toBe(true);
  });

  test('does not keep a later write from making it', async () => {
    const { store } = storage();
    const [, written] = await Promise.all([store.exists(), set('a', 1, store.use).then(() => true)]);
    expect(written).toBe(true);
    expect(await store.exists()).toBe(true);
  });

  test('an outbox that drains makes nothing either', async () => {
    const { tab, disk } = device();
    await tab('a').outbox.drain(true);
    expect(await disk.databases()).toEqual([]);
  });

  test('a database that does not open is as none', async () => {
    const { store, faults, wait } = storage();
    faults.open = { ...SEEN.backingStore };
    expect(await wait(store.exists())).toBe(false);
  });
});

describe('12: a page without a usable IndexedDB', () => {
  test.each(['missing', 'null', 'throws'] as const)('%s: everything rejects, nothing throws', async (kind) => {
    const { store, faults } = storage();
    faults.indexedDB = kind;
    expect(await store.exists()).toBe(false);
    await expect(set('a', 1, store.use)).rejects.toBeInstanceOf(Error);
  });

  test.each<[string, OpenFault]>([
    ['open() throws', { ...SEEN.denied }],
    ['open() returns null', { how: 'returns null' }],
    ['open() fails, as in a private window', { ...SEEN.privateWindow }],
    ['9: open() says that the disk is full', { ...SEEN.fullDiskOnOpen }],
  ])('%s: so too, and soon', async (_, fault) => {
    const { store, faults, wait, clock } = storage();
    faults.open = fault;
    expect(await wait(store.exists())).toBe(false);
    expect(await wait(failure(set('a', 1, store.use)))).not.toBe('nothing');
    expect(clock.now() - storage().clock.now()).toBeLessThan(4500);
  });

  test('leaves no timer behind', async () => {
    const { store, faults, clock } = storage();
    faults.open = { how: 'returns null' };
    await store.exists();
    expect(clock.waits()).toEqual([]);
  });
});

describe('a database that somebody else has left', () => {
  test('18: empty, of version 1: repaired at the first write', async () => {
    const { store, disk } = storage();
    (await disk.open(1)).close();
    expect(await store.exists()).toBe(false);
    await set('a', 1, store.use);
    expect(await get('a', store.use)).toBe(1);
    const db = await disk.open();
    expect([...db.objectStoreNames]).toEqual(['kv']);
    db.close();
  });

  test('18: with stores of its own: they stay', async () => {
    const { store, disk } = storage();
    (await disk.open(3, (db) => void db.createObjectStore('theirs'))).close();
    await set('a', 1, store.use);
    const db = await disk.open();
    expect([...db.objectStoreNames].sort()).toEqual(['kv', 'theirs']);
    db.close();
  });

  test('37: of an earlier version of ours, without the index: found, and brought up', async () => {
    const { store, disk } = storage();
    const old = await disk.open(1, (db) => void db.createObjectStore('kv').put('kept', 'a'));
    old.close();
    expect(await store.exists()).toBe(true);
    expect(await get('a', store.use)).toBe('kept');
    expect(await store.use('readonly', (table) => [...table.indexNames])).toEqual([DUE]);
  });

  test('89: of a later version of ours: used as it is', async () => {
    const { store, disk } = storage();
    const make = (db: IDBDatabase) => void db.createObjectStore('kv').createIndex(DUE, ['v', 'url', 'nextAt']);
    (await disk.open(9, make)).close();
    await set('a', 1, store.use);
    expect(await get('a', store.use)).toBe(1);
    const db = await disk.open();
    expect(db.version).toBe(9);
    db.close();
  });

  test('18: two tabs that repair it at once both end up with it', async () => {
    const { store, another, disk } = storage();
    (await disk.open(1)).close();
    const other = another();
    await Promise.all([set('a', 1, store.use), set('b', 2, other.use)]);
    expect([await get('b', store.use), await get('a', other.use)]).toEqual([2, 1]);
  });
});

describe('a connection', () => {
  test('19: lets another tab upgrade or delete the database, and opens again', async () => {
    const { store, disk, factory } = storage();
    await set('a', 1, store.use);
    const db = await disk.open(20);
    db.close();
    expect(await get('a', store.use)).toBe(1);
    await new Promise((resolve) => {
      factory.deleteDatabase('leadtag').onsuccess = resolve;
    });
    expect(await store.exists()).toBe(false);
    await set('b', 2, store.use);
    expect(await get('a', store.use)).toBeUndefined();
  });

  test('20: that is closed because the site was cleared is opened anew', async () => {
    const { store, connections } = storage();
    await set('a', 1, store.use);
    connections.close();
    expect(await get('a', store.use)).toBe(1);
    expect(connections.opens).toBe(2);
  });

  test('21: that dies without telling is opened anew', async () => {
    const { store, connections } = storage();
    await set('a', 1, store.use);
    connections.kill();
    expect(await get('a', store.use)).toBe(1);
    expect(connections.opens).toBe(2);
  });

  test('21: a connection that dies again and again is opened once for each piece of work', async () => {
    const { store, connections, faults, wait } = storage();
    await set('a', 1, store.use);
    faults.transaction = { how: 'finds a dead connection', mode: 'readwrite' };
    expect(await wait(failure(set('a', 2, store.use)))).toMatch('InvalidStateError');
    expect(connections.opens).toBe(2);
  });

  test('22: lost to Safari: one more try, and a second failure is told', async () => {
    const { store, faults } = storage();
    await set('a', 1, store.use);
    faults.transaction = { ...SEEN_IN_TRANSACTIONS.serverLost, times: 1 };
    await set('a', 2, store.use);
    expect(await get('a', store.use)).toBe(2);
    faults.transaction = { ...SEEN_IN_TRANSACTIONS.serverLost };
    expect(await failure(set('a', 3, store.use))).toMatch('server lost');
  });

  test('is opened once for many', async () => {
    const { store, connections } = storage();
    await Promise.all([1, 2, 3].map((n) => set(String(n), n, store.use)));
    expect(connections.opens).toBe(1);
  });

  test('26: is neither opened nor closed when the page is looked at again', async () => {
    const { store, connections } = storage();
    store.wake();
    await turns();
    expect(connections.opens).toBe(0);
    await set('a', 1, store.use);
    store.wake();
    await set('a', 1, store.use);
    expect(connections.opens).toBe(1);
  });

  test('21: that is dead as soon as it is opened ends in an error, not in silence', async () => {
    const { store, faults, wait } = storage();
    faults.transaction = { ...SEEN_IN_TRANSACTIONS.closing };
    expect(await wait(failure(set('a', 1, store.use)))).toMatch('InvalidStateError');
  });

  test.each<[string, TransactionFault]>([
    ['24: a full disk', { ...SEEN_IN_TRANSACTIONS.fullDisk, mode: 'readwrite' }],
    ['24: something unheard of', { how: 'throws', error: 'DataError', mode: 'readwrite' }],
  ])('%s: no re-open, and the database is not given up', async (_, fault) => {
    const { store, connections, faults } = storage();
    await set('a', 1, store.use);
    faults.transaction = fault;
    for (let i = 0; i < 5; i++) expect(await failure(set('a', 2, store.use))).not.toBe('nothing');
    faults.transaction = undefined as never;
    expect(await get('a', store.use)).toBe(1);
    expect(connections.opens).toBe(1);
  });

  test('24: a value that cannot be cloned: no re-open', async () => {
    const { store, connections } = storage();
    for (let i = 0; i < 5; i++) expect(await failure(set('a', () => {}, store.use))).toMatch('DataCloneError');
    expect(connections.opens).toBe(1);
  });
});

describe('an open that fails', () => {
  test('17: is not remembered: the next one works', async () => {
    const { store, faults, wait } = storage();
    faults.open = { ...SEEN.fullDiskOnOpen };
    expect(await wait(failure(set('a', 1, store.use)))).toMatch('full disk');
    faults.open = undefined as never;
    await set('a', 1, store.use);
    expect(await get('a', store.use)).toBe(1);
  });

  test('23: is tried again at once, a few times, then the database is left alone for half a minute', async () => {
    const { store, faults, connections, wait, clock } = storage();
    faults.open = { ...SEEN.backingStore };
    expect(await wait(failure(set('a', 1, store.use)))).toMatch('backing store');
    const { opens } = connections;
    expect(opens).toBeLessThanOrEqual(4);
    faults.open = undefined as never;
    expect(await failure(set('a', 1, store.use))).toMatch('does not answer');
    expect(connections.opens).toBe(opens);
    clock.advance(30_000);
    await set('a', 1, store.use);
    expect(await get('a', store.use)).toBe(1);
  });

  test('23: one failure alone is not felt', async () => {
    const { store, faults, wait } = storage();
    faults.open = { ...SEEN.backingStore, times: 1 };
    await wait(set('a', 1, store.use));
    expect(await get('a', store.use)).toBe(1);
  });

  test('26: a page that is looked at again asks at once', async () => {
    const { store, faults, wait } = storage();
    faults.open = { ...SEEN.backingStore };
    await wait(failure(set('a', 1, store.use)));
    faults.open = undefined as never;
    store.wake();
    await set('a', 1, store.use);
    expect(await get('a', store.use)).toBe(1);
  });

  test.each<[string, OpenFault]>([
    ['14: never answers', { how: 'hangs' }],
    ['15: is blocked for ever', { how: 'is blocked' }],
    ['16: stalls in the upgrade', { how: 'stalls after the upgrade' }],
  ])('%s: given up after two tries of two seconds', async (_, fault) => {
    const { store, faults, clock, connections } = storage();
    faults.open = fault;
    let failed = '';
    void failure(set('a', 1, store.use)).then((error) => (failed = error));
    for (const [ms, opens] of [
      [1999, 1],
      [1, 2],
      [1999, 2],
    ] as const) {
      await turns();
      clock.advance(ms);
      await turns();
      expect(connections.opens).toBe(opens);
      expect(failed).toBe('');
    }
    clock.advance(1);
    await turns();
    expect(failed).toMatch('TimeoutError: IndexedDB does not answer');
  });

  test('14: hangs once: the second try gets it', async () => {
    const { store, faults, wait } = storage();
    faults.open = { how: 'hangs', times: 1 };
    await wait(set('a', 1, store.use));
    expect(await get('a', store.use)).toBe(1);
  });

  test('14: a connection that comes too late is closed', async () => {
    const { store, faults, connections, pass } = storage();
    faults.open = { how: 'is late', by: 5000 };
    void failure(set('a', 1, store.use));
    await pass(12_000, 500);
    expect(connections.opens).toBeGreaterThan(1);
    expect(connections.open()).toBe(0);
  });

  test('15: blocked for a second: it opens', async () => {
    const { store, faults, wait } = storage();
    faults.open = { how: 'is blocked', for: 1000 };
    await wait(set('a', 1, store.use));
    expect(await get('a', store.use)).toBe(1);
  });
});

describe('a write', () => {
  test('27: asks for the disk, not for a buffer', async () => {
    const transaction = vi.spyOn(FakeDatabase.prototype, 'transaction');
    const { store } = storage();
    await set('a', 1, store.use);
    const writes = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writes.length).toBeGreaterThan(0);
    expect(writes.every(([, , options]) => (options as IDBTransactionOptions).durability === 'strict')).toBe(true);
  });

  test('resolves when it is done, not before', async () => {
    const { store, faults, clock } = storage();
    await set('a', 1, store.use);
    faults.transaction = { how: 'is late', by: 1000 };
    let written = false;
    const done = set('a', 2, store.use).then(() => (written = true));
    await turns();
    clock.advance(999);
    await turns();
    expect(written).toBe(false);
    clock.advance(1);
    await done;
  });

  test('25: that hangs is given up after two and a half seconds, and nobody waits for the next', async () => {
    const { store, faults, clock } = storage();
    await set('a', 1, store.use);
    faults.transaction = { how: 'hangs' };
    let failed = '';
    void failure(set('a', 2, store.use)).then((error) => (failed = error));
    await turns();
    clock.advance(2499);
    await turns();
    expect(failed).toBe('');
    clock.advance(1);
    await turns();
    expect(failed).toMatch('TimeoutError');
    expect(await failure(set('a', 3, store.use))).toMatch('TimeoutError');
    expect(await failure(store.exists()), 'nor for a look').toMatch('TimeoutError');
  });

  test('25: it is not tried twice', async () => {
    const { store, faults, connections, wait } = storage();
    await set('a', 1, store.use);
    const { transactions } = connections;
    faults.transaction = { how: 'hangs' };
    await wait(failure(set('a', 2, store.use)));
    expect(connections.transactions).toBe(transactions + 1);
  });

  test.each<[string, TransactionFault]>([
    ['10: aborted without an error', { how: 'aborts' }],
    ['11: failing with null', { ...SEEN_IN_TRANSACTIONS.nullError }],
    ['10: aborted for the quota', { ...SEEN_IN_TRANSACTIONS.fullDisk }],
  ])('%s: a rejection with a name', async (_, fault) => {
    const { store, faults, clock } = storage();
    await set('a', 1, store.use);
    faults.transaction = fault;
    const error = await set('a', 2, store.use).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(Error);
    expect((error as Error).name).toMatch(/^(Abort|QuotaExceeded|Timeout)Error$/);
    await turns();
    expect(clock.waits().filter((ms) => ms < 30_000)).toEqual([]);
    faults.transaction = undefined as never;
    store.wake();
    expect(await get('a', store.use)).toBe(1);
  });

  test('that is done leaves no timer', async () => {
    const { store, clock } = storage();
    await set('a', 1, store.use);
    expect(clock.waits()).toEqual([]);
  });

  test('that throws half-way leaves nothing behind', async () => {
    const { store } = storage();
    const half = store.use('readwrite', (table) => {
      table.put(1, 'a');
      throw new Error('half-way');
    });
    expect(await failure(half)).toMatch('half-way');
    expect(await get('a', store.use)).toBeUndefined();
  });

  test("nothing goes unhandled: that would stand in the page's own error log", async () => {
    const { store, faults, wait } = storage();
    await set('a', 1, store.use);
    const all: TransactionFault[] = [
      { how: 'aborts' },
      { ...SEEN_IN_TRANSACTIONS.nullError },
      { how: 'hangs' },
      { how: 'is late' },
    ];
    for (const fault of all) {
      faults.transaction = fault;
      expect(await unhandledIn(() => wait(failure(set('a', 2, store.use))))).toBe(0);
      store.wake();
    }
  });
});

test('the rest of one failure does not end that of a later one', async () => {
  const { store, faults, wait, clock } = storage();
  await set('a', 1, store.use);
  faults.transaction = { how: 'hangs', mode: 'readwrite' };
  await wait(failure(set('a', 2, store.use)));
  clock.advance(20_000);
  store.wake();
  await wait(failure(set('a', 2, store.use)));
  clock.advance(10_000);
  expect(await failure(get('a', store.use))).toMatch('TimeoutError');
  clock.advance(20_000);
  expect(await get('a', store.use)).toBe(1);
});

test('work that waits while the database is opened does not wait in vain when it fails', async () => {
  const { store, faults, clock } = storage();
  faults.open = { how: 'hangs' };
  const { promise, resolve } = later<string[]>();
  void Promise.all(['a', 'b'].map((key) => failure(set(key, 1, store.use)))).then(resolve);
  for (let i = 0; i < 10; i++) {
    await turns();
    clock.advance(1000);
  }
  expect(await promise).toEqual([expect.stringMatching('TimeoutError'), expect.stringMatching('TimeoutError')]);
});

test('25: an outbox whose database hangs keeps the lead elsewhere, and the late write makes no second lead', async () => {
  const { tab, faults, clock, wait, disk, shelf, pass } = device();
  const { outbox, ids } = tab('a');
  await outbox.put([rowOf(clock)]);
  await outbox.drain(true);
  faults.transaction = { how: 'is late', mode: 'readwrite', times: 1 };
  const row = outbox.lease(rowOf(clock));
  expect(await wait(outbox.put([row]))).toBe(true);
  expect(await disk.row(row), 'written after all').toBeDefined();
  expect(shelf.row(row)).not.toBeNull();
  await wait(outbox.carry(row));
  await pass(120_000, 5000);
  const next = tab('b');
  await wait(next.outbox.drain(true));
  expect([...ids(), ...next.ids()].filter((id) => id === row.id)).toHaveLength(1);
  expect([await disk.row(row), shelf.row(row)]).toEqual([undefined, null]);
});
