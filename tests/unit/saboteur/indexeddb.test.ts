import { describe, expect, test } from 'vitest';
import { SEEN, SEEN_IN_TRANSACTIONS } from '../../helpers/saboteur/faults.ts';
import { fakeClock } from '../support/clock.ts';
import { turns } from '../support/outbox.ts';
import { faultyIndexedDB } from '../support/saboteur.ts';

/** Opens the database, and notes every event in order. */
function opening(factory: IDBFactory) {
  const events: string[] = [];
  const request = factory.open('leadtag');
  const note = (event: Event) => void events.push(event.type === 'error' ? `error ${request.error?.name}` : event.type);
  request.onupgradeneeded = (event) => {
    note(event);
    request.result.createObjectStore('kv');
  };
  request.onblocked = note;
  request.onsuccess = note;
  request.onerror = (event) => {
    note(event);
    event.preventDefault();
  };
  return { events, request };
}

async function opened(factory: IDBFactory): Promise<IDBDatabase> {
  const { request } = opening(factory);
  await turns();
  return request.result;
}

/** Writes a value, and notes every event in order. */
function writing(db: IDBDatabase, key = 'a') {
  const events: string[] = [];
  const transaction = db.transaction('kv', 'readwrite');
  const request = transaction.objectStore('kv').put(1, key);
  request.onsuccess = () => void events.push('request done');
  request.onerror = (event) => {
    events.push(`request ${request.error?.name}, transaction ${transaction.error?.name ?? null}`);
    event.preventDefault();
  };
  for (const type of ['complete', 'abort', 'error']) {
    transaction.addEventListener(type, () => void events.push(`${type} ${transaction.error?.name ?? null}`));
  }
  return { events, transaction };
}

/** What is really there. */
async function keys(factory: IDBFactory): Promise<string[]> {
  const db = await opened(factory);
  const request = db.transaction('kv').objectStore('kv').getAllKeys();
  await turns();
  db.close();
  return request.result as string[];
}

const OPENS = ['upgradeneeded', 'success'];

