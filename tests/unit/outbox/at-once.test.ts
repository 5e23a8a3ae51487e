import { describe, expect, test } from 'vitest';
import { createDisk } from '../../../src/outbox/disk.ts';
import { type Gate, gateKey } from '../../../src/outbox/gates.ts';
import { type Row, rowKey } from '../../../src/outbox/row.ts';
import { createStore } from '../../../src/outbox/store.ts';
import type { Verdict } from '../../../src/webhook/verdict.ts';
import { BUSY, DELIVERED, device, OFFLINE, rowOf, rowsOf, turns, UNREADABLE } from '../support/outbox.ts';

const MINUTE = 60_000;
const TOO_MANY = { is: 'retry', code: 'HTTP_429', network: false, wait: MINUTE } as const satisfies Verdict;

/** A tab whose requests are answered by hand. */
async function held(count: number, parts: Partial<Row> = {}) {
  const all = device();
  const tab = all.tab('a');
  const open: ((verdict: Verdict) => void)[] = [];
  let most = 0;
  tab.answers(
    () =>
      new Promise<Verdict>((resolve) => {
        open.push(resolve);
        most = Math.max(most, open.length);
      }),
  );
  const rows = rowsOf(all.clock, count, parts);
  await tab.outbox.put(rows);
  const drained = tab.outbox.drain(true);
  await turns();
  return {
    ...all,
    ...tab,
    newTab: all.tab,
    rows,
    drained,
    open,
    most: () => most,
    url: rows[0]!.url,
    /** The oldest request that is open gets this answer, five milliseconds later. */
    async answer(verdict: Verdict) {
      all.clock.advance(5);
      open.shift()!(verdict);
      await turns();
    },
  };
}

/** Four on their way, after a first one that got through. */
async function four(count = 20) {
  const all = await held(count);
  await all.answer(DELIVERED);
  expect(all.open).toHaveLength(4);
  return all;
}

describe('an address with many rows', () => {
  test('gets the first alone, then four at once, and never more', async () => {
    const { open, answer, most, drained, disk } = await held(30);
    expect(open).toHaveLength(1);
    for (let left = 30; left > 0; left--) await answer(DELIVERED);
    await drained;
    expect(most()).toBe(4);
    expect(await disk.rows()).toEqual([]);
  });

  test('gets one after the other if it is a tool that we know', async () => {
    const { answer, most, drained, sent } = await held(10, { timeout: 30_000 });
    for (let left = 10; left > 0; left--) await answer(DELIVERED);
    await drained;
    expect([most(), sent.length]).toEqual([1, 10]);
  });

  test.each<Verdict>([BUSY, TOO_MANY, OFFLINE])('gets the first alone once more after a fault: %o', async (fault) => {
    const { open, answer, clock, drained } = await four();
    await answer(fault);
    for (let left = open.length; left > 0 && open[0]; left--) await answer(DELIVERED);
    while (open[1]) await answer(DELIVERED);
    if (!open[0]) {
      await drained;
      clock.advance(2 * MINUTE);
      await turns();
    }
    expect(open).toHaveLength(1);
    await answer(DELIVERED);
    expect(open).toHaveLength(4);
  });
});

test('an answer that cannot be read is followed by no other until there is a yes', async () => {
  const { open, answer } = await four();
  await answer(UNREADABLE);
  expect(open).toHaveLength(3);
  await answer(UNREADABLE);
  expect(open).toHaveLength(2);
  await answer(DELIVERED);
  expect(open).toHaveLength(4);
});

describe('one 429 of four in flight', () => {
  test('stops all further ones at once, whatever the others say', async () => {
    const { sent, answer, drained, disk, url } = await four();
    await answer(TOO_MANY);
    expect(sent).toHaveLength(5);
    for (const verdict of [DELIVERED, DELIVERED, DELIVERED]) await answer(verdict);
    await drained;
    expect(sent).toHaveLength(5);
    expect(await disk.get(gateKey(url))).toMatchObject({ fails: 1, asked: true });
  });

  test('is over when its time has come', async () => {
    const { clock, answer, drained, sent, open } = await four();
    for (const verdict of [TOO_MANY, DELIVERED, DELIVERED, DELIVERED]) await answer(verdict);
    await drained;
    clock.advance(MINUTE - 100);
    await turns();
    expect(sent).toHaveLength(5);
    clock.advance(MINUTE);
    await turns();
    expect(open).toHaveLength(1);
  });
});

