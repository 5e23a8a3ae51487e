import type { Verdict } from '../webhook/verdict.ts';
import type { Row } from './row.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long a lead is tried; Safari erases a site's storage after seven days without a visit. */
const TRY_FOR = 7 * DAY;
/** How long what was refused, or cannot be confirmed, is kept for the owner. */
const KEEP_FOR = 30 * DAY;
/** Waits of what only the owner can mend. */
const SLOW = [5 * MINUTE, HOUR, 6 * HOUR, DAY];
/** No lease is longer than this; one that claims to be comes from a clock that has jumped. */
const MAX_LEASE = 10 * MINUTE;

/** Wait before attempt `n + 1`: doubling from two seconds to a quarter of an hour, then hours, jittered so that visitors spread. */
export const backOff = (n: number, random: () => number): number =>
  (0.5 + random() / 2) * (n > 12 ? 2 * HOUR : Math.min(2 * SECOND * 2 ** (n - 1), 15 * MINUTE));

/** How long a claim lasts: longer than any attempt, so that a dead tab's request has surely ended. */
export const leaseFor = (row: Row): number => 3 * row.timeout;

/** When a row may be sent, in milliseconds since 1970; `Infinity`: not by itself. */
export function dueAt(row: Row, now: number): number {
  if (row.state === 'refused' || row.state === 'unconfirmed') return Number.POSITIVE_INFINITY;
  const leased = row.lease && row.lease.until <= now + MAX_LEASE ? row.lease.until : 0;
  // a time that no schedule would have set comes from a clock that has jumped
  return Math.max(leased, row.nextAt > now + DAY ? now : row.nextAt);
}

/** Whether a row waits only for the network, which may be back earlier than its schedule says. */
export const waitsForNetwork = (row: Row): boolean => row.reason === 'NETWORK' || row.reason === 'TIMEOUT';

/** Whether a row has been kept for the owner long enough. */
export const isSpent = (row: Row, now: number): boolean =>
  dueAt(row, now) === Number.POSITIVE_INFINITY && now - row.createdAt > KEEP_FOR;

/** The row after an attempt that did not deliver it. */
export function afterAttempt(
  row: Row,
  verdict: Exclude<Verdict, { is: 'delivered' }>,
  now: number,
  random: () => number,
): Row {
  const attempts = row.attempts + 1;
  const next: Row = { ...row, attempts, reason: verdict.code, state: verdict.is === 'retry' ? 'queued' : verdict.is };
  delete next.lease;
  if (verdict.is === 'parked') next.nextAt = now + SLOW[Math.min(attempts, SLOW.length) - 1]!;
  if (verdict.is === 'retry') next.nextAt = now + Math.max(backOff(attempts, random), verdict.wait ?? 0);
  if (now - row.createdAt > TRY_FOR && next.state !== 'unconfirmed') next.state = 'refused';
  return next;
}
