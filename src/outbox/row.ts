import type { RequestPlan } from '../webhook/plan.ts';

/**
 * | state | meaning |
 * |---|---|
 * | queued, sending | waiting, leased to a tab |
 * | parked | the owner can fix it: tried slowly |
 * | refused | refused for good: only by hand |
 * | unconfirmed | handed over, answer unreadable: kept for the owner, not sent again by itself |
 */
export type RowState = 'queued' | 'sending' | 'parked' | 'refused' | 'unconfirmed';

/** One lead on its way to one destination, with all that sending it needs: another page, or a later version, may do it. */
export interface Row extends RequestPlan {
  /** The shape of this record. Readers leave newer ones alone. */
  v: 1;
  id: string;
  formId: string;
  /** Which of the lead's destinations this is, from 0. */
  destination: number;
  /** Milliseconds since 1970, as all times here. */
  createdAt: number;
  attempts: number;
  /** How many of the attempts ended without an answer: the lead may have arrived. */
  unanswered?: number;
  /** How many of those met a host that is there: its answer cannot be read. */
  unread?: number;
  /** When it may be sent; of a leased row when the lease ends. Absent: not by itself. */
  nextAt?: number;
  state: RowState;
  /** Why it is not delivered yet: the code of the last attempt. */
  reason?: string;
  /** The tab that may send it, until `nextAt`. */
  lease?: string;
  /** When it was given up, of a row that nobody sends by themselves. */
  settledAt?: number;
  /** Where it goes when `url` refuses it, or has not taken it within an hour. */
  fallback?: RequestPlan;
}

/**
 * One key for each lead and destination. Rows sort by age, and a list of keys tells how much room all of them take. The times
 * have 13 digits until the year 2286.
 */
export const rowKey = (row: Row): string =>
  `lead:${String(row.createdAt).padStart(13, '0')}:${row.id}:${row.destination}:${row.bytes}`;

/** What stays for a week after a delivery: no personal data, only that it has happened. Ids sort by age, so these do too. */
export const tombstoneKey = (row: Row): string => tombstoneOf(rowKey(row));

/** The key of the tombstone that belongs to the key of a row. */
export const tombstoneOf = (key: string): string => `done:${key.split(':').slice(2, 4).join(':')}`;

/** The id of the lead, read from the key of its row. */
export const idIn = (key: string): string => key.split(':')[2] ?? '';

/** The bytes of a row's body, read from its key. */
export const bytesIn = (key: string): number => Number(key.split(':')[4]) || 0;

/** Whether a record is a row that nobody sends any more, and that was given up before `time`. */
export function isSettled(record: unknown, time: number): boolean {
  const row = record as Partial<Row> | undefined;
  return row?.v === 1 && row.nextAt === undefined && !((row.settledAt ?? row.createdAt ?? 0) >= time);
}

/** Whether a record has what it takes to be sent. Others have written to this database too: older versions, hands, faulty disks. */
export const isSound = (row: Partial<Row>): boolean =>
  [row.id, row.body, row.url].every((text) => typeof text === 'string') &&
  [row.createdAt, row.nextAt, row.attempts, row.timeout].every(Number.isFinite);
