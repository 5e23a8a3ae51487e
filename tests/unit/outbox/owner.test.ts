import { describe, expect, test } from 'vitest';
import { gateKey } from '../../../src/outbox/gates.ts';
import type { Row } from '../../../src/outbox/row.ts';
import { leadOf } from '../support/lead.ts';
import {
  BUSY,
  DELIVERED,
  device,
  later,
  OFFLINE,
  PARKED,
  REFUSED,
  rowOf,
  turns,
  UNCONFIRMED,
} from '../support/outbox.ts';

/** Three leads: one in IndexedDB, one in localStorage, one in the memory of the page. */
async function onAllRungs() {
  const all = device();
  const tab = all.tab('a');
  tab.answers(OFFLINE);
  const { clock } = all;
  const rows = ['a', 'b', 'c'].map((id, i) => rowOf(clock, { id, createdAt: clock.now() + i }));
  const [low, top, last] = rows as [Row, Row, Row];
  all.shelf.put(low);
  await tab.outbox.put([top]);
  await tab.outbox.put([{ ...last, bytes: 300_000 }]);
  return { ...all, ...tab, rows, owner: tab.outbox.owner };
}

describe('list', () => {
  test('has every lead on every rung, the oldest first', async () => {
    const { owner } = await onAllRungs();
    expect((await owner.list()).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  test('says all that an owner may want to know', async () => {
    const { clock, tab } = device();
    const { outbox, answers } = tab('a');
    const lead = leadOf();
    answers(PARKED);
    await outbox.put([rowOf(clock, { id: 'x', body: JSON.stringify(lead) })]);
    await outbox.drain(true);
    expect(await outbox.owner.list()).toEqual([
      {
        id: 'x',
        state: 'parked',
        reason: 'HTTP_404',
        createdAt: clock.now(),
        attempts: 1,
        nextAt: clock.now() + 300_000,
        destination: 'https://hooks.example.com/a',
        lead,
      },
    ]);
  });

  test('reads a lead that goes as a form', async () => {
    const { clock, tab } = device();
    const { outbox } = tab('a');
    await outbox.put([rowOf(clock, { format: 'form', body: 'name=Ada+%26+Zo%C3%AB&note=a%3Db%0D%0A' })]);
    expect((await outbox.owner.list())[0]!.lead).toEqual({ name: 'Ada & Zoë', note: 'a=b\r\n' });
  });

  test('34: names a lead once that lies on two rungs', async () => {
    const { owner, shelf, rows } = await onAllRungs();
    shelf.put(rows[1]!);
    expect(await owner.list()).toHaveLength(3);
  });

  test('is empty on a device without leads, and makes no database', async () => {
    const { tab, disk } = device();
    const { owner } = tab('a').outbox;
    expect(await owner.list()).toEqual([]);
    expect([await owner.retry(), await owner.remove('x'), await owner.purge()]).toEqual([0, 0, 0]);
    expect(await owner.export('csv')).toBeDefined();
    expect(await disk.databases()).toEqual([]);
  });

  test.each([
    ['text', 'text'],
    ['nothing', null],
    ['an empty object', {}],
    ['a list', [1]],
    ['only a version', { v: 1 }],
    ['a newer version', { v: 2, state: 'sleeping' }],
    ['words for a time', { v: 1, state: 'queued', nextAt: 'soon' }],
    ['an endless time', { v: 1, state: 'queued', nextAt: Number.POSITIVE_INFINITY }],
    ['no number', { v: 1, state: 'queued', nextAt: Number.NaN, attempts: Number.NaN }],
    ['a body that is no text', { v: 1, body: 5, url: 7 }],
    ['a body that is a list', { v: 1, body: '[1,{"a":null}]' }],
    ['a body that cannot become text', { v: 1, body: '{"a":{"toString":1}}' }],
    ['half a lead', { v: 1, body: '{"form":{},"fields":null}' }],
  ])('31: a damaged row is listed, exported and removed: %s', async (_, value) => {
    const { clock, tab, disk } = device();
    const { outbox } = tab('a');
    await outbox.put([rowOf(clock)]);
    await disk.write(value, 'lead:0000000000001:x:0:2');
    const { owner } = outbox;
    expect((await owner.list())[0]).toMatchObject({ id: 'x', createdAt: 1 });
    expect((await owner.export('csv')).split('\r\n').length).toBeGreaterThan(3);
    expect(JSON.parse(await owner.export('json'))).toHaveLength(2);
    expect(await owner.remove('x')).toBe(1);
    expect(await owner.list()).toHaveLength(1);
  });

  test.each(['lead:', 'lead:x', 'lead:x:y', 'lead:99999999999999999999:x:0:2'])(
    '31: so is one under a damaged key: %s',
    async (key) => {
      const { clock, tab, disk } = device();
      const { outbox } = tab('a');
      await outbox.put([rowOf(clock)]);
      await disk.write({ v: 1 }, key);
      expect(await outbox.owner.list()).toHaveLength(2);
      expect(await outbox.owner.export('csv')).toBeDefined();
      expect(await outbox.owner.export('json')).toBeDefined();
    },
  );
});

describe('retry', () => {
  test.each([
    ['refused', REFUSED],
    ['unconfirmed', UNCONFIRMED],
    ['parked', PARKED],
    ['waiting for the network', OFFLINE],
    ['waiting for a server that asked for time', { ...BUSY, code: 'HTTP_429', wait: 3_600_000 } as const],
  ])('sends now what is %s', async (_, verdict) => {
    const { clock, tab, disk } = device();
    const { outbox, answers, sent, told } = tab('a');
    answers(verdict);
    const row = rowOf(clock);
    await outbox.put([row]);
    await outbox.drain(true);
    answers(DELIVERED);
    expect(await outbox.owner.retry()).toBe(1);
    expect(sent).toHaveLength(2);
    expect(told().at(-1)).toBe('delivered');
    expect(await disk.get(gateKey(row.url))).toBeUndefined();
    expect(await outbox.owner.list()).toEqual([]);
  });

  test('on all rungs', async () => {
    const { owner, answers, wait, ids } = await onAllRungs();
    answers(DELIVERED);
    expect(await wait(owner.retry())).toBe(3);
    expect(ids().sort()).toEqual(['a', 'b', 'c']);
    expect(await owner.list()).toEqual([]);
  });

  test('only the one that is named, to all its destinations', async () => {
    const { clock, tab } = device();
    const { outbox, answers, sent } = tab('a');
    answers(REFUSED);
    await outbox.put([rowOf(clock, { id: 'x' }), rowOf(clock, { id: 'x', destination: 1 }), rowOf(clock, { id: 'y' })]);
    await outbox.drain(true);
    answers(DELIVERED);
    expect(await outbox.owner.retry('x')).toBe(2);
    expect(sent.slice(3).map(({ id }) => id)).toEqual(['x', 'x']);
    expect((await outbox.owner.list()).map(({ id }) => id)).toEqual(['y']);
    expect(await outbox.owner.retry('nobody')).toBe(0);
  });

  test('does not send twice what is on its way', async () => {
    const { clock, tab } = device();
    const [a, b] = [tab('a'), tab('b')];
    a.answers(() => new Promise(() => {}));
    await a.outbox.put([rowOf(clock)]);
    void a.outbox.drain(true);
    await turns();
    expect(await b.outbox.owner.retry()).toBe(0);
    expect(b.sent).toEqual([]);
  });

  test('keeps id and bytes, and the reason when it fails again', async () => {
    const { clock, tab, disk } = device();
    const { outbox, answers, sent } = tab('a');
    answers(REFUSED);
    const row = rowOf(clock, { body: '{"a":1}' });
    await outbox.put([row]);
    await outbox.drain(true);
    await outbox.owner.retry();
    expect(sent.map(({ id, body }) => id + body)).toEqual([`${row.id}{"a":1}`, `${row.id}{"a":1}`]);
    expect(await disk.row(row)).toMatchObject({ state: 'refused', reason: 'HTTP_422', attempts: 2 });
  });

  test('a damaged row goes aside again', async () => {
    const { tab, disk } = device();
    const { outbox } = tab('a');
    await outbox.put([]);
    await disk.write({ v: 1 }, 'lead:0000000000001:x:0:2');
    await outbox.owner.retry();
    expect(await outbox.owner.list()).toMatchObject([{ id: 'x', reason: 'DAMAGED' }]);
  });
});

describe('remove', () => {
  test.each(['a', 'b', 'c'])('takes %s away, wherever it lies', async (id) => {
    const { owner } = await onAllRungs();
    expect(await owner.remove(id)).toBe(1);
    expect((await owner.list()).map((entry) => entry.id)).toEqual(['a', 'b', 'c'].filter((other) => other !== id));
    expect(await owner.remove(id)).toBe(0);
  });

  test('takes the copies away too', async () => {
    const { owner, shelf, rows } = await onAllRungs();
    shelf.put(rows[1]!);
    await owner.remove('b');
    expect((await owner.list()).map(({ id }) => id)).toEqual(['a', 'c']);
  });

  test('what is removed is not sent any more', async () => {
    const { owner, answers, sent, wait, outbox } = await onAllRungs();
    for (const id of ['a', 'b', 'c']) await owner.remove(id);
    answers(DELIVERED);
    await wait(outbox.drain(true));
    expect(sent).toEqual([]);
  });
});

describe('purge', () => {
  test('takes away every lead, tombstone and gate, on all rungs', async () => {
    const { owner, outbox, answers, wait, disk, local, clock } = await onAllRungs();
    await wait(outbox.drain(true));
    answers(DELIVERED);
    await outbox.put([rowOf(clock, { url: 'https://b.example/' })]);
    await wait(outbox.drain(false));
    const waiting = (await owner.list()).length;
    expect(waiting).toBe(3);
    expect(await owner.purge()).toBe(3);
    expect(await owner.list()).toEqual([]);
    expect(await disk.keys()).toEqual([]);
    expect(local.content).toEqual({});
  });

  test("leaves the host page's own keys", async () => {
    const { owner, local } = await onAllRungs();
    local.content.theme = 'dark';
    await owner.purge();
    expect(local.content).toEqual({ theme: 'dark' });
  });

  test('what is on its way does not come back', async () => {
    const { clock, tab, disk } = device();
    const { outbox, answers } = tab('a');
    const { promise, resolve } = later<typeof OFFLINE>();
    answers(() => promise);
    await outbox.put([rowOf(clock)]);
    const drained = outbox.drain(true);
    await turns();
    expect(await outbox.owner.purge()).toBe(1);
    resolve(OFFLINE);
    await drained;
    expect(await disk.rows()).toEqual([]);
  });
});

test.each(['list', 'retry', 'purge', 'export'] as const)('%s rejects nothing where storage fails', async (name) => {
  const { tab, faults, wait } = device();
  faults.indexedDB = 'throws';
  faults.storage = [{ on: 'localStorage', method: 'any', how: 'throws', error: 'SecurityError' }];
  await expect(wait(tab('a').outbox.owner[name]() as Promise<unknown>)).resolves.toBeDefined();
});

test.each(['list', 'retry', 'purge', 'export'] as const)(
  '%s rejects nothing where the database hangs',
  async (name) => {
    const { tab, faults, wait, clock } = device();
    const { outbox } = tab('a');
    await outbox.put([rowOf(clock)]);
    faults.transaction = { how: 'hangs' };
    await expect(wait(outbox.owner[name]() as Promise<unknown>)).resolves.toBeDefined();
  },
);

test('export is the list as JSON, or as a table', async () => {
  const { owner, rows } = await onAllRungs();
  expect(JSON.parse(await owner.export())).toEqual(JSON.parse(JSON.stringify(await owner.list())));
  const csv = await owner.export('csv');
  expect(csv.trimEnd().split('\r\n')).toHaveLength(1 + rows.length);
});
