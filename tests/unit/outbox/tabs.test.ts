import { describe, expect, test } from 'vitest';
import { rowKey } from '../../../src/outbox/row.ts';
import type { Verdict } from '../../../src/webhook/verdict.ts';
import { DELIVERED, device, later, OFFLINE, oneLock, REFUSED, rowOf, rowsOf, turns } from '../support/outbox.ts';

const MINUTE = 60_000;

/** An answer that takes a while, so that tabs meet. */
const slowly = async (): Promise<Verdict> => {
  await turns(2);
  return DELIVERED;
};

// 81: no lock in these tests, where it is not said: leases alone do it
describe('76: tabs of one device', () => {
  test.each([
    ['two', 2],
    ['five', 5],
  ])(
    '%s of them send two hundred rows once each',
    async (_, count) => {
      const { clock, tab, disk } = device();
      const tabs = Array.from({ length: count }, (_, i) => tab(`tab ${i}`));
      for (const one of tabs) one.answers(slowly);
      const rows = rowsOf(clock, 200);
      await tabs[0]!.outbox.put(rows);
      for (let pass = 0; pass < 10 && (await disk.rows()).length > 0; pass++) {
        await Promise.all(tabs.map(({ outbox }) => outbox.drain(true)));
      }
      expect(tabs.flatMap(({ ids }) => ids()).sort()).toEqual(rows.map(({ id }) => id).sort());
      expect(tabs.filter(({ sent }) => sent.length > 0).length, 'more than one had work').toBeGreaterThan(1);
      expect(await disk.rows()).toEqual([]);
      expect(tabs.flatMap(({ told }) => told()).filter((event) => event === 'delivered')).toHaveLength(200);
    },
    30_000,
  );

  test('on localStorage too, where nothing is atomic', async () => {
    const { clock, tab, faults, wait, shelf } = device();
    faults.indexedDB = 'missing';
    const [a, b] = [tab('a'), tab('b')];
    const rows = rowsOf(clock, 10);
    await a.outbox.put(rows);
    await wait(Promise.all([a.outbox.drain(true), b.outbox.drain(true)]));
    expect([...a.ids(), ...b.ids()].sort()).toEqual(rows.map(({ id }) => id).sort());
    expect(shelf.keys().filter((key) => key.startsWith('lead:'))).toEqual([]);
  });

  test('68: with locks, one of five does the work', async () => {
    const { clock, tab } = device();
    const { locks } = oneLock();
    const tabs = Array.from({ length: 5 }, (_, i) => tab(`tab ${i}`, { locks }));
    for (const one of tabs) one.answers(slowly);
    await tabs[0]!.outbox.put(rowsOf(clock, 10));
    await Promise.all(tabs.map(({ outbox }) => outbox.drain(true)));
    expect(tabs.map(({ sent }) => sent.length).sort()).toEqual([0, 0, 0, 0, 10]);
  });

  test('a submit is sent by the tab that made it, and by no other meanwhile', async () => {
    const { clock, tab } = device();
    const [a, b] = [tab('a'), tab('b')];
    const { promise, resolve } = later<Verdict>();
    a.answers(() => promise);
    const row = a.outbox.lease(rowOf(clock));
    await a.outbox.put([row]);
    const carried = a.outbox.carry(row);
    await b.outbox.drain(true);
    expect(b.sent).toEqual([]);
    resolve(DELIVERED);
    expect(await carried).toBe('delivered');
  });
});

