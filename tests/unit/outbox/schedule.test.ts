import { describe, expect, test } from 'vitest';
import { FAR } from '../../../src/outbox/rung.ts';
import {
  afterAttempt,
  backOff,
  dueAt,
  fallBack,
  isOverdue,
  LONGEST_WAIT,
  leaseFor,
} from '../../../src/outbox/schedule.ts';
import type { Verdict } from '../../../src/webhook/verdict.ts';
import { fakeClock } from '../support/clock.ts';
import {
  BUSY,
  CONFLICT,
  OFFLINE,
  PARKED,
  REFUSED,
  requestTo,
  rowOf,
  UNCONFIRMED,
  UNREADABLE,
} from '../support/outbox.ts';
import { seeded } from '../support/random.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const clock = fakeClock();
const NOW = clock.now();

type Failure = Exclude<Verdict, { is: 'delivered' }>;
const leased = (parts = {}) => rowOf(clock, { state: 'sending', lease: 'me', nextAt: NOW + 45_000, ...parts });
/** The wait after an attempt with this verdict. */
const waitAfter = (verdict: Failure, parts = {}, draw = 1) =>
  afterAttempt(leased(parts), verdict, NOW, draw).nextAt! - NOW;

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
  ])('61: after attempt %d: half of %d ms to all of it', (n, most) => {
    expect(backOff(n, 1)).toBe(most);
    expect(backOff(n, 0)).toBe(most / 2);
  });

  test('61: never shrinks, and spreads', () => {
    for (let n = 1; n < 30; n++) expect(backOff(n + 1, 1)).toBeGreaterThanOrEqual(backOff(n, 1));
    const spread = Array.from({ length: 50 }, (_, i) => backOff(5, i / 50));
    expect(new Set(spread).size).toBe(50);
  });

  test('61: is never longer than the longest wait', () => {
    for (let n = 1; n < 2000; n++) expect(backOff(n, 1)).toBeLessThanOrEqual(LONGEST_WAIT);
  });
});

test('80: a lease is longer than any attempt', () => {
  expect(leaseFor(rowOf(clock))).toBe(45 * SECOND);
  expect(leaseFor(rowOf(clock, { timeout: 30_000 }))).toBe(90 * SECOND);
});

describe('when a row may be sent', () => {
  test.each([
    ['at its time', { nextAt: NOW + MINUTE }, NOW + MINUTE],
    ['not before a lease is over', { state: 'sending', lease: 'x', nextAt: NOW + MINUTE }, NOW + MINUTE],
    ['when a lease is over', { state: 'sending', lease: 'x', nextAt: NOW - 1 }, NOW - 1],
    ['71: a lease in the far future does not count', { lease: 'x', nextAt: NOW + 11 * MINUTE }, NOW],
    ['71: nor a time that no schedule would have set', { nextAt: NOW + FAR + 1 }, NOW],
    ['the longest wait of a schedule does', { state: 'parked', nextAt: NOW + DAY }, NOW + DAY],
    ['refused: never', { state: 'refused' }, Number.POSITIVE_INFINITY],
    ['unconfirmed: never', { state: 'unconfirmed' }, Number.POSITIVE_INFINITY],
    ['refused by hand of somebody, with a time: never', { state: 'refused', nextAt: NOW }, Number.POSITIVE_INFINITY],
    ['without a time: never', { nextAt: undefined }, Number.POSITIVE_INFINITY],
    ['parked: at its time', { state: 'parked', nextAt: NOW + HOUR }, NOW + HOUR],
  ] as const)('%s', (_, parts, expected) => {
    expect(dueAt(rowOf(clock, parts as never), NOW)).toBe(expected);
  });
});

