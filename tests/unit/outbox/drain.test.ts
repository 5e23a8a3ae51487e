import { describe, expect, test } from 'vitest';
import { tombstoneKey } from '../../../src/outbox/row.ts';
import { createStore } from '../../../src/outbox/store.ts';
import { BUSY, DELIVERED, device, OFFLINE, PARKED, REFUSED, rowOf, turns, UNCONFIRMED } from '../support/outbox.ts';

const DAY = 24 * 3_600_000;

describe('a yes', () => {
  test('takes the row away and leaves a tombstone without personal data', async () => {
    const { clock, tab, disk } = device();
    const { outbox, sent, told } = tab('a');
    const row = rowOf(clock, { body: '{"email":"ada@example.com"}' });
    await outbox.put([row]);
    await outbox.drain(true);
    expect(sent.map(({ id }) => id)).toEqual([row.id]);
    expect(await disk.keys()).toEqual([tombstoneKey(row)]);
    expect(told()).toEqual(['queued', 'delivered']);
  });

  test('erases and marks in one transaction', async () => {
    const { factory, clock, tab } = device();
    const store = createStore({ indexedDB: () => factory, clock });
    const steps: string[][] = [];
    const { outbox } = tab('a', {
      store: {
        exists: store.exists,
        use: (mode, work) =>
          store.use(mode, (table) => {
            const step: string[] = [];
            steps.push(step);
            const watched = new Proxy(table, {
              get(target, name: keyof IDBObjectStore) {
                const value = target[name] as unknown;
                if (typeof value !== 'function') return value;
                return (...args: unknown[]) => {
                  if (name === 'put') step.push(`put ${String(args[1]).slice(0, 4)}`);
                  if (name === 'delete' && typeof args[0] === 'string') step.push('delete lead');
                  return value.apply(target, args);
                };
              },
            });
            return work(watched);
          }),
      },
    });
    await outbox.put([rowOf(clock)]);
    await outbox.drain(true);
    expect(steps.at(-1)).toEqual(['delete lead', 'put done']);
  });

  test('counts though erasing fails: this page does not send the row again', async () => {
    const { factory, clock, tab } = device();
    const store = createStore({ indexedDB: () => factory, clock });
    let broken = false;
    const { outbox, sent, answers } = tab('a', {
      store: { ...store, use: (mode, work) => (broken ? Promise.reject(new Error('gone')) : store.use(mode, work)) },
    });
    answers(() => {
      broken = true;
      return DELIVERED;
    });
    await outbox.put([rowOf(clock)]);
    await outbox.drain(true);
    broken = false;
    clock.advance(60 * 60_000);
    await outbox.drain(true);
    expect(sent).toHaveLength(1);
  });
});

describe('anything else keeps the row, with the reason', () => {
  test.each([
    ['a network fault', OFFLINE, 'queued', 'NETWORK', []],
    ['a busy server', BUSY, 'queued', 'HTTP_503', []],
    ['what the owner can mend', PARKED, 'parked', 'HTTP_404', ['rejected HTTP_404']],
    ['what is refused for good', REFUSED, 'refused', 'HTTP_422', ['rejected HTTP_422 final']],
    ['what cannot be confirmed', UNCONFIRMED, 'unconfirmed', 'REDIRECTED', ['unconfirmed REDIRECTED final']],
  ])('%s', async (_, verdict, state, reason, told) => {
    const { clock, tab, disk } = device();
    const one = tab('a');
    one.answers(verdict);
    const row = rowOf(clock);
    await one.outbox.put([row]);
    await one.outbox.drain(true);
    expect(await disk.row(row)).toMatchObject({ state, reason, attempts: 1, body: row.body });
    expect(await disk.row(row)).not.toHaveProperty('lease');
    expect(one.told().slice(1)).toEqual(told);
  });

  test.each([
    ['refused', REFUSED],
    ['unconfirmed', UNCONFIRMED],
  ])('%s is not sent again by itself', async (_, verdict) => {
    const { clock, tab } = device();
    const { outbox, sent, answers } = tab('a');
    answers(verdict);
    await outbox.put([rowOf(clock)]);
    for (let day = 0; day < 20; day++) {
      await outbox.drain(true);
      clock.advance(DAY);
      await turns();
    }
    expect(sent).toHaveLength(1);
  });

  test('parked is tried slowly: after five minutes, an hour, six hours, then daily', async () => {
    const { clock, tab, disk } = device();
    const { outbox, answers } = tab('a');
    answers(PARKED);
    const row = rowOf(clock);
    await outbox.put([row]);
    const waits: number[] = [];
    for (let i = 0; i < 5; i++) {
      await outbox.drain(true);
      const { nextAt } = (await disk.row(row))!;
      waits.push((nextAt - clock.now()) / 60_000);
      clock.set(nextAt);
    }
    expect(waits).toEqual([5, 60, 360, 1440, 1440]);
  });
});

test('rows go out oldest first, each once', async () => {
  const { clock, tab } = device();
  const { outbox, sent } = tab('a');
  const rows = [3, 1, 2].map((age) => rowOf(clock, { createdAt: clock.now() - age * 1000 }));
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
  expect(sent.map(({ url }) => url)).toEqual([down, up, up]);
  const rows = await disk.rows();
  expect(rows.map(({ attempts }) => attempts)).toEqual([1, 0, 0]);
});

