import { describe, expect, test } from 'vitest';
import type { Row } from '../../../src/outbox/row.ts';
import { BATCH } from '../../../src/outbox/rung.ts';
import type { Verdict } from '../../../src/webhook/verdict.ts';
import {
  BUSY,
  DELIVERED,
  device,
  later,
  OFFLINE,
  oneLock,
  PARKED,
  REFUSED,
  rowOf,
  rowsOf,
  turns,
  UNREADABLE,
} from '../support/outbox.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;

/** Puts one row and lets its first attempt fail. */
async function failed(verdict: Verdict = OFFLINE, parts: Partial<Row> = {}) {
  const all = device();
  const tab = all.tab('a');
  tab.answers(verdict);
  const row = rowOf(all.clock, parts);
  await tab.outbox.put([row]);
  await tab.outbox.drain(true);
  return { ...all, ...tab, row, newTab: all.tab };
}

describe('a row that has to wait', () => {
  test('is tried again by itself when its time has come, not before', async () => {
    const { clock, sent, answers } = await failed();
    answers(DELIVERED);
    clock.advance(1999);
    await turns();
    expect(sent).toHaveLength(1);
    clock.advance(1);
    await turns();
    expect(sent).toHaveLength(2);
  });

  test('61: waits longer from attempt to attempt, and the bytes stay the same', async () => {
    const { clock, sent, disk, row, pass } = await failed(BUSY);
    const waits: number[] = [];
    for (let i = 0; i < 14; i++) {
      const { nextAt = 0, attempts } = (await disk.row(row))!;
      expect(attempts).toBe(i + 1);
      waits.push((nextAt - clock.now()) / 1000);
      await pass(nextAt - clock.now());
    }
    expect(waits).toEqual([2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900, 7200, 7200]);
    const bytes = ({ body, url, contentType, id }: Row) => JSON.stringify([body, url, contentType, id]);
    expect(new Set(sent.map(bytes)).size).toBe(1);
  }, 30_000);

  test('46: for an address that never answers, every quarter of an hour from the fifth time on', async () => {
    const { sent, pass } = await failed();
    await pass(60 * MINUTE, 1000);
    // 0, 2, 6, 14 and 30 seconds; 15:30, 30:30 and 45:30 minutes
    expect(sent.length).toBeLessThanOrEqual(9);
    expect(sent.length).toBeGreaterThanOrEqual(7);
  }, 30_000);

  test('62: attempts and the schedule survive a new page', async () => {
    const { clock, newTab, disk, row } = await failed();
    const next = newTab('b');
    next.answers(OFFLINE);
    await next.outbox.drain(false);
    expect(next.sent).toHaveLength(0);
    clock.set(clock.now() + 2000);
    await next.outbox.drain(false);
    expect(next.sent).toHaveLength(1);
    expect(await disk.row(row)).toMatchObject({ attempts: 2, nextAt: clock.now() + 4000 });
  });

  test('54: is not sent before the time that the server has named', async () => {
    const { sent, answers, pass } = await failed({ ...BUSY, wait: 600_000 });
    answers(DELIVERED);
    await pass(9 * MINUTE);
    expect(sent).toHaveLength(1);
    await pass(MINUTE);
    expect(sent).toHaveLength(2);
  });

  test('63: stays in the queue for seven days and eight attempts, then waits for the owner', async () => {
    const { clock, outbox, disk, row, told } = await failed();
    for (let attempts = 1; attempts < 8; attempts++) {
      clock.set(clock.now() + DAY);
      await outbox.drain(true);
      expect((await disk.row(row))!.state).toBe('queued');
    }
    clock.set(clock.now() + DAY);
    await outbox.drain(true);
    expect(await disk.row(row)).toMatchObject({ state: 'refused', reason: 'OFFLINE', attempts: 9 });
    expect(told().at(-1)).toBe('rejected OFFLINE final');
  });

  test('63: is tried once more, however long nobody came by', async () => {
    const { clock, tab, disk } = device();
    const { outbox, answers, sent } = tab('a');
    answers(OFFLINE);
    const row = rowOf(clock, { attempts: 8 });
    await outbox.put([row]);
    clock.set(row.createdAt + 200 * DAY);
    await outbox.drain(true);
    expect(sent).toHaveLength(1);
    expect(await disk.row(row)).toMatchObject({ state: 'refused', reason: 'OFFLINE' });
  });

  test('70: is sent also where the device believes that it is offline', async () => {
    const { clock, tab, pass } = device();
    const { outbox, sent, answers } = tab('a', { online: () => false });
    answers(OFFLINE);
    await outbox.put([rowOf(clock)]);
    await outbox.drain(false);
    answers(DELIVERED);
    await pass(3000, 1000);
    expect(sent).toHaveLength(2);
  });
});

