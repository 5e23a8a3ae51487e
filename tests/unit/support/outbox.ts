import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import { toCsv } from '../../../src/outbox/csv.ts';
import { createOutbox, type OutboxEvent, type OutboxTools } from '../../../src/outbox/outbox.ts';
import { type Row, rowKey } from '../../../src/outbox/row.ts';
import type { Drawer } from '../../../src/outbox/shelf.ts';
import { createStore } from '../../../src/outbox/store.ts';
import type { RequestPlan } from '../../../src/webhook/plan.ts';
import type { Verdict } from '../../../src/webhook/verdict.ts';
import type { Faults } from '../../helpers/saboteur/faults.ts';
import { sabotageIndexedDB } from '../../helpers/saboteur/sabotage-indexeddb.ts';
import { sabotageStorage } from '../../helpers/saboteur/sabotage-storage.ts';
import { type FakeClock, fakeClock } from './clock.ts';
import { memoryStorage } from './storage.ts';

let made = 0;

/** A row as a submit makes it. */
export function rowOf(clock: FakeClock, parts: Partial<Row> = {}): Row {
  const now = clock.now();
  return {
    v: 1,
    id: `0199c3a2-0000-7000-8000-${String(++made).padStart(12, '0')}`,
    formId: 'form',
    destination: 0,
    createdAt: now,
    attempts: 0,
    nextAt: now,
    state: 'queued',
    ...requestTo('https://hooks.example.com/a'),
    ...parts,
  };
}

/** What is to be sent to an address. */
export const requestTo = (url: string): RequestPlan => ({
  url,
  format: 'json',
  contentType: 'application/json',
  body: '{}',
  bytes: 2,
  timeout: 15_000,
  redirects: 'strict',
});

/** Rows of growing age. */
export const rowsOf = (clock: FakeClock, count: number, parts: Partial<Row> = {}): Row[] =>
  Array.from({ length: count }, (_, i) => rowOf(clock, { createdAt: clock.now() + i, ...parts }));

export const DELIVERED: Verdict = { is: 'delivered' };
export const OFFLINE = { is: 'retry', code: 'OFFLINE', network: true, unanswered: true } as const satisfies Verdict;
export const BUSY = { is: 'retry', code: 'HTTP_503', network: false } as const satisfies Verdict;
export const CONFLICT = { is: 'retry', code: 'HTTP_409', network: false } as const satisfies Verdict;
export const UNREADABLE = {
  ...OFFLINE,
  code: 'CORS_UNREADABLE',
  unread: true,
} as const satisfies Verdict;
export const PARKED = { is: 'parked', code: 'HTTP_404' } as const satisfies Verdict;
export const REFUSED = { is: 'refused', code: 'HTTP_422' } as const satisfies Verdict;
export const UNCONFIRMED = { is: 'unconfirmed', code: 'REDIRECTED' } as const satisfies Verdict;

/** A drawer on a Storage, as the page's is on localStorage. */
export const drawerOn = (storage: Storage): Drawer => ({
  keys: () => Array.from({ length: storage.length }, (_, i) => storage.key(i)!),
  get: (key) => storage.getItem(key),
  set: (key, text) => storage.setItem(key, text),
  delete: (key) => storage.removeItem(key),
});

/** What one tab needs around its outbox; several share a disk, a localStorage and a clock, and what is broken. */
export function device() {
  const factory = new IDBFactory();
  const clock = fakeClock();
  const local = memoryStorage();
  const faults: Faults = {};
  const disk = diskOf(factory);
  // the tests themselves look past what is broken
  const broken = Object.create(factory, {}) as IDBFactory;
  broken.open = (...args) => {
    const request = factory.open(...args);
    for (const type of ['upgradeneeded', 'success'])
      request.addEventListener(type, () => withoutCommit(request.result));
    return request;
  };
  const connections = sabotageIndexedDB(
    broken,
    () => faults,
    (ms, fn) => clock.after(ms, fn),
  );
  const storage = Object.create(local) as Storage;
  sabotageStorage(
    storage,
    () => faults,
    () => 'localStorage',
  );
  const indexedDB = (): IDBFactory => {
    if (faults.indexedDB === 'throws') throw new DOMException('sandboxed', 'SecurityError');
    return (faults.indexedDB === 'missing' ? undefined : faults.indexedDB === 'null' ? null : broken) as IDBFactory;
  };
  const drawer: Drawer = {
    ...drawerOn(storage),
    keys: () => {
      const forbidden = faults.storage?.some(({ method }) => method === 'read' || method === 'any');
      if (forbidden) throw new DOMException('sandboxed', 'SecurityError');
      return Object.keys(local.content);
    },
  };

  const tab = (name: string, tools: Partial<OutboxTools> = {}) => {
    const events: OutboxEvent[] = [];
    const sent: Row[] = [];
    const warnings: string[] = [];
    let answer: (row: Row) => Verdict | Promise<Verdict> = () => DELIVERED;
    const outbox = createOutbox({
      store: createStore({ indexedDB, clock }),
      drawer,
      csv: toCsv,
      attempt: async (row) => {
        sent.push(row);
        return answer(row);
      },
      notify: (event) => void events.push(event),
      warn: (_, code) => void warnings.push(code),
      clock,
      random: () => 1,
      online: () => true,
      tab: name,
      ...tools,
    });
    return {
      outbox,
      events,
      sent,
      warnings,
      answers(next: Verdict | typeof answer) {
        answer = typeof next === 'function' ? next : () => next;
      },
      /** How each event reads: `rejected HTTP_422 final`. */
      told: () =>
        events.map((event) =>
          [event.type, 'code' in event && event.code, 'final' in event && event.final && 'final']
            .filter(Boolean)
            .join(' '),
        ),
      ids: () => sent.map(({ id }) => id),
    };
  };

  return {
    factory,
    clock,
    tab,
    disk,
    faults,
    connections,
    local,
    storage,
    drawer,
    indexedDB,
    /** What lies in localStorage, by key without our prefix. */
    shelf: {
      keys: () => Object.keys(local.content).map((key) => key.replace('leadtag:', '')),
      row: (row: Row) => JSON.parse(local.content[`leadtag:${rowKey(row)}`] ?? 'null') as Row | null,
      put: (row: Row) => {
        local.content[`leadtag:${rowKey(row)}`] = JSON.stringify(row);
      },
    },
    /** Waits for something that takes time on the clock. */
    wait: <T>(work: Promise<T>) => overTime(clock, work),
    /** Lets time pass, step by step, with all that happens in it. */
    pass: async (ms: number, step = 60_000) => {
      for (let left = ms; left > 0; left -= step) {
        clock.advance(Math.min(step, left));
        await databaseDone(clock);
      }
    },
  };
}