test('a row that the webhook refuses does not stand in the way of the next', async () => {
  const { clock, tab } = device();
  const { outbox, sent, answers } = tab('a');
  const rows = [1, 2, 3].map((i) => rowOf(clock, { createdAt: clock.now() + i }));
  answers(({ id }) => (id === rows[0]!.id ? REFUSED : DELIVERED));
  await outbox.put(rows);
  await outbox.drain(true);
  expect(sent).toHaveLength(3);
});

test('drains that are asked for at once are one', async () => {
  const { clock, tab } = device();
  const { outbox, sent } = tab('a');
  await outbox.put([rowOf(clock)]);
  const drains = [outbox.drain(true), outbox.drain(false), outbox.drain(true)];
  expect(new Set(drains).size).toBe(1);
  await Promise.all(drains);
  expect(sent).toHaveLength(1);
});

test('a lead that is put during a drain is sent, once', async () => {
  const { clock, tab } = device();
  const { outbox, sent, answers } = tab('a');
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
  expect(sent.filter(({ id }) => id === late.id)).toHaveLength(1);
});

describe('records of others', () => {
  test.each([
    ['a newer version', 'lead:0000000000001:x:0', { v: 2, state: 'queued', anything: true }],
    ['another kind of key', 'draft:hero', { v: 1, state: 'queued', url: 'https://x.example/' }],
    ['no object', 'lead:0000000000002:x:0', 'text'],
    ['nothing', 'lead:0000000000003:x:0', null],
  ])('%s: left alone, and in nobody’s way', async (_, key, value) => {
    const { clock, tab, disk } = device();
    const { outbox, sent } = tab('a');
    const row = rowOf(clock);
    await outbox.put([row]);
    await disk.write(value, key);
    await outbox.drain(true);
    expect(sent.map(({ id }) => id)).toEqual([row.id]);
    expect(await disk.keys()).toContain(key);
  });

  test.each([
    [
      'without an address',
      { v: 1, id: 'x', state: 'queued', nextAt: 0, createdAt: 1, timeout: 15_000, attempts: 0, destination: 0 },
    ],
    ['without anything', { v: 1 }],
  ])('a damaged row %s does not block the others, pass after pass', async (_, damaged) => {
    const { clock, tab, disk } = device();
    const { outbox, sent, answers } = tab('a');
    // as the page's own attempt does, which looks at the address
    answers(({ url }) => {
      new URL(url);
      return DELIVERED;
    });
    const row = rowOf(clock);
    await outbox.put([row]);
    await disk.write(damaged, 'lead:0000000000001:x:0');
    for (let pass = 0; pass < 3; pass++) {
      await outbox.drain(true);
      clock.set(clock.now() + 10 * 60_000);
    }
    expect(sent.map(({ id }) => id)).toContain(row.id);
  });
});

describe('sweeping', () => {
  test('a tombstone goes a week after the last day of trying', async () => {
    const { clock, tab, disk } = device();
    const { outbox } = tab('a');
    const { uuid } = await import('../../../src/platform/id.ts');
    const row = rowOf(clock, { id: uuid(clock.now()) });
    await outbox.put([row]);
    await outbox.drain(true);
    clock.set(clock.now() + 14 * DAY - 60_000);
    await outbox.drain(true);
    expect(await disk.keys()).toEqual([tombstoneKey(row)]);
    clock.set(clock.now() + 120_000);
    await outbox.drain(true);
    expect(await disk.keys()).toEqual([]);
  });

  test('a tombstone stays for a week after the delivery, not after the submit', async () => {
    const { clock, tab, disk } = device();
    const { outbox } = tab('a');
    const { uuid } = await import('../../../src/platform/id.ts');
    const row = rowOf(clock, { id: uuid(clock.now()) });
    await outbox.put([row]);
    clock.set(clock.now() + 6 * DAY);
    await outbox.drain(true);
    clock.set(clock.now() + 2 * DAY);
    await outbox.drain(true);
    expect(await disk.keys()).toEqual([tombstoneKey(row)]);
  });

  test.each([
    ['refused', REFUSED],
    ['unconfirmed', UNCONFIRMED],
  ])('%s is kept for thirty days, then goes', async (_, verdict) => {
    const { clock, tab, disk } = device();
    const { outbox, answers } = tab('a');
    answers(verdict);
    const row = rowOf(clock);
    await outbox.put([row]);
    await outbox.drain(true);
    clock.set(row.createdAt + 30 * DAY);
    await outbox.drain(true);
    expect(await disk.row(row)).toBeDefined();
    clock.set(row.createdAt + 30 * DAY + 1);
    await outbox.drain(true);
    expect(await disk.row(row)).toBeUndefined();
  });

  test('what waits is never swept, however long nobody came by', async () => {
    const { clock, tab, disk } = device();
    const { outbox, answers, sent } = tab('a');
    answers(OFFLINE);
    const row = rowOf(clock);
    await outbox.put([row]);
    clock.set(row.createdAt + 200 * DAY);
    await outbox.drain(true);
    expect(sent).toHaveLength(1);
    expect(await disk.row(row)).toMatchObject({ state: 'refused', reason: 'NETWORK' });
  });
});