describe('when the network may be back', () => {
  test('68: a row that only waits for it is due, two seconds after the last attempt', async () => {
    const { outbox, sent, clock } = await failed();
    await outbox.drain(true);
    expect(sent).toHaveLength(1);
    clock.advance(2000);
    await outbox.drain(true);
    expect(sent).toHaveLength(2);
  });

  test('68: so it is when the address is tried only every quarter of an hour', async () => {
    const { outbox, sent, pass, answers } = await failed();
    await pass(10 * MINUTE, 1000);
    const before = sent.length;
    answers(DELIVERED);
    await outbox.drain(false);
    expect(sent).toHaveLength(before);
    await outbox.drain(true);
    expect(sent).toHaveLength(before + 1);
  });

  test('68: one row shows whether it is; then all go', async () => {
    const { clock, tab } = device();
    const { outbox, sent, answers } = tab('a');
    answers(OFFLINE);
    await outbox.put(rowsOf(clock, 10));
    await outbox.drain(true);
    expect(sent).toHaveLength(1);
    clock.set(clock.now() + 10_000);
    answers(DELIVERED);
    await outbox.drain(true);
    expect(sent).toHaveLength(11);
  });

  test.each<[string, Verdict]>([
    ['a busy server', BUSY],
    ['69: a server that named a time', { ...BUSY, code: 'HTTP_429', wait: 600_000 }],
    ['what the owner must mend', PARKED],
    ['an answer that cannot be read', UNREADABLE],
  ])('%s is waited for all the same', async (_, verdict) => {
    const { outbox, sent, clock } = await failed(verdict);
    clock.set(clock.now() + 1999);
    await outbox.drain(true);
    expect(sent).toHaveLength(1);
  });

  test('a row that another tab is sending is not pulled forward', async () => {
    const { clock, tab } = device();
    const { outbox, sent } = tab('a');
    const nextAt = clock.now() + 30_000;
    await outbox.put([rowOf(clock, { state: 'sending', reason: 'OFFLINE', lease: 'b', nextAt })]);
    await outbox.drain(true);
    expect(sent).toHaveLength(0);
  });
});

describe('71: a clock that has jumped', () => {
  test.each<[string, Verdict]>([
    ['network', OFFLINE],
    ['busy', BUSY],
    ['too many', { ...BUSY, code: 'HTTP_429', wait: 600_000 }],
  ])('that was a year ahead when the row was written does not delay it by a year: %s', async (_, verdict) => {
    const { clock, outbox, sent, row } = await failed(verdict);
    clock.set(row.createdAt - 365 * DAY);
    for (let day = 0; day < 3; day++) {
      await outbox.drain(false);
      clock.set(clock.now() + DAY);
    }
    expect(sent.length).toBeGreaterThan(1);
  });

  test('by a year to the front takes nothing out of the queue without one more attempt', async () => {
    const { clock, outbox, ids, answers, row, disk } = await failed();
    clock.set(clock.now() + 365 * DAY);
    answers(DELIVERED);
    await outbox.drain(false);
    expect(ids()).toEqual([row.id, row.id]);
    expect(await disk.rows()).toEqual([]);
  });

  test('back while an alarm is set: the next one is not a year away', async () => {
    const { clock, outbox, sent, answers, pass } = await failed();
    clock.set(clock.now() - 365 * DAY);
    answers(DELIVERED);
    await outbox.drain(true);
    await pass(2 * MINUTE, 1000);
    expect(sent.length).toBeGreaterThan(1);
  });
});

