import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { createOutbox, type OutboxEvent, type OutboxTools } from '../../../src/outbox/outbox.ts';
import { type Row, rowKey } from '../../../src/outbox/row.ts';
import { createStore } from '../../../src/outbox/store.ts';
import type { Verdict } from '../../../src/webhook/verdict.ts';
import { type FakeClock, fakeClock } from './clock.ts';

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
    url: 'https://hooks.example.com/a',
    format: 'json',
    contentType: 'application/json',
    body: '{}',
    bytes: 2,
    timeout: 15_000,
    redirects: 'strict',
    ...parts,
  };
}

export const DELIVERED: Verdict = { is: 'delivered' };
export const OFFLINE: Verdict = { is: 'retry', code: 'NETWORK', network: true };
export const BUSY: Verdict = { is: 'retry', code: 'HTTP_503', network: false };
export const PARKED: Verdict = { is: 'parked', code: 'HTTP_404' };
export const REFUSED: Verdict = { is: 'refused', code: 'HTTP_422' };
export const UNCONFIRMED: Verdict = { is: 'unconfirmed', code: 'REDIRECTED' };

/** What one tab needs around its outbox; several share a disk and a clock. */
export function device() {
  const factory = new IDBFactory();
  const clock = fakeClock();

  const tab = (name: string, tools: Partial<OutboxTools> = {}) => {
    const events: OutboxEvent[] = [];
    const sent: Row[] = [];
    let answer: (row: Row) => Verdict | Promise<Verdict> = () => DELIVERED;
    const outbox = createOutbox({
      store: createStore({ indexedDB: () => factory, clock }),
      attempt: async (row) => {
        sent.push(row);
        return answer(row);
      },
      notify: (event) => void events.push(event),
      clock,
      random: () => 1,
      tab: name,
      ...tools,
    });
    return {
      outbox,
      events,
      sent,
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
    };
  };

  return { factory, clock, tab, disk: diskOf(factory) };
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
    rows: async () => ((await run((table) => table.getAll())) as Row[]).filter((row) => 'state' in row),
    row: (row: Row) => run((table) => table.get(rowKey(row))) as Promise<Row | undefined>,
    write: (value: unknown, key: string) => run((table) => table.put(value, key)),
    remove: (key: string) => run((table) => table.delete(key)),
  };
}

/** Lets everything run that needs no time. */
export async function turns(count = 30): Promise<void> {
  for (let i = 0; i < count; i++) await new Promise((resolve) => setImmediate(resolve));
}
