import { beforeEach, describe, expect, test } from 'vitest';
import { createGates, type Gate, gateKey } from '../../../src/outbox/gates.ts';
import type { Verdict } from '../../../src/webhook/verdict.ts';
import { type FakeClock, fakeClock } from '../support/clock.ts';
import {
  BUSY,
  CONFLICT,
  DELIVERED,
  device,
  OFFLINE,
  PARKED,
  REFUSED,
  rowOf,
  rowsOf,
  turns,
  UNREADABLE,
} from '../support/outbox.ts';
import { seeded } from '../support/random.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const TOO_MANY = { ...BUSY, code: 'HTTP_429', wait: 10 * MINUTE } as const;

let clock: FakeClock;
let online: boolean;
let gates: ReturnType<typeof createGates>;
const row = rowOf(fakeClock());
const learn = (verdict: Verdict, times = 1, draw = 1) => {
  let learned: ReturnType<typeof gates.learn>;
  for (let i = 0; i < times; i++) learned = gates.learn(row, verdict, draw);
  return learned;
};
/** For how long the address is left alone. */
const shut = (who: 'clock' | 'network' | 'visitor' = 'clock') =>
  Math.max(0, gates.shutUntil(row.url, who) - clock.now());

beforeEach(() => {
  clock = fakeClock();
  online = true;
  gates = createGates(clock, () => online);
});

describe('what shuts an address', () => {
  test.each<[string, Verdict, boolean]>([
    ['a network fault', OFFLINE, true],
    ['a busy server', BUSY, true],
    ['56: a server that has had too much', TOO_MANY, true],
    ['a conflict, which is about one lead', CONFLICT, false],
    ['a wrong address', PARKED, false],
    ['a refusal', REFUSED, false],
    ['a host that is there and cannot be read', UNREADABLE, false],
    ['a yes', DELIVERED, false],
  ])('%s: %j', (_, verdict, expected) => {
    expect(!!learn(verdict)).toBe(expected);
    expect(shut() > 0).toBe(expected);
  });

  test('an address is shut for itself alone', () => {
    learn(TOO_MANY);
    expect(gates.shutUntil('https://hooks.example.com/b', 'clock')).toBe(0);
  });
});

describe('for how long', () => {
  test('61: longer with every failure, jittered', () => {
    const waits = [1, 2, 3].map(() => {
      learn(BUSY);
      return shut();
    });
    expect(waits).toEqual([2000, 4000, 8000]);
    learn(BUSY, 1, 0);
    expect(shut()).toBe(8000);
  });

  test("54: for a server's own wait, if that is longer", () => {
    learn(TOO_MANY);
    expect(shut()).toBe(10 * MINUTE);
    learn({ ...BUSY, wait: 1 });
    expect(shut()).toBe(4000);
  });

  test('55: a wait that CORS hides is the back-off', () => {
    learn({ ...BUSY, code: 'HTTP_429', wait: undefined });
    expect(shut()).toBe(2000);
  });

  test('46: from the fifth network fault on for a quarter of an hour', () => {
    learn(OFFLINE, 4);
    expect(shut()).toBe(16_000);
    learn(OFFLINE);
    expect(shut()).toBe(15 * MINUTE);
    learn(OFFLINE, 1, 0);
    expect(shut()).toBe(7.5 * MINUTE);
  });

  test('a device that knows that it is offline learns nothing about the address', () => {
    online = false;
    learn(OFFLINE, 5);
    expect(shut()).toBe(32_000);
  });

  test('a busy server is not a network fault', () => {
    learn(BUSY, 5);
    expect(shut()).toBe(32_000);
  });

  test('64: a yes opens it, and the next failure is a first one again', () => {
    learn(OFFLINE, 6);
    expect(learn(DELIVERED)).toBeNull();
    expect(shut()).toBe(0);
    learn(OFFLINE);
    expect(shut()).toBe(2000);
  });

  test('nothing is written down where nothing has changed', () => {
    expect(learn(DELIVERED)).toBeUndefined();
    expect(learn(REFUSED)).toBeUndefined();
  });
});