describe('alarms', () => {
  test('72: a laptop that slept catches up with one look, not with a burst', async () => {
    const { clock, sent, answers } = await failed();
    answers(DELIVERED);
    clock.set(clock.now() + DAY);
    clock.advance(0);
    await turns();
    expect(sent).toHaveLength(2);
  });

  test('72: looks are at most a minute apart while something waits', async () => {
    const { clock } = await failed({ ...BUSY, code: 'HTTP_429', wait: 50 * MINUTE });
    expect(clock.waits()).toEqual([60_000]);
    clock.advance(60_000);
    await turns();
    expect(clock.waits()).toEqual([60_000]);
  });

  test('one timer at a time; 74: none after stop', async () => {
    const { clock, outbox } = await failed();
    await outbox.drain(false);
    expect(clock.waits()).toHaveLength(1);
    outbox.stop();
    expect(clock.waits()).toEqual([]);
  });

  test('74: what is on its way when all is stopped sets no new one', async () => {
    const { clock, tab } = device();
    const { outbox, answers } = tab('a');
    const { promise, resolve } = later<Verdict>();
    answers(() => promise);
    await outbox.put([rowOf(clock)]);
    const drained = outbox.drain(true);
    await turns();
    outbox.stop();
    resolve(OFFLINE);
    await drained;
    expect(clock.waits()).toEqual([]);
  });

  test('an empty outbox sets none', async () => {
    const { clock, tab } = device();
    const { outbox } = tab('a');
    await outbox.put([rowOf(clock)]);
    await outbox.drain(true);
    expect(clock.waits()).toEqual([]);
  });

  test('25: a database that did not answer for a while is looked at again by itself', async () => {
    const { faults, sent, answers, outbox, pass, wait } = await failed({ ...BUSY, wait: 10_000 });
    answers(DELIVERED);
    faults.transaction = { how: 'hangs' };
    void outbox.owner.list();
    await pass(3000, 500);
    delete faults.transaction;
    // the alarm of the row comes while the database is left alone
    await pass(5 * MINUTE, 1000);
    expect(sent).toHaveLength(2);
    await wait(outbox.drain(true));
  });

  test('25: so too where the outcome of an attempt could not be written', async () => {
    const { clock, tab, faults, pass } = device();
    const { outbox, answers, sent } = tab('a');
    const row = outbox.lease(rowOf(clock));
    await outbox.put([row]);
    answers(() => {
      faults.transaction = { how: 'hangs', mode: 'readwrite' };
      return OFFLINE;
    });
    void outbox.carry(row);
    await pass(5000, 500);
    delete faults.transaction;
    answers(DELIVERED);
    await pass(5 * MINUTE, 1000);
    expect(sent).toHaveLength(2);
  });
});

describe('in what order', () => {
  test('the longest waiting first, each once', async () => {
    const { clock, tab } = device();
    const { outbox, sent } = tab('a');
    const rows = [3, 1, 2].map((age) => {
      const at = clock.now() - age * 1000;
      return rowOf(clock, { createdAt: at, nextAt: at });
    });
    await outbox.put(rows);
    await outbox.drain(true);
    expect(sent.map(({ createdAt }) => (clock.now() - createdAt) / 1000)).toEqual([3, 2, 1]);
  });

  test('a destination that does not answer is left in peace for the rest of the pass; others go on', async () => {
    const { clock, tab, disk } = device();
    const { outbox, sent, answers } = tab('a');
    const [down, up] = ['https://down.example/', 'https://up.example/'];
    answers(({ url }) => (url === down ? OFFLINE : DELIVERED));
    await outbox.put([down, down, up, down, up].map((url, i) => rowOf(clock, { url, createdAt: clock.now() + i })));
    await outbox.drain(true);
    expect(sent.map(({ url }) => url).sort()).toEqual([down, up, up]);
    expect((await disk.rows()).map(({ attempts }) => attempts)).toEqual([1, 0, 0]);
  });

  test('a destination that hangs delays no other', async () => {
    const { clock, tab } = device();
    const { outbox, answers, told } = tab('a');
    const hangs = 'https://a.example/';
    answers(({ url }) => (url === hangs ? new Promise(() => {}) : DELIVERED));
    await outbox.put([rowOf(clock, { url: hangs }), rowOf(clock), rowOf(clock)]);
    void outbox.drain(true);
    await turns(60);
    expect(told().filter((event) => event === 'delivered')).toHaveLength(2);
  });

  test('39, 65: a row that the webhook refuses does not stand in the way of the next', async () => {
    const { clock, tab } = device();
    const { outbox, sent, answers } = tab('a');
    const rows = rowsOf(clock, 3);
    answers(({ id }) => (id === rows[0]!.id ? REFUSED : DELIVERED));
    await outbox.put(rows);
    await outbox.drain(true);
    expect(sent).toHaveLength(3);
  });
});

describe('67: five hundred rows at the start of a page', () => {
  test('go without a pause where they are taken well', async () => {
    const { clock, tab, disk } = device();
    const { outbox, ids } = tab('a');
    const rows = rowsOf(clock, 500);
    await outbox.put(rows);
    await outbox.drain(true);
    expect(ids().sort()).toEqual(rows.map(({ id }) => id).sort());
    expect(await disk.rows()).toEqual([]);
  }, 30_000);

  test('go to a tool in batches, a quarter of a second apart, until all are gone', async () => {
    const { clock, tab, pass, disk } = device();
    const { outbox, ids } = tab('a');
    const rows = rowsOf(clock, 250, { timeout: 30_000 });
    await outbox.put(rows);
    await outbox.drain(true);
    expect(ids()).toHaveLength(BATCH);
    expect(clock.waits()).toEqual([250]);
    await pass(10_000, 250);
    expect(ids().sort()).toEqual(rows.map(({ id }) => id).sort());
    expect(await disk.rows()).toEqual([]);
  }, 30_000);
});