describe('four of the same answer', () => {
  test.each([BUSY, OFFLINE])('count as one for the back-off: %o', async (fault) => {
    const { answer, drained, disk, url, clock } = await four();
    const shut = clock.now() + 5;
    for (let i = 0; i < 4; i++) await answer(fault);
    await drained;
    const gate = (await disk.get(gateKey(url))) as Gate;
    expect(gate.fails).toBe(1);
    expect(gate.until).toBeLessThanOrEqual(shut + 2015);
  });

  test('the longest wait that a server asks for counts', async () => {
    const { answer, drained, disk, url, clock } = await four();
    const waits = [1, 4, 2, 3].map((minutes) => ({ ...TOO_MANY, wait: minutes * MINUTE }));
    for (const verdict of waits) await answer(verdict);
    await drained;
    const gate = (await disk.get(gateKey(url))) as Gate;
    expect(gate).toMatchObject({ fails: 1, asked: true, until: clock.now() - 10 + 4 * MINUTE });
  });

  test('a network that fails as well does not make a server forget that it has asked for peace', async () => {
    const { answer, drained, disk, url } = await four();
    for (const verdict of [TOO_MANY, OFFLINE, OFFLINE, OFFLINE]) await answer(verdict);
    await drained;
    expect(await disk.get(gateKey(url))).toMatchObject({ fails: 1, asked: true, network: false });
  });
});

test('a tab that dies with four in flight: all four are sent again, each once more, under the same id', async () => {
  const { clock, newTab, ids } = await four(5);
  const lost = ids().slice(1);
  const next = newTab('b');
  clock.set(clock.now() + 44_000);
  await next.outbox.drain(true);
  expect(next.sent).toEqual([]);
  clock.set(clock.now() + 1000);
  await next.outbox.drain(true);
  await next.outbox.drain(true);
  expect(next.ids().sort()).toEqual(lost.sort());
});

describe('what is written', () => {
  const open = () => {
    const all = device();
    const store = createStore({ indexedDB: all.indexedDB, clock: all.clock });
    const kinds: string[] = [];
    const use: typeof store.use = (mode, callback, durability) => {
      kinds.push(`${mode} ${durability ?? 'strict'}`);
      return store.use(mode, callback, durability);
    };
    return { ...all, rung: createDisk({ ...store, use }), kinds };
  };

  test('is strict when a lead is new, and may be undone by a power failure afterwards', async () => {
    const { rung, kinds, clock } = open();
    const row = rowOf(clock);
    await rung.put([row], []);
    await rung.change(rowKey(row), (row) => row);
    expect(kinds).toEqual(['readwrite strict', 'readwrite relaxed']);
  });

  test('about one row in the same moment is written one after the other', async () => {
    const { rung, clock, disk } = open();
    const row = rowOf(clock);
    await rung.put([row], []);
    const more = () => rung.change(rowKey(row), (row) => ({ ...row!, attempts: row!.attempts + 1 }));
    await Promise.all(Array.from({ length: 5 }, more));
    expect((await disk.row(row))?.attempts).toBe(5);
  });

  test('after a write that failed is written all the same', async () => {
    const { rung, clock, disk } = open();
    const row = rowOf(clock);
    await rung.put([row], []);
    const broken = rung.change(rowKey(row), () => {
      throw new Error('broken');
    });
    await expect(broken).rejects.toThrow('broken');
    await rung.change(rowKey(row), (row) => ({ ...row!, attempts: 7 }));
    expect((await disk.row(row))?.attempts).toBe(7);
  });
});
