import { IDBDatabase as FakeDatabase, IDBFactory } from 'fake-indexeddb';
import { get, set } from 'idb-keyval';
import { describe, expect, test, vi } from 'vitest';
import { createStore } from '../../../src/outbox/store.ts';
import { fakeClock } from '../support/clock.ts';
import { device, diskOf, rowOf, turns } from '../support/outbox.ts';

const storeOn = (factory: IDBFactory | (() => IDBFactory), clock = fakeClock()) =>
  createStore({ indexedDB: typeof factory === 'function' ? factory : () => factory, clock });

describe('looking', () => {
  test('finds nothing where there is nothing, and makes nothing', async () => {
    const factory = new IDBFactory();
    const store = storeOn(factory);
    expect(await store.exists()).toBe(false);
    expect(await diskOf(factory).databases()).toEqual([]);
  });

  test('finds what is there', async () => {
    const factory = new IDBFactory();
    await set('a', 1, storeOn(factory).use);
    expect(await storeOn(factory).exists()).toBe(true);
  });

  test('does not keep a later write from making it', async () => {
    const store = storeOn(new IDBFactory());
    const [, written] = await Promise.all([store.exists(), set('a', 1, store.use).then(() => true)]);
    expect(written).toBe(true);
    expect(await store.exists()).toBe(true);
  });

  test('an outbox that drains makes nothing either', async () => {
    const { tab, disk } = device();
    await tab('a').outbox.drain(true);
    expect(await disk.databases()).toEqual([]);
  });

  test('a page without IndexedDB has none', async () => {
    const store = storeOn(() => {
      throw new DOMException('sandboxed', 'SecurityError');
    });
    expect(await store.exists()).toBe(false);
  });
});

describe('a database that somebody else has left', () => {
  test('empty, of version 1: repaired at the first write', async () => {
    const factory = new IDBFactory();
    (await diskOf(factory).open(1)).close();
    const store = storeOn(factory);
    expect(await store.exists()).toBe(false);
    await set('a', 1, store.use);
    expect(await get('a', store.use)).toBe(1);
    const db = await diskOf(factory).open();
    expect([...db.objectStoreNames]).toEqual(['kv']);
    db.close();
  });

  test('with stores of its own: they stay', async () => {
    const factory = new IDBFactory();
    (await diskOf(factory).open(3, (db) => void db.createObjectStore('theirs'))).close();
    await set('a', 1, storeOn(factory).use);
    const db = await diskOf(factory).open();
    expect([...db.objectStoreNames].sort()).toEqual(['kv', 'theirs']);
    db.close();
  });

  test('of a later version of ours: used as it is', async () => {
    const factory = new IDBFactory();
    (await diskOf(factory).open(9, (db) => void db.createObjectStore('kv'))).close();
    const store = storeOn(factory);
    await set('a', 1, store.use);
    expect(await get('a', store.use)).toBe(1);
  });
});

describe('a connection', () => {
  test('lets another tab upgrade or delete the database, and opens again', async () => {
    const factory = new IDBFactory();
    const store = storeOn(factory);
    await set('a', 1, store.use);
    const db = await diskOf(factory).open(2);
    db.close();
    expect(await get('a', store.use)).toBe(1);
    await new Promise((resolve) => {
      factory.deleteDatabase('leadtag').onsuccess = resolve;
    });
    expect(await store.exists()).toBe(false);
    await set('b', 2, store.use);
    expect(await get('a', store.use)).toBeUndefined();
  });

  test('that dies without telling is opened anew', async () => {
    const factory = new IDBFactory();
    let database: IDBDatabase | undefined;
    const open = factory.open.bind(factory);
    vi.spyOn(factory, 'open').mockImplementation((...args) => {
      const request = open(...args);
      request.addEventListener('success', () => (database = request.result));
      return request;
    });
    const store = storeOn(factory);
    await set('a', 1, store.use);
    database!.close();
    expect(await get('a', store.use)).toBe(1);
    expect(factory.open).toHaveBeenCalledTimes(2);
  });

  test('is opened once for many', async () => {
    const factory = new IDBFactory();
    const open = vi.spyOn(factory, 'open');
    const store = storeOn(factory);
    await Promise.all([1, 2, 3].map((n) => set(String(n), n, store.use)));
    expect(open).toHaveBeenCalledTimes(1);
  });
});

describe('an open that fails', () => {
  test('is not remembered: the next one works', async () => {
    const factory = new IDBFactory();
    let broken = true;
    const store = storeOn(() => {
      if (broken) throw new DOMException('Internal error opening backing store', 'UnknownError');
      return factory;
    });
    await expect(set('a', 1, store.use)).rejects.toThrow('backing store');
    broken = false;
    await set('a', 1, store.use);
    expect(await get('a', store.use)).toBe(1);
  });

  test('or hangs is given up after two and a half seconds; a late success closes its connection', async () => {
    const clock = fakeClock();
    const close = vi.fn();
    const request = { result: { close } } as never as { onsuccess(): void };
    const store = storeOn(() => ({ open: () => request }) as never, clock);
    const written = set('a', 1, store.use);
    clock.advance(2499);
    const early = await Promise.race([written.catch(() => 'failed'), turns().then(() => 'waiting')]);
    expect(early).toBe('waiting');
    clock.advance(1);
    await expect(written).rejects.toThrow('does not answer');
    request.onsuccess();
    expect(close).toHaveBeenCalledOnce();
  });
});