describe('a tab that has died', () => {
  test('77: keeps its row until the lease runs out; then another sends it', async () => {
    const { clock, tab } = device();
    const [dead, alive] = [tab('dead'), tab('alive')];
    dead.answers(() => new Promise(() => {}));
    await dead.outbox.put([rowOf(clock)]);
    void dead.outbox.drain(true);
    await turns();
    expect(dead.sent).toHaveLength(1);
    await alive.outbox.drain(true);
    clock.set(clock.now() + 44_999);
    await alive.outbox.drain(true);
    expect(alive.sent).toHaveLength(0);
    clock.set(clock.now() + 1);
    await alive.outbox.drain(true);
    expect(alive.ids()).toEqual(dead.ids());
  });

  test('77: another tab looks again by itself', async () => {
    const { clock, tab } = device();
    const { outbox, sent } = tab('alive');
    await outbox.put([rowOf(clock, { state: 'sending', lease: 'dead', nextAt: clock.now() + 45_000 })]);
    await outbox.drain(false);
    clock.advance(45_000);
    await turns();
    expect(sent).toHaveLength(1);
  });

  test('78: after the server had it: once more, after the lease, under the same id', async () => {
    const { clock, tab } = device();
    const [dead, alive] = [tab('dead'), tab('alive')];
    const row = dead.outbox.lease(rowOf(clock));
    await dead.outbox.put([row]);
    clock.set(clock.now() + 45_000);
    for (let i = 0; i < 3; i++) await alive.outbox.drain(true);
    expect(alive.ids()).toEqual([row.id]);
    expect(alive.told()).toEqual(['delivered']);
  });

  test('78: but not where the page gave its lease back: as soon as its request must have ended', async () => {
    const { clock, tab } = device();
    const [gone, alive] = [tab('gone'), tab('alive')];
    gone.answers(() => new Promise(() => {}));
    const row = gone.outbox.lease(rowOf(clock));
    await gone.outbox.put([row]);
    void gone.outbox.carry(row);
    await gone.outbox.release();
    clock.set(clock.now() + 14_999);
    await alive.outbox.drain(true);
    expect(alive.sent).toEqual([]);
    clock.set(clock.now() + 1);
    await alive.outbox.drain(true);
    expect(alive.sent).toHaveLength(1);
  });

  test('71: a lease in the far future comes from a clock that has jumped: it does not count', async () => {
    const { clock, tab } = device();
    const { outbox, sent } = tab('alive');
    const nextAt = clock.now() + 30 * 86_400_000;
    await outbox.put([rowOf(clock, { state: 'sending', lease: 'dead', nextAt })]);
    await outbox.drain(false);
    expect(sent).toHaveLength(1);
  });

  test('71: nor, for a page that wakes up, one of a clock that was an hour ahead', async () => {
    const { clock, tab } = device();
    const { outbox, sent } = tab('alive');
    const nextAt = clock.now() + 60 * MINUTE;
    await outbox.put([rowOf(clock, { state: 'sending', lease: 'dead', nextAt })]);
    await outbox.drain(true);
    expect(sent).toHaveLength(1);
  });
});

describe('79: a tab that was frozen while it sent', () => {
  async function thaw(verdict: Verdict) {
    const all = device();
    const [frozen, other] = [all.tab('frozen'), all.tab('other')];
    const { promise, resolve } = later<Verdict>();
    frozen.answers(() => promise);
    await frozen.outbox.put([rowOf(all.clock)]);
    const drained = frozen.outbox.drain(true);
    await turns();
    all.clock.set(all.clock.now() + 60_000);
    return {
      ...all,
      frozen,
      other,
      end: async () => {
        resolve(verdict);
        await drained;
      },
    };
  }

  test('does not bring back what another has delivered', async () => {
    const { other, end, disk } = await thaw(OFFLINE);
    await other.outbox.drain(true);
    await end();
    expect(await disk.rows()).toEqual([]);
  });

  test('does not write over what another has written', async () => {
    const { other, end, disk, frozen } = await thaw(REFUSED);
    other.answers(OFFLINE);
    await other.outbox.drain(true);
    await end();
    expect(await disk.rows()).toEqual([expect.objectContaining({ state: 'queued', reason: 'OFFLINE', attempts: 1 })]);
    expect(frozen.told(), 'nor tells what is not so').toEqual(['queued']);
  });

  test('does not bring back what the owner has removed', async () => {
    const { other, end, disk, frozen } = await thaw(OFFLINE);
    expect(await other.outbox.owner.remove(frozen.sent[0]!.id)).toBe(1);
    await end();
    expect(await disk.rows()).toEqual([]);
  });

  test('wins with a yes, whoever holds the lease', async () => {
    const { other, end, disk } = await thaw(DELIVERED);
    other.answers(() => new Promise(() => {}));
    void other.outbox.drain(true);
    await turns();
    await end();
    expect(await disk.rows()).toEqual([]);
  });

  test('a lead that both deliver is there no more, and counts as delivered in both', async () => {
    const { other, end, disk, frozen } = await thaw(DELIVERED);
    await other.outbox.drain(true);
    await end();
    expect(await disk.rows()).toEqual([]);
    expect([frozen.told().at(-1), other.told()]).toEqual(['delivered', ['delivered']]);
  });
});