export type Device = ReturnType<typeof device>;
export type Tab = ReturnType<Device['tab']>;

/** Moves the clock until the work is done. */
export async function overTime<T>(clock: FakeClock, work: Promise<T>, step = 50, most = 60_000): Promise<T> {
  let ended = false;
  const end = () => {
    ended = true;
  };
  work.then(end, end);
  for (let spent = 0; spent < most; spent += step) {
    await turns(8);
    if (ended) return work;
    clock.advance(step);
  }
  throw new Error(`not done after ${most} ms`);
}

/** The database, past the outbox. */
export function diskOf(factory: IDBFactory, name = 'leadtag') {
  const open = (version?: number, upgrade?: (db: IDBDatabase) => void) =>
    new Promise<IDBDatabase>((resolve, reject) => {
      const request = factory.open(name, version);
      request.onupgradeneeded = () => upgrade?.(request.result);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const run = async <T>(work: (table: IDBObjectStore) => IDBRequest<T>): Promise<T> => {
    const db = await open();
    const transaction = db.transaction('kv', 'readwrite');
    const request = work(transaction.objectStore('kv'));
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error);
    });
    db.close();
    return request.result;
  };
  return {
    open,
    databases: async () => (await factory.databases()).map((db) => db.name),
    keys: () => run((table) => table.getAllKeys()) as Promise<string[]>,
    all: () => run((table) => table.getAll()) as Promise<unknown[]>,
    rows: async () => ((await run((table) => table.getAll())) as Row[]).filter((row) => row && Object(row).state),
    row: (row: Row) => run((table) => table.get(rowKey(row))) as Promise<Row | undefined>,
    get: (key: string) => run((table) => table.get(key)) as Promise<unknown>,
    write: (value: unknown, key: string) => run((table) => table.put(value, key)),
    remove: (key: string) => run((table) => table.delete(key)),
  };
}

/** What has been committed cannot be aborted any more by the saboteur, though a full disk can do that. */
function withoutCommit(db: IDBDatabase): void {
  const { transaction } = db;
  db.transaction = (...args) => Object.assign(transaction.apply(db, args), { commit() {} });
}

/** A promise that is kept by hand. */
export function later<T>() {
  let resolve!: (value: T) => void;
  const promise = new Promise<T>((done) => (resolve = done));
  return { promise, resolve };
}

/** A database that works needs no time: the clock must not run out on it. One that hangs has to wait for the clock. */
export async function databaseDone(clock: FakeClock): Promise<void> {
  for (let idle = 0, i = 0; idle < 3 && i < 150; i++) {
    await turns(4);
    idle = clock.waits().includes(2500) ? 0 : idle + 1;
  }
}

/** Lets everything run that needs no time. */
export async function turns(count = 30): Promise<void> {
  for (let i = 0; i < count; i++) await new Promise((resolve) => setImmediate(resolve));
}

/** How many rejections of a piece of work nobody has handled. */
export async function unhandledIn(work: () => Promise<unknown>): Promise<number> {
  const theirs = process.listeners('unhandledRejection');
  const unhandled = vi.fn();
  process.removeAllListeners('unhandledRejection').on('unhandledRejection', unhandled);
  try {
    await work();
    await turns();
  } finally {
    process.removeAllListeners('unhandledRejection');
    for (const listener of theirs) process.on('unhandledRejection', listener);
  }
  return unhandled.mock.calls.length;
}

/** One lock for all tabs, as the browser keeps it. `steal` takes it from whoever has it. */
export function oneLock() {
  let holder: ((error: unknown) => void) | undefined;
  const locks = {
    async request(_: string, __: unknown, work: (lock: unknown) => Promise<void>) {
      if (holder) return work(null);
      const stolen = new Promise<never>((_, reject) => {
        holder = reject;
      });
      const mine = holder;
      const done = work({}).finally(() => {
        if (holder === mine) holder = undefined;
      });
      await Promise.race([done, stolen]);
    },
  } as unknown as LockManager;
  return {
    locks,
    held: () => !!holder,
    steal() {
      holder?.(new DOMException('stolen', 'AbortError'));
      holder = undefined;
    },
  };
}