describe('when the network may be back', () => {
  test('a network gate lets one attempt through, two seconds after the last', () => {
    learn(OFFLINE, 6);
    expect(shut('network')).toBe(2000);
    clock.advance(2000);
    expect(shut('network')).toBe(0);
    expect(shut()).toBe(15 * MINUTE - 2000);
  });

  test('a visitor who waits is tried for at once', () => {
    learn(OFFLINE, 6);
    expect(shut('visitor')).toBe(0);
  });

  test('a visitor who waits is tried for after a plain 500, too', () => {
    learn({ is: 'retry', code: 'HTTP_500', network: false });
    expect(shut('visitor')).toBe(0);
    expect(shut('network'), 'what only waits is not').toBe(2000);
  });

  test.each([
    ['69: a server that asked for time', TOO_MANY, 10 * MINUTE],
    ['a busy server', BUSY, 2000],
  ])('%s is left in peace by everybody', (_, verdict, wait) => {
    learn(verdict);
    expect(shut('network')).toBe(wait);
    expect(shut('visitor')).toBe(wait);
  });
});

describe('71: a clock that has jumped', () => {
  test('back by a year opens every gate', () => {
    learn(TOO_MANY);
    clock.set(clock.now() - 365 * 24 * HOUR);
    expect(shut()).toBe(0);
  });

  test('forward lets the time pass', () => {
    learn(TOO_MANY);
    clock.set(clock.now() + 365 * 24 * HOUR);
    expect(shut()).toBe(0);
  });

  test('a gate that is shut for longer than any is open', () => {
    const now = clock.now();
    const gate: Gate = { v: 1, url: row.url, fails: 1, at: now, until: now + 24 * HOUR, network: false, asked: true };
    gates.load(gate);
    expect(shut()).toBe(0);
  });
});

describe('what other pages have written down', () => {
  const gateOf = (parts: Partial<Gate> = {}): Gate => ({
    v: 1,
    url: row.url,
    fails: 3,
    at: clock.now(),
    until: clock.now() + 8000,
    network: true,
    asked: false,
    ...parts,
  });

  test('62: counts here, and its failures count on', () => {
    gates.load(gateOf());
    expect(shut()).toBe(8000);
    expect(learn(OFFLINE)).toMatchObject({ fails: 4 });
  });

  test.each([null, 'text', 5, {}, { v: 2, url: row.url, until: Number.POSITIVE_INFINITY }, []])(
    '31: what is no gate of ours is none: %j',
    (value) => {
      expect(() => gates.load(value as never)).not.toThrow();
      expect(shut()).toBe(0);
    },
  );

  test.each([{ until: undefined }, { at: undefined }, { fails: undefined }, { until: 'later' }])(
    '31: a damaged gate shuts nothing for ever: %j',
    (damage) => {
      gates.load(gateOf(damage as never));
      clock.advance(3 * HOUR);
      expect(gates.shutUntil(row.url, 'clock') > clock.now()).toBe(false);
      expect(Number.isFinite((learn(OFFLINE) as Gate).until)).toBe(true);
    },
  );

  test('does not replace what this page has learned since: a lower rung keeps old ones', () => {
    const old = gateOf({ at: clock.now() - HOUR, until: clock.now() - HOUR + 2000 });
    learn(TOO_MANY);
    gates.load(old);
    expect(shut()).toBe(10 * MINUTE);
  });
});

test('whatever happens, the times of a gate are finite', () => {
  for (let seed = 1; seed <= 100; seed++) {
    const random = seeded(seed);
    for (let step = 0; step < 40; step++) {
      clock.set(clock.now() + random.pick([0, 1000, HOUR, -HOUR, 365 * 24 * HOUR, -365 * 24 * HOUR]));
      online = random.chance(0.7);
      const verdict = random.pick<Verdict>([OFFLINE, OFFLINE, BUSY, TOO_MANY, UNREADABLE, PARKED, DELIVERED]);
      const gate = gates.learn(row, verdict, random.next());
      const times = gate ? [gate.at, gate.until, gate.fails] : [];
      expect(times.every(Number.isFinite), `seed ${seed}: ${JSON.stringify(gate)}`).toBe(true);
      expect(shut(random.pick(['clock', 'network', 'visitor'])), `seed ${seed}`).toBeLessThanOrEqual(2 * HOUR);
    }
  }
});