describe('when the network may be back', () => {
  test.each([
    ['OFFLINE', true],
    ['TIMEOUT', true],
    ['CSP_BLOCKED', true],
    ['CORS_UNREADABLE', false],
    ['HTTP_503', false],
    ['HTTP_429', false],
    ['HTTP_404', false],
    [undefined, false],
  ])('a row whose reason is %s is due now: %s', (reason, expected) => {
    const row = rowOf(clock, { nextAt: NOW + MINUTE, ...(reason && { reason }) });
    expect(dueAt(row, NOW, true)).toBe(expected ? NOW : NOW + MINUTE);
    expect(dueAt(row, NOW, false), 'and only then').toBe(NOW + MINUTE);
  });

  test.each(['sending', 'parked'] as const)('a %s row waits all the same', (state) => {
    expect(dueAt(rowOf(clock, { state, reason: 'OFFLINE', nextAt: NOW + MINUTE }), NOW, true)).toBe(NOW + MINUTE);
  });

  test('a row that is due long since stays the one that waits longest', () => {
    expect(dueAt(rowOf(clock, { reason: 'OFFLINE', nextAt: NOW - 5 }), NOW, true)).toBe(NOW - 5);
  });
});

describe('after an attempt', () => {
  test.each([
    ['retry', OFFLINE, 'queued', 'OFFLINE'],
    ['parked', PARKED, 'parked', 'HTTP_404'],
    ['refused', REFUSED, 'refused', 'HTTP_422'],
    ['unconfirmed', UNCONFIRMED, 'unconfirmed', 'REDIRECTED'],
  ] as const)('%s: the state, the reason, one attempt more, no lease', (_, verdict, state, reason) => {
    const next = afterAttempt(leased({ attempts: 2 }), verdict, NOW, 1);
    expect(next).toMatchObject({ state, reason, attempts: 3 });
    expect(next).not.toHaveProperty('lease');
  });

  test.each([
    ['refused', REFUSED],
    ['unconfirmed', UNCONFIRMED],
  ] as const)('%s: no time, so that nobody looks at it again', (_, verdict) => {
    expect(afterAttempt(leased(), verdict, NOW, 1)).not.toHaveProperty('nextAt');
  });

  test('52: the request stays as it was, to the byte', () => {
    const row = leased({ body: '{"a":1}' });
    const { url, contentType, body, id, createdAt } = afterAttempt(row, OFFLINE, NOW, 1);
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
    expect([0, 1, 2].map((attempts) => waitAfter(BUSY, { attempts }))).toEqual([2000, 4000, 8000]);
  });

  test.each([
    [60_000, 60_000],
    [500, 2000],
    [undefined, 2000],
  ])("54: a server's wait of %s ms makes %d ms: the longer one counts", (wait, expected) => {
    expect(waitAfter({ ...BUSY, ...(wait && { wait }) })).toBe(expected);
  });

  test.each([
    [0, 5 * MINUTE],
    [1, HOUR],
    [2, 6 * HOUR],
    [3, DAY],
    [50, DAY],
  ])('40: a parked row with %d attempts before waits %d ms', (attempts, expected) => {
    expect(waitAfter(PARKED, { attempts })).toBe(expected);
  });

  test.each([
    ['a retry', OFFLINE, 'refused'],
    ['a parked one', PARKED, 'refused'],
    ['a conflict', CONFLICT, 'refused'],
    ['an unreadable one', UNREADABLE, 'refused'],
    ['an unconfirmed one', UNCONFIRMED, 'unconfirmed'],
  ] as const)('63: seven days and a dozen attempts are enough: %s becomes %s', (_, verdict, state) => {
    expect(afterAttempt(leased({ createdAt: NOW - 7 * DAY - 1, attempts: 12 }), verdict, NOW, 1).state).toBe(state);
    expect(afterAttempt(leased({ createdAt: NOW - 7 * DAY, attempts: 12 }), OFFLINE, NOW, 1).state).toBe('queued');
  });

  test.each([OFFLINE, PARKED, BUSY])('71: a clock that is wrong by years does not end it: %j', (verdict) => {
    for (const attempts of [0, 1, 5, 7]) {
      const { state } = afterAttempt(leased({ createdAt: NOW - 365 * DAY, attempts }), verdict, NOW, 1);
      expect(state).not.toBe('refused');
    }
  });

  test('63: attempts alone never end it', () => {
    expect(afterAttempt(leased({ attempts: 100_000 }), OFFLINE, NOW, 1)).toMatchObject({ state: 'queued' });
  });
});