test('80: a tab whose timers come ten times late makes no storm of duplicates', async () => {
  const { clock, tab } = device();
  const [starved, quick] = [tab('starved'), tab('quick')];
  const rows = rowsOf(clock, 10);
  await starved.outbox.put(rows);
  // each answer takes 14 s, the drainer is woken late, and the other looks every five seconds
  starved.answers(async () => {
    for (let i = 0; i < 3; i++) {
      clock.set(clock.now() + 4_600);
      await turns(3);
      void quick.outbox.drain(true);
    }
    return DELIVERED;
  });
  quick.answers(slowly);
  await starved.outbox.drain(true);
  await turns(100);
  const ids = [...starved.ids(), ...quick.ids()];
  expect(new Set(ids).size).toBe(10);
  expect(ids).toHaveLength(10);
});

test('80: a tab that is starved between its claim and its request does not send on a lease that is over', async () => {
  const { clock, tab, faults, wait } = device();
  faults.indexedDB = 'missing';
  const [starved, quick] = [tab('starved'), tab('quick')];
  const { promise, resolve } = later<Verdict>();
  starved.answers(() => promise);
  await starved.outbox.put([rowOf(clock)]);
  const drained = starved.outbox.drain(true);
  await turns();
  // browsers wake the timers of hidden tabs once a minute
  clock.set(clock.now() + 60_000);
  clock.advance(0);
  await turns();
  await wait(quick.outbox.drain(true));
  resolve(DELIVERED);
  await drained;
  expect([...starved.sent, ...quick.sent]).toHaveLength(1);
});

describe('89: an older version in another tab', () => {
  /** What version 1 did: a store without an index, and a lease as an object. */
  async function older() {
    const all = device();
    const db = await all.disk.open(1, (db) => void db.createObjectStore('kv'));
    return { ...all, db };
  }

  test('that lets its connection go is no hindrance', async () => {
    const { db, clock, tab, disk } = await older();
    db.onversionchange = () => db.close();
    const row = rowOf(clock);
    expect(await tab('new').outbox.put([row])).toBe(true);
    expect(await disk.row(row)).toEqual(row);
  });

  test('that does not is passed by: the lead is kept elsewhere, within five seconds', async () => {
    const { clock, tab, wait, shelf, db } = await older();
    const started = clock.now();
    const row = rowOf(clock);
    expect(await wait(tab('new').outbox.put([row]))).toBe(true);
    expect(clock.now() - started).toBeLessThan(5000);
    expect(shelf.row(row)).toEqual(row);
    db.close();
  });

  test('37: the leads that it left are sent', async () => {
    const { db, clock, tab, disk } = await older();
    const row = rowOf(clock);
    const { bytes, ...rest } = row;
    const lease = { by: 'old', until: clock.now() - 1 };
    db.transaction('kv', 'readwrite')
      .objectStore('kv')
      .put({ ...rest, state: 'sending', lease }, `lead:${clock.now()}:x:0`);
    db.onversionchange = () => db.close();
    const { outbox, ids } = tab('new');
    await outbox.drain(true);
    expect(ids()).toEqual([row.id]);
    expect(await disk.rows()).toEqual([]);
  });

  test('31: what a newer version writes is left as it is, and in its place', async () => {
    const { clock, tab, disk } = device();
    const { outbox, sent } = tab('old');
    await outbox.put([]);
    const row = { ...rowOf(clock), v: 2 };
    await disk.write(row, rowKey(row as never));
    await outbox.drain(true);
    await outbox.owner.retry();
    expect(sent).toEqual([]);
    expect(await disk.get(rowKey(row as never))).toEqual(row);
  });
});