describe('in an outbox', () => {
  test('56: a server that has had too much is left alone by all its rows, and no other is', async () => {
    const { clock, tab, pass } = device();
    const { outbox, sent, answers } = tab('a');
    const [full, free] = ['https://full.example/', 'https://free.example/'];
    answers(({ url }) => (url === full ? TOO_MANY : DELIVERED));
    await outbox.put([full, full, free, full, free].map((url, i) => rowOf(clock, { url, createdAt: clock.now() + i })));
    await outbox.drain(true);
    await pass(9 * MINUTE);
    expect(sent.map(({ url }) => url).sort()).toEqual([free, free, full]);
  });

  test('what waits behind a gate is not counted as tried', async () => {
    const { clock, tab, disk } = device();
    const { outbox, answers } = tab('a');
    answers(BUSY);
    await outbox.put(rowsOf(clock, 3));
    await outbox.drain(true);
    expect((await disk.rows()).map(({ attempts }) => attempts)).toEqual([1, 0, 0]);
  });

  test('62: a gate outlives the page', async () => {
    const { clock, tab, disk } = device();
    const one = tab('a');
    one.answers(TOO_MANY);
    const rows = rowsOf(clock, 2);
    await one.outbox.put(rows);
    await one.outbox.drain(true);
    expect(await disk.get(gateKey(rows[0]!.url))).toMatchObject({ fails: 1, until: clock.now() + 10 * MINUTE });
    const next = tab('b');
    await next.outbox.drain(true);
    expect(next.sent).toEqual([]);
    clock.set(clock.now() + 10 * MINUTE);
    await next.outbox.drain(false);
    expect(next.sent).toHaveLength(2);
  });

  test('64: a yes takes the gate away, and the rest follows', async () => {
    const { clock, tab, disk } = device();
    const { outbox, sent, answers } = tab('a');
    answers(BUSY);
    const rows = rowsOf(clock, 5);
    await outbox.put(rows);
    await outbox.drain(true);
    answers(DELIVERED);
    clock.advance(2000);
    await turns(150);
    expect(sent).toHaveLength(6);
    expect(await disk.get(gateKey(rows[0]!.url))).toBeUndefined();
  });

  test('69: a new lead for a server that asked for time is kept, and not sent', async () => {
    const { clock, tab, disk } = device();
    const { outbox, sent, answers } = tab('a');
    answers(TOO_MANY);
    await outbox.put([rowOf(clock)]);
    await outbox.drain(true);
    const [row] = [rowOf(clock)].map(outbox.lease);
    expect(row).toMatchObject({ state: 'queued', nextAt: clock.now() + 10 * MINUTE });
    await outbox.put([row!]);
    expect(await outbox.carry(row!)).toBe('queued');
    expect(sent).toHaveLength(1);
    expect(await disk.row(row!)).toMatchObject({ attempts: 0 });
  });

  test('46: an address that nobody reaches is tried rarely, however many rows wait for it', async () => {
    const { clock, tab, pass } = device();
    const { outbox, sent, answers } = tab('a');
    answers(OFFLINE);
    await outbox.put(rowsOf(clock, 3));
    await outbox.drain(true);
    await pass(HOUR, 1000);
    // 0, 2, 6, 14 and 30 seconds, then every quarter of an hour
    expect(sent.length).toBeLessThanOrEqual(10);
    expect(sent.length).toBeGreaterThan(5);
  }, 30_000);

  test('68: the network that may be back is probed by one row, not more often than every two seconds', async () => {
    const { clock, tab, pass } = device();
    const { outbox, sent, answers } = tab('a');
    answers(OFFLINE);
    await outbox.put(rowsOf(clock, 30));
    for (let i = 0; i < 10; i++) {
      await outbox.drain(true);
      await pass(200, 100);
    }
    expect(sent.length).toBeLessThanOrEqual(2);
  });
});
