import type { Verdict } from '../webhook/verdict.ts';
import type { Row, RowState } from './row.ts';
import { FAR } from './rung.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long a lead is tried; Safari erases a site's storage after seven days without a visit. */
const TRY_FOR = 7 * DAY;
/** How often it is tried at least: the clock of a device can be wrong by years. */
const TRIES = 8;
/** Waits of what only the owner can mend; after the last it is a day. */
const SLOW = [5 * MINUTE, HOUR, 6 * HOUR];
/** Waits of what a host has taken, or has not: its answer cannot be read. After the last it counts as handed over. */
const UNREAD = [10 * MINUTE, DAY];
/** How often a conflict is tried where no earlier attempt can have caused it. */
const CONFLICTS = 5;
/** No lease is longer than this; one that claims to be comes from a clock that has jumped. */
const MAX_LEASE = 10 * MINUTE;
/** How long a webhook has before its fallback gets the lead. */
const FALL_BACK_AFTER = HOUR;

/** Longest wait for the network, in milliseconds. */
export const LONGEST_WAIT = 2 * HOUR;

/**
 * Wait before attempt `n + 1`: doubling from two seconds to a quarter of an hour, then hours, jittered so that visitors spread.
 *
 * @param draw from 0 to 1
 */
export const backOff = (n: number, draw: number): number =>
  (0.5 + draw / 2) * (n > 12 ? LONGEST_WAIT : Math.min(2 * SECOND * 2 ** (n - 1), 15 * MINUTE));

/** How long a claim lasts: longer than any attempt, so that a dead tab's request has surely ended. */
export const leaseFor = (row: Row): number => 3 * row.timeout;

/**
 * When a row may be sent, in milliseconds since 1970; `Infinity`: not by itself.
 *
 * @param awake the network may be back: what only waits for it is due
 */
export function dueAt({ state, nextAt, lease, reason }: Row, now: number, awake = false): number {
  if (state === 'refused' || state === 'unconfirmed' || nextAt === undefined) return Number.POSITIVE_INFINITY;
  // a time that no schedule would have set comes from a clock that has jumped
  if (nextAt > now + (lease ? MAX_LEASE : FAR)) return now;
  const waitsForNetwork = state === 'queued' && reason && !/^HTTP_|UNREAD|PREFLIGHT/.test(reason);
  return awake && waitsForNetwork ? Math.min(nextAt, now) : nextAt;
}

/** Whether a webhook has had its time with a lead, which now goes to another. */
export const isOverdue = (row: Row, now: number): boolean => !!row.fallback && now - row.createdAt >= FALL_BACK_AFTER;

/** The same lead on its way to the other webhook: a first attempt again. */
export const fallBack = (row: Row, now: number): Row => ({
  ...row.fallback!,
  v: row.v,
  id: row.id,
  formId: row.formId,
  destination: row.destination,
  createdAt: row.createdAt,
  bytes: row.bytes,
  attempts: 0,
  state: 'queued',
  nextAt: now,
});

/** A row that nobody sends by themselves, kept for the owner. */
export function putAside(row: Row, now: number, state: RowState = 'refused', reason = 'DAMAGED'): Row {
  const { nextAt, lease, ...rest } = row;
  return { ...rest, state, reason, settledAt: now };
}

/** The row after an attempt that did not deliver it. */
export function afterAttempt(row: Row, verdict: Exclude<Verdict, { is: 'delivered' }>, now: number, draw: number): Row {
  const { lease, ...rest } = row;
  const attempts = row.attempts + 1;
  const next: Row = { ...rest, attempts, reason: verdict.code, state: 'queued' };
  const settle = (state: RowState): Row => putAside(next, now, state, verdict.code);
  /** A lead with a fallback is looked at again when its hour is over. */
  const wait = (state: RowState, ms: number): Row => {
    const hour = row.fallback ? Math.max(now, row.createdAt + FALL_BACK_AFTER) : Number.POSITIVE_INFINITY;
    return { ...next, state, nextAt: Math.min(now + ms, hour) };
  };

  if (verdict.is === 'unconfirmed') return settle('unconfirmed');
  if (verdict.is === 'refused' || (now - row.createdAt > TRY_FOR && attempts > TRIES)) return settle('refused');
  if (verdict.unanswered) next.unanswered = (row.unanswered ?? 0) + 1;
  const isConflict = verdict.code === 'HTTP_409';
  // "exists already": so it does, if an earlier attempt has put it there
  if (isConflict && row.unanswered) return settle('unconfirmed');
  if (verdict.is === 'parked' || (isConflict && attempts >= CONFLICTS))
    return wait('parked', SLOW[attempts - 1] ?? DAY);
  if (verdict.unread) {
    const { unread = 0 } = row;
    const pause = UNREAD[unread];
    next.unread = unread + 1;
    return pause ? wait('queued', pause) : settle('unconfirmed');
  }
  return wait('queued', Math.max(backOff(attempts, draw), verdict.wait ?? 0));
}
