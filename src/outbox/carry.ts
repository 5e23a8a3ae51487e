import type { Clock } from '../platform/clock.ts';
import type { Verdict } from '../webhook/verdict.ts';
import { type Formats, formatKey } from './formats.ts';
import { type Gates, gateKey } from './gates.ts';
import { isSound, type Row, type RowState, rowKey, tombstoneOf } from './row.ts';
import type { Rung, Write } from './rung.ts';
import { afterAttempt, dueAt, fallBack, isOverdue, leaseFor, putAside } from './schedule.ts';

/** What has become of a row. */
export type OutboxEvent =
  | { type: 'queued' | 'delivered'; row: Row }
  | { type: 'unconfirmed' | 'rejected'; row: Row; code: string; final: boolean };

export interface CarrierTools {
  /** From the best to the last. */
  rungs: readonly Rung[];
  gates: Gates;
  formats: Formats;
  /** One attempt: sends, and judges the answer. */
  attempt: (row: Row) => Promise<Verdict>;
  notify: (event: OutboxEvent) => void;
  /** Tells the owner that something is wrong with a lead: a stable code. */
  warn: (row: Row, code: string) => void;
  clock: Clock;
  random: () => number;
  /** Who we are: a name that no other tab has. */
  tab: string;
}

/** Where a row stands after an attempt. */
export type Carried = RowState | 'delivered';

/** A database that hangs must not keep good news from the visitor for longer, in milliseconds. */
const PATIENCE = 1000;