describe('open()', () => {
  test('without a fault is the real one', async () => {
    const { factory, connections } = faultyIndexedDB();
    const { events, request } = opening(factory);
    await turns();
    expect(events).toEqual(OPENS);
    expect([connections.opens, connections.open()]).toEqual([1, 1]);
    request.result.close();
    expect(connections.open()).toBe(0);
  });

  test('throws, twice', async () => {
    const { factory } = faultyIndexedDB({ open: { ...SEEN.denied, times: 2 } });
    for (let i = 0; i < 2; i++)
      expect(() => factory.open('x')).toThrow(expect.objectContaining({ name: 'SecurityError' }));
    const { events } = opening(factory);
    await turns();
    expect(events).toEqual(OPENS);
  });

  test('returns null', () => {
    expect(faultyIndexedDB({ open: { how: 'returns null' } }).factory.open('x')).toBeNull();
  });

  test('hangs, and the next one works', async () => {
    const { factory } = faultyIndexedDB({ open: { how: 'hangs', times: 1 } });
    const [first, second] = [opening(factory), opening(factory)];
    await turns();
    expect([first.events, second.events]).toEqual([[], OPENS]);
    expect(() => first.request.result).toThrow(expect.objectContaining({ name: 'InvalidStateError' }));
  });

  test.each([
    ['backingStore', 'UnknownError'],
    ['fullDiskOnOpen', 'QuotaExceededError'],
    ['privateWindow', 'InvalidStateError'],
  ] as const)('fails as seen: %s', async (which, name) => {
    const { factory, connections } = faultyIndexedDB({ open: { ...SEEN[which], times: 1 } });
    const { events, request } = opening(factory);
    await new Promise((resolve) => setTimeout(resolve, 1));
    await turns();
    expect(events).toEqual([`error ${name}`]);
    expect(request.error?.message).toBe(SEEN[which].message);
    expect(request.result).toBeUndefined();
    expect(connections.open()).toBe(0);
    await opened(factory);
    expect([connections.opens, connections.open()]).toEqual([2, 1]);
  });

  test('is blocked for ever', async () => {
    const clock = fakeClock();
    const { factory } = faultyIndexedDB({ open: { how: 'is blocked' } }, clock.after);
    const { events } = opening(factory);
    clock.advance(3_600_000);
    await turns();
    expect(events).toEqual(['blocked']);
  });

  test('is blocked for a while', async () => {
    const clock = fakeClock();
    const { factory, connections } = faultyIndexedDB({ open: { how: 'is blocked', for: 2000 } }, clock.after);
    const { events, request } = opening(factory);
    clock.advance(1999);
    await turns();
    expect(events).toEqual(['blocked']);
    clock.advance(1);
    await turns();
    expect(events).toEqual(['blocked', ...OPENS]);
    expect(request.result.name).toBe('leadtag');
    expect(connections.open()).toBe(1);
  });

  test('answers late; we see whether the connection is closed', async () => {
    const clock = fakeClock();
    const { factory, connections } = faultyIndexedDB({ open: { how: 'is late', by: 5000 } }, clock.after);
    const { events, request } = opening(factory);
    clock.advance(4999);
    await turns();
    expect(events).toEqual([]);
    clock.advance(1);
    await turns();
    expect(events).toEqual(OPENS);
    expect(connections.open()).toBe(1);
    request.result.close();
    expect(connections.open()).toBe(0);
  });

  test('late lets an upgrade be aborted', async () => {
    const clock = fakeClock();
    const { factory, connections } = faultyIndexedDB({ open: { how: 'is late', by: 1 } }, clock.after);
    const request = factory.open('leadtag');
    const errors: unknown[] = [];
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onerror = (event) => {
      errors.push(request.error?.name);
      event.preventDefault();
    };
    clock.advance(1);
    await turns();
    expect(errors).toEqual(['AbortError']);
    expect(connections.open()).toBe(0);
    expect(await factory.databases()).toEqual([]);
  });

  test('stalls after the upgrade', async () => {
    const { factory } = faultyIndexedDB({ open: { how: 'stalls after the upgrade' } });
    const { events } = opening(factory);
    await turns();
    expect(events).toEqual(['upgradeneeded']);
  });

  test('can be broken and mended at any time', async () => {
    const { factory, set } = faultyIndexedDB();
    await opened(factory);
    set({ open: SEEN.denied });
    expect(() => factory.open('leadtag')).toThrow();
    set({});
    await opened(factory);
  });
});