describe('drains that meet', () => {
  test('73: are one, when they are asked for at once', async () => {
    const { clock, tab } = device();
    const { outbox, sent } = tab('a');
    await outbox.put([rowOf(clock)]);
    const drains = [outbox.drain(true), outbox.drain(false), outbox.drain(true)];
    expect(new Set(drains).size).toBe(1);
    await Promise.all(drains);
    expect(sent).toHaveLength(1);
  });

  test('73: and a submit at the same time: one request', async () => {
    const { clock, tab } = device();
    const { outbox, sent } = tab('a');
    const row = outbox.lease(rowOf(clock));
    await outbox.put([row]);
    await Promise.all([outbox.carry(row), outbox.drain(true), outbox.carry(row), outbox.drain(true)]);
    expect(sent).toHaveLength(1);
  });

  test('66: a lead that is put during a drain is sent, once', async () => {
    const { clock, tab } = device();
    const { outbox, ids, answers } = tab('a');
    const late = rowOf(clock, { createdAt: clock.now() + 1 });
    let put: Promise<boolean> | undefined;
    answers(() => {
      put ??= outbox.put([late]);
      return DELIVERED;
    });
    await outbox.put([rowOf(clock)]);
    await outbox.drain(true);
    await put;
    await outbox.drain(true);
    expect(ids().filter((id) => id === late.id)).toHaveLength(1);
  });

  test('66: the network that comes back during a drain is noticed after it', async () => {
    const { clock, tab } = device();
    const { outbox, answers, sent } = tab('a');
    const { promise, resolve } = later<Verdict>();
    answers(() => promise);
    await outbox.put([rowOf(clock, { url: 'https://slow.example/' })]);
    const drained = outbox.drain(false);
    await turns();
    const waiting = rowOf(clock, { reason: 'OFFLINE', nextAt: clock.now() + MINUTE });
    await outbox.put([waiting]);
    void outbox.drain(true);
    resolve(DELIVERED);
    await drained;
    expect(sent.map(({ id }) => id)).toContain(waiting.id);
  });
});

describe('Web Locks, where a page has them', () => {
  test('68: let one tab drain at a time; the other looks again later', async () => {
    const { clock, tab } = device();
    const { locks } = oneLock();
    const [a, b] = [tab('a', { locks }), tab('b', { locks })];
    a.answers(() => new Promise(() => {}));
    await a.outbox.put([rowOf(clock), rowOf(clock)]);
    void a.outbox.drain(true);
    await turns();
    await b.outbox.drain(true);
    expect([a.sent.length, b.sent.length]).toEqual([1, 0]);
    expect(clock.waits()).toHaveLength(1);
    expect(clock.waits()[0]).toBeLessThanOrEqual(30_000);
  });

  test('are given back after each drain', async () => {
    const { clock, tab } = device();
    const { locks, held } = oneLock();
    const [a, b] = [tab('a', { locks }), tab('b', { locks })];
    await a.outbox.put([rowOf(clock)]);
    await a.outbox.drain(true);
    expect(held()).toBe(false);
    await a.outbox.put([rowOf(clock)]);
    await b.outbox.drain(true);
    expect(b.sent).toHaveLength(1);
  });

  test.each<[string, () => unknown]>([
    ['denied', () => Promise.reject(new DOMException('no', 'SecurityError'))],
    [
      'throwing',
      () => {
        throw new DOMException('no', 'SecurityError');
      },
    ],
  ])('13: that are %s break nothing: leases are enough', async (_, request) => {
    const { clock, tab } = device();
    const { outbox, sent } = tab('a', { locks: { request } as unknown as LockManager });
    await outbox.put([rowOf(clock)]);
    await expect(outbox.drain(true)).resolves.toBeUndefined();
    expect(sent).toHaveLength(1);
  });

  test('82: held for ever by a frozen tab: after three denials they are passed by', async () => {
    const { clock, tab, pass } = device();
    const locks = { request: (_: string, __: unknown, work: (lock: null) => unknown) => work(null) };
    const { outbox, sent } = tab('a', { locks: locks as unknown as LockManager });
    await outbox.put([rowOf(clock)]);
    await outbox.drain(true);
    expect(sent).toEqual([]);
    await pass(2 * MINUTE, 1000);
    expect(sent).toHaveLength(1);
  });

  test('83: stolen during a drain: the old drainer stops at the next row, and looks again later', async () => {
    const { clock, tab, pass } = device();
    const { locks, steal } = oneLock();
    const { outbox, sent, answers } = tab('a', { locks });
    const { promise, resolve } = later<Verdict>();
    answers(() => promise);
    await outbox.put(rowsOf(clock, 5));
    const drained = outbox.drain(true);
    await turns();
    steal();
    resolve(DELIVERED);
    await drained;
    await turns();
    expect(sent).toHaveLength(1);
    await pass(MINUTE, 1000);
    expect(sent).toHaveLength(5);
  });
});