describe('a conflict', () => {
  test('43: after an attempt without an answer the lead is there already', () => {
    const unanswered = afterAttempt(leased(), OFFLINE, NOW, 1);
    expect(unanswered.unanswered).toBe(1);
    expect(afterAttempt(unanswered, CONFLICT, NOW, 1)).toMatchObject({ state: 'unconfirmed', reason: 'HTTP_409' });
  });

  test('43: without one it is tried five times, then parked', () => {
    let row = leased();
    const states = Array.from({ length: 6 }, () => {
      row = afterAttempt(row, CONFLICT, NOW, 1);
      return row.state;
    });
    expect(states).toEqual(['queued', 'queued', 'queued', 'queued', 'parked', 'parked']);
  });

  test('43: an attempt that a policy of the page has stopped has put nothing there', () => {
    const blocked = { ...OFFLINE, code: 'CSP_BLOCKED', unanswered: false } as const;
    expect(afterAttempt(afterAttempt(leased(), blocked, NOW, 1), CONFLICT, NOW, 1).state).toBe('queued');
  });
});

test('unreadable answers: tried again after ten minutes and a day, then it counts as handed over', () => {
  let row = leased();
  const steps = Array.from({ length: 3 }, () => {
    row = afterAttempt(row, UNREADABLE, NOW, 1);
    return [row.state, row.nextAt && row.nextAt - NOW];
  });
  expect(steps).toEqual([
    ['queued', 10 * MINUTE],
    ['queued', DAY],
    ['unconfirmed', undefined],
  ]);
});

describe('a fallback', () => {
  const FALLBACK = 'https://fallback.example/';

  test.each([
    [HOUR - 1, FALLBACK, false],
    [HOUR, FALLBACK, true],
    [30 * DAY, undefined, false],
  ])('a row of age %d ms with the fallback %s is overdue: %s', (age, fallback, expected) => {
    expect(
      isOverdue(rowOf(clock, { createdAt: NOW - age, ...(fallback && { fallback: requestTo(fallback) }) }), NOW),
    ).toBe(expected);
  });

  test('no wait goes beyond the hour after which the fallback gets the lead', () => {
    const createdAt = NOW - 50 * MINUTE;
    expect(waitAfter(PARKED, { attempts: 3, createdAt, fallback: requestTo(FALLBACK) })).toBe(10 * MINUTE);
    expect(waitAfter(UNREADABLE, { unread: 1, createdAt, fallback: requestTo(FALLBACK) })).toBe(10 * MINUTE);
    expect(waitAfter(OFFLINE, { createdAt: NOW - 2 * HOUR, fallback: requestTo(FALLBACK) })).toBe(0);
  });

  test('takes the place of the first address: a first attempt again, of the same lead', () => {
    const row = leased({ fallback: requestTo(FALLBACK), attempts: 7, unanswered: 2, unread: 1, reason: 'HTTP_404' });
    const next = fallBack(row, NOW);
    expect(next).toMatchObject({
      url: FALLBACK,
      attempts: 0,
      state: 'queued',
      nextAt: NOW,
      id: row.id,
      body: row.body,
    });
    for (const gone of ['fallback', 'unanswered', 'unread', 'lease']) expect(next).not.toHaveProperty(gone);
  });
});

test('whatever happens, the times of a row are finite and not beyond what any schedule says', () => {
  for (let seed = 1; seed <= 200; seed++) {
    const random = seeded(seed);
    let now = NOW;
    let row = leased(random.chance(0.5) ? { fallback: requestTo('https://fallback.example/') } : {});
    for (let step = 0; step < 30; step++) {
      now += random.pick([0, 1000, HOUR, DAY, -DAY, -365 * DAY, 365 * DAY]);
      const verdict = random.pick<Failure>([
        OFFLINE,
        BUSY,
        { ...BUSY, wait: random.below(HOUR) },
        PARKED,
        REFUSED,
        CONFLICT,
        UNREADABLE,
        UNCONFIRMED,
      ]);
      row = afterAttempt(row, verdict, now, random.next());
      if (random.chance(0.1) && row.fallback) row = fallBack(row, now);
      const settled = row.state === 'refused' || row.state === 'unconfirmed';
      expect(Number.isFinite(row.nextAt), `seed ${seed}, step ${step}: ${JSON.stringify(row)}`).toBe(!settled);
      if (!settled)
        expect(row.nextAt! - now, `seed ${seed}`).toBeLessThanOrEqual(Math.max(FAR, row.createdAt - now + HOUR));
    }
  }
});
