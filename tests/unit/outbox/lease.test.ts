import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../../src/webhook/verdict.ts';
import { DELIVERED, device, OFFLINE, rowOf, turns } from '../support/outbox.ts';

/** A promise that is kept by hand. */
function later<T>() {
  let resolve!: (value: T) => void;
  const promise = new Promise<T>((done) => (resolve = done));
  return { promise, resolve };
}

test('two tabs on one database: each row is sent once', async () => {
  const { clock, tab, disk } = device();
  const [a, b] = [tab('a'), tab('b')];
  for (const one of [a, b]) {
    one.answers(async () => {
      await turns(2);
      return DELIVERED;
    });
  }
  const rows = Array.from({ length: 40 }, (_, i) => rowOf(clock, { createdAt: clock.now() + i }));
  await a.outbox.put(rows);
  await Promise.all([a.outbox.drain(true), b.outbox.drain(true)]);
  const sent = [...a.sent, ...b.sent].map(({ id }) => id);
  expect(sent.sort()).toEqual(rows.map(({ id }) => id).sort());
  expect(a.sent.length * b.sent.length, 'both had work').toBeGreaterThan(0);
  expect(await disk.rows()).toEqual([]);
});

describe('a tab that has died', () => {
  test('keeps its row until the lease runs out; then another sends it', async () => {
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
    expect(alive.sent.map(({ id }) => id)).toEqual(dead.sent.map(({ id }) => id));
  });

  test('another tab looks again by itself', async () => {
    const { clock, tab } = device();
    const { outbox, sent } = tab('alive');
    await outbox.put([rowOf(clock, { state: 'sending', lease: { by: 'dead', until: clock.now() + 45_000 } })]);
    await outbox.drain(false);
    clock.advance(45_000);
    await turns();
    expect(sent).toHaveLength(1);
  });

  test('a lease in the far future comes from a clock that has jumped: it does not count', async () => {
    const { clock, tab } = device();
    const { outbox, sent } = tab('alive');
    await outbox.put([rowOf(clock, { state: 'sending', lease: { by: 'dead', until: clock.now() + 86_400_000 } })]);
    await outbox.drain(false);
    expect(sent).toHaveLength(1);
  });
});

describe('a tab that was frozen while it sent', () => {
  async function thaw(verdict: Verdict) {
    const all = device();
    const [frozen, other] = [all.tab('frozen'), all.tab('other')];
    const answer = later<Verdict>();
    frozen.answers(() => answer.promise);
    await frozen.outbox.put([rowOf(all.clock)]);
    const drained = frozen.outbox.drain(true);
    await turns();
    all.clock.set(all.clock.now() + 60_000);
    return {
      ...all,
      other,
      end: async () => {
        answer.resolve(verdict);
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
    const { other, end, disk } = await thaw({ is: 'refused', code: 'HTTP_400' });
    other.answers(OFFLINE);
    await other.outbox.drain(true);
    await end();
    expect(await disk.rows()).toEqual([expect.objectContaining({ state: 'queued', reason: 'NETWORK', attempts: 1 })]);
  });

  test('wins with a yes, whoever holds the lease', async () => {
    const { other, end, disk } = await thaw(DELIVERED);
    other.answers(() => new Promise(() => {}));
    void other.outbox.drain(true);
    await turns();
    await end();
    expect(await disk.rows()).toEqual([]);
  });
});

describe('Web Locks, where a page has them', () => {
  /** One lock for all tabs, as the browser keeps it. */
  const oneLock = () => {
    let held = false;
    return {
      async request(_: string, __: unknown, work: (lock: unknown) => Promise<void>) {
        if (held) return work(null);
        held = true;
        await work({}).finally(() => (held = false));
      },
    } as unknown as LockManager;
  };

  test('let one tab drain at a time; the other looks again later', async () => {
    const { clock, tab } = device();
    const locks = oneLock();
    const [a, b] = [tab('a', { locks }), tab('b', { locks })];
    a.answers(() => new Promise(() => {}));
    await a.outbox.put([rowOf(clock), rowOf(clock)]);
    void a.outbox.drain(true);
    await turns();
    await b.outbox.drain(true);
    expect([a.sent.length, b.sent.length]).toEqual([1, 0]);
    expect(clock.waits()).toEqual([30_000]);
  });

  test('are given back after each drain', async () => {
    const { clock, tab } = device();
    const locks = oneLock();
    const [a, b] = [tab('a', { locks }), tab('b', { locks })];
    await a.outbox.put([rowOf(clock)]);
    await a.outbox.drain(true);
    await a.outbox.put([rowOf(clock)]);
    await b.outbox.drain(true);
    expect(b.sent).toHaveLength(1);
  });

  test('that are refused do not break anything', async () => {
    const { clock, tab } = device();
    const locks = { request: () => Promise.reject(new DOMException('no', 'SecurityError')) } as unknown as LockManager;
    const { outbox } = tab('a', { locks });
    await outbox.put([rowOf(clock)]);
    await expect(outbox.drain(true)).resolves.toBeUndefined();
  });
});
