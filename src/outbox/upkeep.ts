import type { UseStore } from 'idb-keyval';
import { promisifyRequest } from 'idb-keyval';
import { uuid } from '../platform/id.ts';
import { beginning, eraseSettled } from './disk.ts';
import { bytesIn } from './row.ts';
import { eachRung, type Rung } from './rung.ts';

/** What the outbox may take of a visitor's device. */
const MOST_ROWS = 10_000;
const MOST_BYTES = 20_000_000;
/** Of one lead. */
export const LEAD_BYTES = 256_000;

const DAY = 24 * 3_600_000;
/** How long what was refused, or cannot be confirmed, is kept for the owner. */
const KEEP_FOR = 30 * DAY;
/** How long a tombstone stays after the submit: so at least a week after the delivery. */
const REMEMBER_FOR = 14 * DAY;
/** How many rows make room at once. */
const ROOM = 100;

/** How much lies in the outbox. */
export interface Usage {
  rows: number;
  bytes: number;
}

export const isFull = (used: Usage): boolean => used.rows >= MOST_ROWS || used.bytes > MOST_BYTES;

/** Reads the keys only, which name the bytes. */
export const measure = (use: UseStore): Promise<Usage> =>
  use('readonly', async (table) => {
    const keys = (await promisifyRequest(table.getAllKeys(beginning('lead:')))) as string[];
    return { rows: keys.length, bytes: keys.reduce((sum, key) => sum + bytesIn(key), 0) };
  });

/** Erases what has been kept long enough: tombstones, and rows that nobody sends any more. Where it fails, the next page does it. */
export const sweep = (rungs: readonly Rung[], now: number): Promise<void> =>
  eachRung(rungs, (rung) => rung.sweep(`done:${uuid(now - REMEMBER_FOR)}`, now - KEEP_FOR));

/** Erases the oldest rows that nobody sends any more. Those that wait never make room for others. */
export const makeRoom = (use: UseStore): Promise<void> =>
  use('readwrite', (table) => eraseSettled(table, Number.POSITIVE_INFINITY, ROOM));
