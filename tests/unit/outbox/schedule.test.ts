import { describe, expect, test } from 'vitest';
import { afterAttempt, backOff, dueAt, isSpent, leaseFor, waitsForNetwork } from '../../../src/outbox/schedule.ts';
import { fakeClock } from '../support/clock.ts';
import { BUSY, OFFLINE, PARKED, REFUSED, rowOf, UNCONFIRMED } from '../support/outbox.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const clock = fakeClock();
const NOW = clock.now();
const low = () => 0;
const high = () => 1;

describe('the back-off', () => {
  test.each([
    [1, 2 * SECOND],
    [2, 4 * SECOND],
    [3, 8 * SECOND],
    [4, 16 * SECOND],
    [9, 512 * SECOND],
    [10, 15 * MINUTE],
    [12, 15 * MINUTE],
    [13, 2 * HOUR],
    [1000, 2 * HOUR],
  ])('after attempt %d: half of %d ms to all of it', (n, most) => {
    expect(backOff(n, high)).toBe(most);
    expect(backOff(n, low)).toBe(most / 2);
  });

  test('never shrinks, and spreads', () => {
    for (let n = 1; n < 30; n++) expect(backOff(n + 1, high)).toBeGreaterThanOrEqual(backOff(n, high));
    const spread = Array.from({ length: 50 }, (_, i) => backOff(5, () => i / 50));
    expect(new Set(spread).size).toBe(50);
  });
});

test('a lease is longer than any attempt', () => {
  expect(leaseFor(rowOf(clock))).toBe(45 * SECOND);
  expect(leaseFor(rowOf(clock, { timeout: 30_000 }))).toBe(90 * SECOND);
});

describe('when a row may be sent', () => {
  test.each([
    ['at its time', { nextAt: NOW + MINUTE }, NOW + MINUTE],
    ['not before a lease is over', { lease: { by: 'x', until: NOW + MINUTE } }, NOW + MINUTE],
    ['a lease that is over does not count', { nextAt: NOW + 5, lease: { by: 'x', until: NOW - 1 } }, NOW + 5],
    ['nor one in the far future: the clock has jumped', { lease: { by: 'x', until: NOW + 11 * MINUTE } }, NOW],
    ['refused: never', { state: 'refused' as const }, Number.POSITIVE_INFINITY],
    ['unconfirmed: never', { state: 'unconfirmed' as const }, Number.POSITIVE_INFINITY],
    ['parked: at its time', { state: 'parked' as const, nextAt: NOW + HOUR }, NOW + HOUR],
  ])('%s', (_, parts, expected) => {
    expect(dueAt(rowOf(clock, parts), NOW)).toBe(expected);
  });
});

test.each([
  ['NETWORK', true],
  ['TIMEOUT', true],
  ['HTTP_503', false],
  ['HTTP_429', false],
  ['HTTP_404', false],
  [undefined, false],
])('a row whose reason is %s waits for the network: %s', (reason, expected) => {
  expect(waitsForNetwork({ ...rowOf(clock), ...(reason && { reason }) })).toBe(expected);
});

test.each([
  ['refused', 31 * DAY, true],
  ['refused', 30 * DAY, false],
  ['unconfirmed', 31 * DAY, true],
  ['queued', 365 * DAY, false],
  ['parked', 365 * DAY, false],
] as const)('a %s row of age %d ms is spent: %s', (state, age, expected) => {
  expect(isSpent(rowOf(clock, { state, createdAt: NOW - age }), NOW)).toBe(expected);
});

describe('after an attempt', () => {
  const leased = (parts = {}) => rowOf(clock, { state: 'sending', lease: { by: 'me', until: NOW + 1 }, ...parts });

  test.each([
    ['retry', OFFLINE, 'queued', 'NETWORK'],
    ['parked', PARKED, 'parked', 'HTTP_404'],
    ['refused', REFUSED, 'refused', 'HTTP_422'],
    ['unconfirmed', UNCONFIRMED, 'unconfirmed', 'REDIRECTED'],
  ] as const)('%s: the state, the reason, one attempt more, no lease', (_, verdict, state, reason) => {
    const next = afterAttempt(leased({ attempts: 2 }), verdict as never, NOW, high);
    expect(next).toMatchObject({ state, reason, attempts: 3 });
    expect(next).not.toHaveProperty('lease');
  });

  test('the request stays as it was, to the byte', () => {
    const row = leased({ body: '{"a":1}' });
    const { url, contentType, body, id, createdAt } = afterAttempt(row, OFFLINE as never, NOW, high);
    expect({ url, contentType, body, id, createdAt }).toEqual({
      url: row.url,
      contentType: row.contentType,
      body: row.body,
      id: row.id,
      createdAt: row.createdAt,
    });
    expect(row.attempts).toBe(0);
  });

  test('the wait grows with the attempts', () => {
    expect(
      [0, 1, 2].map((attempts) => afterAttempt(leased({ attempts }), BUSY as never, NOW, high).nextAt - NOW),
    ).toEqual([2000, 4000, 8000]);
  });

  test.each([
    [60_000, 60_000],
    [500, 2000],
    [undefined, 2000],
  ])("a server's wait of %s ms makes %d ms: the longer one counts", (wait, expected) => {
    const verdict = { ...BUSY, ...(wait && { wait }) };
    expect(afterAttempt(leased(), verdict as never, NOW, high).nextAt - NOW).toBe(expected);
  });

  test.each([
    [0, 5 * MINUTE],
    [1, HOUR],
    [2, 6 * HOUR],
    [3, DAY],
    [50, DAY],
  ])('a parked row with %d attempts before waits %d ms', (attempts, expected) => {
    expect(afterAttempt(leased({ attempts }), PARKED as never, NOW, high).nextAt - NOW).toBe(expected);
  });

  test.each([
    ['a retry', OFFLINE, 'refused'],
    ['a parked one', PARKED, 'refused'],
    ['an unconfirmed one', UNCONFIRMED, 'unconfirmed'],
  ])('seven days are enough: %s becomes %s', (_, verdict, state) => {
    expect(afterAttempt(leased({ createdAt: NOW - 7 * DAY - 1 }), verdict as never, NOW, high).state).toBe(state);
    expect(afterAttempt(leased({ createdAt: NOW - 7 * DAY }), OFFLINE as never, NOW, high).state).toBe('queued');
  });
});