/** A factory whose database answers as told: `write` gets each transaction that begins. */
function scripted(write: (transaction: EventTarget & { error: unknown }) => void) {
  const db = {
    objectStoreNames: { contains: () => true },
    close() {},
    transaction() {
      const transaction = Object.assign(new EventTarget(), { error: null, abort() {} });
      // idb-keyval listens by handlers
      for (const type of ['complete', 'abort', 'error']) {
        transaction.addEventListener(type, (event) =>
          (transaction as never as Record<string, (event: Event) => void>)[`on${type}`]?.(event),
        );
      }
      queueMicrotask(() => queueMicrotask(() => write(transaction)));
      return Object.assign(transaction, { objectStore: () => ({ transaction, put() {}, delete() {} }) });
    },
  };
  return () => {
    const request = { result: db } as never as { onsuccess?(): void };
    queueMicrotask(() => request.onsuccess?.());
    return { open: () => request } as never as IDBFactory;
  };
}

describe('a lead that cannot be written', () => {
  const put = (indexedDB: () => IDBFactory) => {
    const { clock, tab } = device();
    const { outbox, events } = tab('a', { store: createStore({ indexedDB, clock }) });
    return { clock, events, written: outbox.put([rowOf(clock)]) };
  };

  test('storage that throws: put says so', async () => {
    const { written, events } = put(() => {
      throw new DOMException('sandboxed', 'SecurityError');
    });
    expect(await written).toBe(false);
    expect(events).toEqual([]);
  });

  test('an open that hangs: put says so after four seconds', async () => {
    const { written, clock } = put(() => ({ open: () => ({}) }) as never);
    await turns();
    clock.advance(4000);
    expect(await written).toBe(false);
  });

  test('a write that hangs: put says so after two and a half seconds', async () => {
    const { written, clock } = put(scripted(() => {}));
    await turns();
    expect(clock.waits()).toEqual([2500]);
    clock.advance(2500);
    expect(await written).toBe(false);
  });

  test('a write that is done leaves no timer', async () => {
    const { written, clock } = put(scripted((transaction) => transaction.dispatchEvent(new Event('complete'))));
    expect(await written).toBe(true);
    expect(clock.waits()).toEqual([]);
  });

  describe('a write that is aborted, as a full disk does', () => {
    const abort = () => {
      const begin = FakeDatabase.prototype.transaction;
      vi.spyOn(FakeDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
        const transaction = begin.apply(this, args);
        queueMicrotask(() => transaction.abort());
        return transaction;
      });
    };
    /** How many rejections of a piece of work nobody has handled. */
    const unhandledIn = async (work: () => Promise<void>): Promise<number> => {
      const theirs = process.listeners('unhandledRejection');
      const unhandled = vi.fn();
      process.removeAllListeners('unhandledRejection').on('unhandledRejection', unhandled);
      await work().finally(async () => {
        vi.restoreAllMocks();
        await turns();
        process.removeAllListeners('unhandledRejection');
        for (const listener of theirs) process.on('unhandledRejection', listener);
      });
      return unhandled.mock.calls.length;
    };

    test('put says so, and nothing is there', async () => {
      const { clock, tab, disk } = device();
      const { outbox } = tab('a');
      await outbox.put([rowOf(clock)]);
      await unhandledIn(async () => {
        abort();
        expect(await outbox.put([rowOf(clock), rowOf(clock)])).toBe(false);
      });
      expect(await disk.rows()).toHaveLength(1);
    });

    test("nothing goes unhandled: that would stand in the page's own error log", async () => {
      const { clock, tab } = device();
      const { outbox } = tab('a');
      await outbox.put([rowOf(clock)]);
      const unhandled = await unhandledIn(async () => {
        abort();
        await outbox.put([rowOf(clock)]);
      });
      expect(unhandled).toBe(0);
    });
  });
});

test('rejections are never null, as those of IndexedDB can be', async () => {
  const store = createStore({
    indexedDB: scripted((transaction) => transaction.dispatchEvent(new Event('abort'))),
    clock: fakeClock(),
  });
  await expect(store.use('readwrite', () => undefined)).rejects.toBeInstanceOf(Error);
});

test('a write that throws half-way leaves nothing behind', async () => {
  const { clock, tab, disk } = device();
  const { outbox } = tab('a');
  expect(await outbox.put([rowOf(clock), { ...rowOf(clock), body: (() => {}) as never }])).toBe(false);
  expect(await disk.rows()).toEqual([]);
});