describe('transaction()', () => {
  test('without a fault is the real one', async () => {
    const { factory, connections } = faultyIndexedDB();
    const { events } = writing(await opened(factory));
    await turns();
    expect(events).toEqual(['request done', 'complete null']);
    expect(connections.transactions).toBe(1);
    expect(await keys(factory)).toEqual(['a']);
  });

  test('throws once', async () => {
    const { factory, set } = faultyIndexedDB();
    const db = await opened(factory);
    set({ transaction: { ...SEEN_IN_TRANSACTIONS.closing, times: 1 } });
    expect(() => db.transaction('kv')).toThrow(expect.objectContaining({ name: 'InvalidStateError' }));
    expect(() => db.transaction('kv')).not.toThrow();
  });

  test('throws for writes only', async () => {
    const { factory, set } = faultyIndexedDB();
    const db = await opened(factory);
    set({ transaction: { how: 'throws', error: 'NotFoundError', mode: 'readwrite' } });
    expect(() => db.transaction('kv')).not.toThrow();
    expect(() => db.transaction('kv', 'readwrite')).toThrow(expect.objectContaining({ name: 'NotFoundError' }));
  });

  test('finds a dead connection: it stays dead, a new one lives', async () => {
    const { factory, set } = faultyIndexedDB();
    const db = await opened(factory);
    set({ transaction: { how: 'finds a dead connection', times: 1 } });
    for (let i = 0; i < 3; i++) {
      expect(() => db.transaction('kv')).toThrow(expect.objectContaining({ name: 'InvalidStateError' }));
    }
    expect(await keys(factory)).toEqual([]);
  });

  test.each([
    [
      'a full disk: only when all is done, and nothing is there',
      SEEN_IN_TRANSACTIONS.fullDisk,
      ['request done', 'abort QuotaExceededError'],
    ],
    ['without an error', { how: 'aborts' }, ['request done', 'abort null']],
    [
      'the server is lost: the request fails too',
      SEEN_IN_TRANSACTIONS.serverLost,
      ['request AbortError, transaction UnknownError', 'error UnknownError', 'abort UnknownError'],
    ],
    [
      'the error is null when the request fails',
      SEEN_IN_TRANSACTIONS.nullError,
      ['request AbortError, transaction null', 'error null', 'abort null'],
    ],
  ] as const)('aborts: %s', async (_, fault, expected) => {
    const { factory, set } = faultyIndexedDB();
    const db = await opened(factory);
    set({ transaction: { ...fault, times: 1 } });
    const { events } = writing(db);
    await turns();
    expect(events).toEqual(expected);
    expect(await keys(factory)).toEqual([]);
    writing(db);
    await turns();
    expect(await keys(factory)).toEqual(['a']);
  });

  test('aborts after what its requests have led to', async () => {
    const { factory, set } = faultyIndexedDB();
    const db = await opened(factory);
    set({ transaction: { how: 'aborts', times: 1 } });
    const events: string[] = [];
    const transaction = db.transaction('kv', 'readwrite');
    const table = transaction.objectStore('kv');
    table.get('a').onsuccess = () => {
      table.put(1, 'a').onsuccess = () => void events.push('put');
    };
    transaction.onabort = () => void events.push('abort');
    await turns();
    expect(events).toEqual(['put', 'abort']);
  });

  test('aborts one that its owner aborts too, without a stray error', async () => {
    const { factory, set } = faultyIndexedDB();
    const db = await opened(factory);
    set({ transaction: { how: 'aborts' } });
    const { events, transaction } = writing(db);
    transaction.abort();
    await turns();
    expect(events.at(-1)).toBe('abort null');
  });

  test('hangs: nothing is written, no event comes, and the next one works', async () => {
    const { factory, set } = faultyIndexedDB();
    const db = await opened(factory);
    set({ transaction: { how: 'hangs', times: 1 } });
    const { events, transaction } = writing(db);
    await turns();
    expect(events).toEqual([]);
    transaction.abort();
    await turns();
    expect(events).toEqual([]);
    expect(await keys(factory)).toEqual([]);
  });

  test('is late: it is written, and says so later', async () => {
    const clock = fakeClock();
    const { factory, set } = faultyIndexedDB({}, clock.after);
    const db = await opened(factory);
    set({ transaction: { how: 'is late', by: 3000, times: 1 } });
    const { events } = writing(db);
    await turns();
    expect(events).toEqual(['request done']);
    expect(await keys(factory)).toEqual(['a']);
    clock.advance(3000);
    await turns();
    expect(events).toEqual(['request done', 'complete null']);
  });

  test('is late for ever: it is written, and never says so, not to handlers either', async () => {
    const { factory, set } = faultyIndexedDB();
    const db = await opened(factory);
    set({ transaction: { how: 'is late', times: 1 } });
    const { events, transaction } = writing(db);
    transaction.oncomplete = () => void events.push('handler');
    await turns();
    expect(events).toEqual(['request done']);
    expect(await keys(factory)).toEqual(['a']);
  });
});

describe('connections', () => {
  test('die without a word', async () => {
    const { factory, connections } = faultyIndexedDB();
    const db = await opened(factory);
    let closed = 0;
    db.onclose = () => closed++;
    connections.kill();
    await turns();
    expect(closed).toBe(0);
    expect(() => db.transaction('kv')).toThrow(expect.objectContaining({ name: 'InvalidStateError' }));
    expect(connections.open()).toBe(0);
  });

  test('are closed, and say so', async () => {
    const { factory, connections } = faultyIndexedDB();
    const db = await opened(factory);
    const heard: string[] = [];
    db.onclose = () => void heard.push('handler');
    db.addEventListener('close', () => void heard.push('listener'));
    connections.close();
    expect(heard.sort()).toEqual(['handler', 'listener']);
    expect(() => db.transaction('kv')).toThrow();
    expect(connections.open()).toBe(0);
  });
});