/** Takes rows, sends them, and writes down what came of it. Who may send a row is decided by compare-and-set in the row itself. */
export function createCarrier(tools: CarrierTools) {
  const { rungs, gates, formats, notify, warn, clock, tab } = tools;
  /** Delivered by this page: not sent again even where erasing fails. */
  const delivered = new Set<string>();
  /** On their way from this page. */
  const flying = new Map<string, { carried: Promise<Carried>; row: Row; rung: Rung; since: number }>();

  /** The row as one that this tab is about to send. One whose server has asked for peace is not. */
  const lease = (row: Row): Row => {
    const until = gates.shutUntil(row.url, 'visitor');
    const now = clock.now();
    return until > now
      ? { ...row, nextAt: until }
      : { ...row, state: 'sending', lease: tab, nextAt: now + leaseFor(row) };
  };

  /** Whether another rung has seen this lead go, or a better one has it too: a write that was too late to be waited for. */
  async function isCopy(rung: Rung, key: string): Promise<boolean> {
    let found = false;
    let isBetter = true;
    for (const other of rungs) {
      if (other === rung) isBetter = false;
      else await other.change(key, (row, _, done) => void (found ||= done || (isBetter && !!row))).catch(() => {});
    }
    return found;
  }

  /**
   * Takes a row for this tab, if it is due and nobody else has it. What can no longer be sent is put aside.
   *
   * @param awake the network may be back: rows that only wait for it are due
   * @param shut its address is left alone: only a row that is overdue can be taken, on its way to its fallback
   */
  async function claim(rung: Rung, key: string, awake: boolean, shut: boolean): Promise<Row | undefined> {
    const copied = await isCopy(rung, key);
    const claimed = await rung.change(key, (row, write, done) => {
      const now = clock.now();
      if (row?.v !== 1) return undefined; // gone, or written by a newer version
      if (copied || done || delivered.has(key)) return void write(key, undefined);
      // one that another tab has settled in the meantime is nobody's any more
      if (!isSound(row)) return row.settledAt ? undefined : putAside(row, now);
      const due = dueAt(row, now, awake);
      if (due === Number.POSITIVE_INFINITY) return putAside(row, now, row.state, row.reason);
      if (due > now) return undefined;
      if (shut) return isOverdue(row, now) ? lease(fallBack(row, now)) : undefined;
      return lease(row);
    });
    if (claimed?.reason === 'DAMAGED' && claimed.settledAt) {
      warn(claimed, 'DAMAGED');
      notify({ type: 'rejected', row: claimed, code: 'DAMAGED', final: true });
    }
    return claimed?.lease === tab ? claimed : undefined;
  }

  /** The row could not be erased: whoever finds it will see elsewhere that it has got through. */
  async function leaveTombstone(rung: Rung, key: string, now: number): Promise<void> {
    const other = rungs.find((other) => other !== rung && other.durable);
    await other?.change(key, (_, write) => void write(tombstoneOf(key), { v: 1, at: now })).catch(() => {});
  }

  /** Sends a row that is ours, and writes down what came of it. One whose turn it is not stays as it is. */
  async function carry(row: Row, rung: Rung, key = rowKey(row)): Promise<Carried> {
    // a tab that was frozen after its claim has no claim any more
    if (row.lease !== tab || clock.now() >= row.nextAt!) return row.state;
    if (delivered.has(key)) {
      // a visitor has sent once more what has got through meanwhile
      rung.put([], [key]).catch(() => {});
      return 'delivered';
    }
    const known = flying.get(key);
    if (known) return known.carried;
    const carried = send(row, rung, key).finally(() => flying.delete(key));
    flying.set(key, { carried, row, rung, since: clock.now() });
    return carried;
  }

  async function send(row: Row, rung: Rung, key: string): Promise<Carried> {
    const since = clock.now();
    Object.assign(flying.get(key) ?? {}, { row, since });
    let verdict = await tools.attempt(formats.fitting(row)).catch((): Verdict => ({ is: 'parked', code: 'DAMAGED' }));
    if (row.auto === false && 'code' in verdict && verdict.code === 'PREFLIGHT_LIKELY') {
      // JSON does not get through either: the no to the form was meant
      verdict = { is: 'refused', code: row.reason! };
    }
    const now = clock.now();
    const draw = tools.random();
    const gate = gates.learn(row, verdict, draw, since);
    const keepGate = (write: Write) => gate !== undefined && write(gateKey(row.url), gate);

    if (verdict.is === 'delivered') {
      delivered.add(key);
      // a proven delivery wins, whoever holds the lease; the tombstone stays when the lead goes
      const erased = rungs.map((each) =>
        each
          .change(key, (stored, write) => {
            if (!stored && each !== rung) return undefined;
            write(key, undefined);
            write(tombstoneOf(key), { v: 1, at: now });
            keepGate(write);
            return undefined;
          })
          .catch(() => (each === rung ? leaveTombstone(rung, key, now) : undefined)),
      );
      await new Promise<void>((resolve) => {
        const stop = clock.after(PATIENCE, resolve);
        void erased[rungs.indexOf(rung)]!.then(() => resolve(stop()));
      });
      notify({ type: 'delivered', row });
      return 'delivered';
    }

    let next = afterAttempt(row, verdict, now, draw);
    const isHandedOver = next.state === 'unconfirmed';
    if (!isHandedOver && row.fallback && (next.state === 'refused' || isOverdue(row, now))) {
      next = lease(fallBack(next, now));
    }
    // what is now known of the address; `null`: nothing more, it was the moment
    let format: object | null | undefined;
    if (row.auto && verdict.code === 'PREFLIGHT_LIKELY' && next.unread) {
      format = formats.learn(row);
      if (format) {
        next = lease({ ...next, unread: 0 });
        warn(row, 'FALLBACK_FORM');
      }
    } else if (row.auto && /^HTTP/.test(verdict.code) && formats.unlearn(row.url)) {
      // it can be read, and does not want a form
      format = null;
      if (verdict.is === 'refused') next = lease({ ...row, auto: false, reason: verdict.code });
    }
    let mine = true;
    await rung
      .change(key, (stored, write) => {
        keepGate(write);
        if (format !== undefined) write(formatKey(row.url), format);
        mine = stored?.lease === tab;
        return mine ? next : undefined;
      })
      .catch(() => {});
    if (!mine) return next.state;
    if (next.lease === tab) return send(next, rung, key);
    if (next.state !== 'queued') {
      const type = isHandedOver ? 'unconfirmed' : 'rejected';
      notify({ type, row: next, code: verdict.code, final: next.state !== 'parked' });
    }
    return next.state;
  }

  return {
    lease,
    claim,
    carry,

    /** Ends the leases of what is on its way as soon as those requests must have ended: this page is about to go. */
    async release(): Promise<void> {
      await Promise.all(
        [...flying].map(([key, { row, rung, since }]) =>
          rung
            .change(key, (stored) => (stored?.lease === tab ? { ...stored, nextAt: since + row.timeout } : undefined))
            .catch(() => {}),
        ),
      );
    },
  };
}
