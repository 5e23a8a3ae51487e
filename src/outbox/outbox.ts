import { promisifyRequest } from 'idb-keyval';
import type { Clock } from '../platform/clock.ts';
import { uuid } from '../platform/id.ts';
import type { Verdict } from '../webhook/verdict.ts';
import { type Row, rowKey, tombstoneKey } from './row.ts';
import { afterAttempt, dueAt, isSpent, leaseFor, waitsForNetwork } from './schedule.ts';
import type { DurableStore } from './store.ts';

/** What has become of a row. */
export type OutboxEvent =
  | { type: 'queued' | 'delivered'; row: Row }
  | { type: 'unconfirmed' | 'rejected'; row: Row; code: string; final: boolean };

export interface OutboxTools {
  store: DurableStore;
  /** One attempt: sends, and judges the answer. */
  attempt: (row: Row) => Promise<Verdict>;
  notify: (event: OutboxEvent) => void;
  clock: Clock;
  random: () => number;
  /** Who we are: a name that no other tab has. */
  tab: string;
  /** Web Locks, where the page has them: they spare work, correctness comes from the leases. */
  locks?: LockManager | undefined;
}

/** Longest sleep between two looks: laptops sleep and clocks jump. */
const TICK = 60_000;
const SOON = 250;
const SECOND = 1000;
/** How long a lead is tried, and how long its tombstone stays at least. */
const WEEK = 7 * 24 * 3_600_000;
/** Number of milliseconds in which nothing is due. */
const NEVER = Number.POSITIVE_INFINITY;

const allRows = () => IDBKeyRange.bound('lead:', 'lead:\uffff');

/**
 * The leads that are not delivered yet. The database is the queue: nothing of it is kept in memory, and who may send a row is
 * decided by compare-and-set in the row itself.
 */
export function createOutbox({ store, attempt, notify, clock, random, tab, locks }: OutboxTools) {
  /** Delivered by this page: not sent again even where erasing fails. */
  const delivered = new Set<string>();
  let draining: Promise<void> | undefined;
  let alarm = NEVER;
  let cancelAlarm = () => {};

  /** The row as one that this tab is about to send. */
  const lease = (row: Row): Row => ({
    ...row,
    state: 'sending',
    lease: { by: tab, until: clock.now() + leaseFor(row) },
  });

  /** One atomic step: `change` sees the row as it is now and says what it becomes; nothing means: leave it. */
  const transact = (key: string, change: (row: Row | undefined, table: IDBObjectStore) => Row | undefined) =>
    store.use(
      'readwrite',
      (table) =>
        new Promise<Row | undefined>((resolve, reject) => {
          const request = table.get(key) as IDBRequest<Row | undefined>;
          request.onerror = () => reject(request.error);
          request.onsuccess = () => {
            const next = change(request.result, table);
            if (next) table.put(next, key);
            resolve(next);
          };
        }),
    );

  /** Takes a row for this tab, if it is due and nobody else has it. Otherwise says when to look again. */
  async function claim(key: string, awake: boolean, closed: ReadonlySet<string>): Promise<Row | number> {
    let again = NEVER;
    const row = await transact(key, (row, table) => {
      const now = clock.now();
      if (row?.v !== 1) return undefined; // gone, or written by a newer version
      if (delivered.has(key) || isSpent(row, now)) return void table.delete(key);
      again = dueAt(row, now);
      if (awake && !row.lease && again < NEVER && waitsForNetwork(row)) again = now;
      if (closed.has(row.url)) again = Math.max(again, now + TICK / 4);
      if (again > now) return undefined;
      return lease(row);
    });
    return row ?? again;
  }

  /** Sends a row that is ours, and writes down what came of it. */
  async function carry(row: Row, key = rowKey(row)): Promise<Verdict> {
    const verdict = await attempt(row).catch((): Verdict => ({ is: 'refused', code: 'DAMAGED' }));
    const now = clock.now();
    if (verdict.is === 'delivered') {
      delivered.add(key);
      // a proven delivery wins, whoever holds the lease; the tombstone stays when the lead goes
      const erased = transact(key, (_, table) => {
        table.delete(key);
        table.put({ v: 1, id: row.id, at: now }, tombstoneKey(row));
        return undefined;
      }).catch(() => {});
      // a database that hangs must not keep the good news from the visitor
      await new Promise<void>((resolve) => {
        const stop = clock.after(SECOND, resolve);
        void erased.then(() => resolve(stop()));
      });
      notify({ type: 'delivered', row });
      return verdict;
    }
    const next = afterAttempt(row, verdict, now, random);
    await transact(key, (stored) => (stored?.lease?.by === tab ? next : undefined)).catch(() => {});
    if (next.state !== 'queued') {
      const type = next.state === 'unconfirmed' ? 'unconfirmed' : 'rejected';
      notify({ type, row: next, code: verdict.code, final: next.state !== 'parked' });
    }
    wakeAt(dueAt(next, now));
    return verdict;
  }

  /** One pass over all rows, oldest first. A destination that does not answer is left in peace for the rest of the pass. */
  async function pass(awake: boolean): Promise<void> {
    const keys = await store.use('readwrite', (table) => {
      table.delete(IDBKeyRange.bound('done:', `done:${uuid(clock.now() - 2 * WEEK)}`));
      return promisifyRequest(table.getAllKeys(allRows()) as IDBRequest<string[]>);
    });
    const closed = new Set<string>();
    let next = NEVER;
    for (const key of keys) {
      const row = await claim(key, awake, closed);
      if (typeof row === 'number') next = Math.min(next, row);
      else if ((await carry(row, key)).is === 'retry') closed.add(row.url);
    }
    wakeAt(next);
  }

  /** Makes sure that somebody looks again at `time`, or shortly after. */
  function wakeAt(time: number): void {
    if (time >= alarm) return;
    cancelAlarm();
    alarm = time;
    cancelAlarm = clock.after(Math.min(Math.max(time - clock.now(), SOON), TICK), () => {
      alarm = NEVER;
      void drain(false);
    });
  }

  /**
   * Sends what is due. One drain at a time in this page, and one tab at a time where locks exist.
   *
   * @param awake the network may be back: rows that only wait for it are due now
   */
  function drain(awake: boolean): Promise<void> {
    draining ??= (async () => {
      if (!(await store.exists())) return;
      if (!locks) return pass(awake);
      await locks.request('leadtag:drain', { ifAvailable: true }, async (lock) => {
        if (lock) await pass(awake);
        else wakeAt(clock.now() + TICK / 2);
      });
    })()
      .catch(() => {}) // storage taken away: the next trigger tries again
      .finally(() => {
        draining = undefined;
      });
    return draining;
  }

  return {
    drain,
    carry,
    lease,

    /** Opens the database, so that a submit pays for nothing but its write. */
    prepare: () => void store.use('readonly', () => {}).catch(() => {}), // a submit will find out, and say so

    /**
     * Writes rows to the disk in place of others, all or none. Says whether they are there: only then may the visitor be told
     * "saved".
     */
    async put(rows: readonly Row[], instead: readonly Row[] = []): Promise<boolean> {
      try {
        await store.use('readwrite', (table) => {
          for (const row of instead) table.delete(rowKey(row));
          for (const row of rows) table.put(row, rowKey(row));
        });
      } catch {
        return false; // the screen tells the visitor
      }
      for (const row of rows) notify({ type: 'queued', row });
      return true;
    },

    stop: () => cancelAlarm(),
  };
}

export type Outbox = ReturnType<typeof createOutbox>;
