import { describe, expect, test } from 'vitest';
import { createDisk } from '../../../src/outbox/disk.ts';
import { rowKey, tombstoneKey } from '../../../src/outbox/row.ts';
import { BATCH, FAR, type Rung } from '../../../src/outbox/rung.ts';
import { createShelf } from '../../../src/outbox/shelf.ts';
import { createStore } from '../../../src/outbox/store.ts';
import { device, rowOf, rowsOf } from '../support/outbox.ts';

const A = 'https://a.example/';
const B = 'https://b.example/';

const RUNGS = {
  IndexedDB: ({ indexedDB, clock }) => createDisk(createStore({ indexedDB, clock })),
  localStorage: ({ drawer, clock }) => createShelf(drawer, true, clock),
  'the memory of the page': ({ clock }) => createShelf(new Map(), false, clock),
} satisfies Record<string, (all: ReturnType<typeof device>) => Rung>;

/** All that three places have in common. */
describe.each(Object.entries(RUNGS))('%s', (name, make) => {
  const start = () => {
    const all = device();
    const rung = make(all);
    const { wait } = all;
    const change: Rung['change'] = (...step) => wait(rung.change(...step));
    return { ...all, rung, change };
  };

  test('says whether what lies there outlives the page', () => {
    expect(start().rung.durable).toBe(name !== 'the memory of the page');
  });

  test('is not there until something is put there', async () => {
    const { rung, clock } = start();
    expect(await rung.exists()).toBe(false);
    await rung.put([rowOf(clock)], []);
    expect(await rung.exists()).toBe(true);
  });

  test('gives back what was put, by key', async () => {
    const { rung, clock } = start();
    const rows = rowsOf(clock, 3, { body: '{"name":"Zoë 😀"}' });
    await rung.put([...rows].reverse(), []);
    expect(await rung.entries('lead:')).toEqual(rows.map((row) => [rowKey(row), row]));
    expect(await rung.entries('gate:')).toEqual([]);
  });

  test('puts and erases', async () => {
    const { rung, clock } = start();
    const [one, two, three] = [rowOf(clock), rowOf(clock), rowOf(clock)];
    await rung.put([one, two], []);
    await rung.put([three], [rowKey(one), 'lead:of nobody']);
    expect((await rung.entries('')).map(([key]) => key)).toEqual([two, three].map(rowKey));
  });

  describe('a step on a row', () => {
    test('sees it, and writes what it returns', async () => {
      const { rung, clock, change } = start();
      const row = rowOf(clock);
      await rung.put([row], []);
      const seen: unknown[] = [];
      const next = await change(rowKey(row), (stored, _, done) => {
        seen.push(stored, done);
        return { ...stored!, attempts: 5 };
      });
      expect(seen).toEqual([row, false]);
      expect(next).toEqual({ ...row, attempts: 5 });
      expect(await rung.entries('')).toEqual([[rowKey(row), { ...row, attempts: 5 }]]);
    });

    test('leaves it alone when it returns nothing', async () => {
      const { rung, clock, change } = start();
      const row = rowOf(clock);
      await rung.put([row], []);
      expect(await change(rowKey(row), () => undefined)).toBeUndefined();
      expect(await rung.entries('')).toEqual([[rowKey(row), row]]);
    });

    test('sees nothing where nothing is', async () => {
      const { change } = start();
      let seen: unknown = 'something';
      await change('lead:x', (stored) => {
        seen = stored;
        return undefined;
      });
      expect(seen).toBeUndefined();
    });

    test('writes and erases other records, and sees the tombstone', async () => {
      const { rung, clock, change } = start();
      const row = rowOf(clock);
      await rung.put([row], []);
      await change(rowKey(row), (_, write) => {
        write(rowKey(row), undefined);
        write(tombstoneKey(row), { v: 1 });
        return undefined;
      });
      expect(await rung.entries('')).toEqual([[tombstoneKey(row), { v: 1 }]]);
      let seen: unknown;
      await change(rowKey(row), (stored, _, done) => {
        seen = [stored, done];
        return undefined;
      });
      expect(seen).toEqual([undefined, true]);
    });
  });

  describe('what waits', () => {
    test('has addresses, each once', async () => {
      const { rung, clock } = start();
      await rung.put(
        [A, B, A, B, A].map((url) => rowOf(clock, { url })),
        [],
      );
      expect((await rung.urls()).sort()).toEqual([A, B]);
    });

    test('is what has a time and is of our version', async () => {
      const { rung, clock } = start();
      const settled = rowOf(clock, { state: 'refused', url: B });
      delete settled.nextAt;
      await rung.put([settled, rowOf(clock, { v: 2 as never, url: B }), rowOf(clock, { url: A })], []);
      expect(await rung.urls()).toEqual([A]);
      expect(await rung.waiting(B, FAR)).toEqual({ keys: [], next: Number.POSITIVE_INFINITY });
    });

    test('comes by time, and names the next that is not due', async () => {
      const { rung, clock } = start();
      const now = clock.now();
      const rows = [now + 5000, now, now - 5000, now + 3000].map((nextAt) => rowOf(clock, { url: A, nextAt }));
      await rung.put([...rows, rowOf(clock, { url: B, nextAt: now - 9000 })], []);
      const { keys, next } = await rung.waiting(A, now);
      expect(keys).toEqual([rowKey(rows[2]!), rowKey(rows[1]!)]);
      expect(next).toBe(now + 3000);
    });

    test('71: what waits longer than any schedule says is looked at too', async () => {
      const { rung, clock } = start();
      const now = clock.now();
      const [far, parked] = [now + FAR + 1000, now + FAR - 1000].map((nextAt) => rowOf(clock, { url: A, nextAt }));
      await rung.put([far!, parked!], []);
      expect((await rung.waiting(A, now)).keys).toEqual([rowKey(far!)]);
    });

    test('67: comes in batches', async () => {
      const { rung, clock } = start();
      await rung.put(rowsOf(clock, BATCH + 5, { url: A }), []);
      expect((await rung.waiting(A, clock.now())).keys).toHaveLength(BATCH);
    });

    test('is nothing for an address that nobody waits for', async () => {
      const { rung, clock } = start();
      await rung.put([rowOf(clock, { url: A })], []);
      expect(await rung.waiting(B, clock.now())).toEqual({ keys: [], next: Number.POSITIVE_INFINITY });
    });
  });
});

describe('IndexedDB', () => {
  test('an address that begins as another does is another', async () => {
    const all = device();
    const { clock } = all;
    const disk = RUNGS.IndexedDB(all);
    const urls = ['https://a.example/', 'https://a.example/b', 'https://a.example/\u0000', 'https://a.example/😀'];
    await disk.put(
      urls.flatMap((url) => [rowOf(clock, { url }), rowOf(clock, { url })]),
      [],
    );
    expect((await disk.urls()).sort()).toEqual([...urls].sort());
    for (const url of urls) expect((await disk.waiting(url, clock.now())).keys, url).toHaveLength(2);
  });

  test('8: a put is all or nothing', async () => {
    const all = device();
    const disk = RUNGS.IndexedDB(all);
    const [gone, kept] = [rowOf(all.clock), rowOf(all.clock)];
    await disk.put([gone], []);
    const half = disk.put([kept, { ...rowOf(all.clock), body: (() => {}) as never }], [rowKey(gone)]);
    await expect(half).rejects.toThrow();
    expect((await disk.entries('')).map(([key]) => key)).toEqual([rowKey(gone)]);
  });
});
