import { describe, expect, test } from 'vitest';
import type { Row } from '../../../src/outbox/row.ts';
import { rowKey, tombstoneKey } from '../../../src/outbox/row.ts';
import { createStore } from '../../../src/outbox/store.ts';
import { plan } from '../../../src/webhook/plan.ts';
import type { Verdict } from '../../../src/webhook/verdict.ts';
import { destinationOf } from '../support/form.ts';
import { leadOf } from '../support/lead.ts';
import {
  BUSY,
  CONFLICT,
  DELIVERED,
  device,
  later,
  OFFLINE,
  PARKED,
  REFUSED,
  requestTo,
  rowOf,
  rowsOf,
  turns,
  UNCONFIRMED,
  UNREADABLE,
  unhandledIn,
} from '../support/outbox.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe('38: a yes', () => {
  test('takes the row away and leaves a tombstone without personal data', async () => {
    const { clock, tab, disk } = device();
    const { outbox, ids, told } = tab('a');
    const row = rowOf(clock, { body: '{"email":"ada@example.com"}' });
    await outbox.put([row]);
    await outbox.drain(true);
    expect(ids()).toEqual([row.id]);
    expect(await disk.keys()).toEqual([tombstoneKey(row)]);
    expect(await disk.all()).toEqual([{ v: 1, at: clock.now() }]);
    expect(told()).toEqual(['queued', 'delivered']);
  });

  test('erases and marks in one transaction', async () => {
    const { indexedDB, clock, tab } = device();
    const store = createStore({ indexedDB, clock });
    const steps: string[][] = [];
    const { outbox } = tab('a', {
      store: {
        ...store,
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
                  if (name === 'delete' && typeof args[0] === 'string') step.push(`delete ${args[0].slice(0, 4)}`);
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
    expect(steps).toContainEqual(['delete lead', 'put done']);
  });

  test('75: counts though erasing fails: this page does not send the row again, and erases it later', async () => {
    const { clock, tab, disk, faults, wait, pass } = device();
    const { outbox, sent, answers, told } = tab('a');
    const row = rowOf(clock);
    await outbox.put([row]);
    answers(() => {
      faults.transaction = { how: 'aborts', error: 'QuotaExceededError', mode: 'readwrite' };
      return DELIVERED;
    });
    await wait(outbox.drain(true));
    expect(told()).toEqual(['queued', 'delivered']);
    expect(await disk.row(row)).toBeDefined();
    delete faults.transaction;
    await pass(3 * MINUTE, 5000);
    expect(sent).toHaveLength(1);
    expect(await disk.row(row)).toBeUndefined();
  });

  test('75: is told within a second, though the database hangs', async () => {
    const { clock, tab, faults, told } = (() => {
      const all = device();
      return { ...all, ...all.tab('a') };
    })();
    const { outbox, answers, told: news } = tab('b');
    answers(() => {
      faults.transaction = { how: 'hangs', mode: 'readwrite' };
      return DELIVERED;
    });
    const row = outbox.lease(rowOf(clock));
    await outbox.put([row]);
    void outbox.carry(row);
    await turns();
    clock.advance(999);
    await turns();
    expect(news()).toEqual(['queued']);
    clock.advance(1);
    await turns();
    expect(news()).toEqual(['queued', 'delivered']);
    expect(told()).toEqual([]);
  });
});

describe('anything else keeps the row, with the reason', () => {
  test.each([
    ['46: a network fault', OFFLINE, 'queued', 'OFFLINE', []],
    ['47: no answer in time', { ...OFFLINE, code: 'TIMEOUT' }, 'queued', 'TIMEOUT', []],
    ['41: a busy server', BUSY, 'queued', 'HTTP_503', []],
    ['43: a conflict', CONFLICT, 'queued', 'HTTP_409', []],
    ['45: an answer that cannot be read', UNREADABLE, 'queued', 'CORS_UNREADABLE', []],
    ['40: what the owner can mend', PARKED, 'parked', 'HTTP_404', ['rejected HTTP_404']],
    ['39: what is refused for good', REFUSED, 'refused', 'HTTP_422', ['rejected HTTP_422 final']],
    ['44: what cannot be confirmed', UNCONFIRMED, 'unconfirmed', 'REDIRECTED', ['unconfirmed REDIRECTED final']],
  ])('%s', async (_, verdict, state, reason, told) => {
    const { clock, tab, disk } = device();
    const one = tab('a');
    one.answers(verdict as Verdict);
    const row = rowOf(clock);
    await one.outbox.put([row]);
    await one.outbox.drain(true);
    expect(await disk.row(row)).toMatchObject({ state, reason, attempts: 1, body: row.body });
    expect(await disk.row(row)).not.toHaveProperty('lease');
    expect(await disk.keys()).not.toContain(tombstoneKey(row));
    expect(one.told().slice(1)).toEqual(told);
  });

  test.each([
    ['39: refused', REFUSED],
    ['44: unconfirmed', UNCONFIRMED],
  ])('%s is not sent again by itself', async (_, verdict) => {
    const { clock, tab, pass } = device();
    const { outbox, sent, answers } = tab('a');
    answers(verdict);
    await outbox.put([rowOf(clock)]);
    for (let day = 0; day < 20; day++) {
      await outbox.drain(true);
      await pass(DAY, DAY);
    }
    expect(sent).toHaveLength(1);
  });

  test('40: parked is tried slowly: after five minutes, an hour, six hours, then daily; mended, it goes', async () => {
    const { clock, tab, disk } = device();
    const { outbox, answers, told } = tab('a');
    answers(PARKED);
    const row = rowOf(clock);
    await outbox.put([row]);
    const waits: number[] = [];
    for (let i = 0; i < 5; i++) {
      await outbox.drain(true);
      const { nextAt = 0 } = (await disk.row(row))!;
      waits.push((nextAt - clock.now()) / MINUTE);
      clock.set(nextAt);
    }
    expect(waits).toEqual([5, 60, 360, 1440, 1440]);
    answers(DELIVERED);
    await outbox.drain(false);
    expect(told().at(-1)).toBe('delivered');
  });

  test('43: a conflict after an attempt without an answer is as good as delivered', async () => {
    const { clock, tab, disk, pass } = device();
    const { outbox, answers, told, sent } = tab('a');
    answers(OFFLINE);
    const row = rowOf(clock);
    await outbox.put([row]);
    await outbox.drain(true);
    answers(CONFLICT);
    await pass(3000, 1000);
    expect(told().at(-1)).toBe('unconfirmed HTTP_409 final');
    await pass(DAY, HOUR);
    expect(sent).toHaveLength(2);
    expect(await disk.row(row)).toMatchObject({ state: 'unconfirmed' });
  });

  test('50, 52: every attempt sends the same bytes under the same id', async () => {
    const { clock, tab, pass } = device();
    const { outbox, answers, sent } = tab('a');
    let turn = 0;
    answers(() => [BUSY, CONFLICT, PARKED, OFFLINE, DELIVERED][turn++]!);
    await outbox.put([rowOf(clock, { body: '{"id":"x","name":"Zoë 😀"}' })]);
    await outbox.drain(true);
    await pass(8 * HOUR, 5 * MINUTE);
    expect(sent).toHaveLength(5);
    const bytes = ({ id, url, contentType, body, format }: Row) => JSON.stringify([id, url, contentType, body, format]);
    expect(new Set(sent.map(bytes)).size).toBe(1);
  });

  test('45: an unreadable answer is tried at 0, 10 minutes and 24 hours, whatever wakes the page', async () => {
    const { clock, tab, disk } = device();
    const { outbox, answers, sent, told } = tab('a');
    answers(UNREADABLE);
    const row = rowOf(clock);
    await outbox.put([row]);
    const times: number[] = [];
    for (let spent = 0; spent < 2 * DAY; spent += 5 * MINUTE) {
      const before = sent.length;
      await outbox.drain(true);
      if (sent.length > before) times.push(spent / MINUTE);
      clock.set(clock.now() + 5 * MINUTE);
    }
    expect(times).toEqual([0, 10, 10 + 24 * 60]);
    expect(told().at(-1)).toBe('unconfirmed CORS_UNREADABLE final');
    expect(await disk.row(row)).toMatchObject({ state: 'unconfirmed' });
  }, 30_000);
});

describe('48: an attempt that throws', () => {
  test('because the row is damaged: kept for the owner, and the others go', async () => {
    const { clock, tab, disk } = device();
    const { outbox, answers, ids, told } = tab('a');
    answers(({ url }) => {
      new URL(url);
      return DELIVERED;
    });
    const [bad, good] = [rowOf(clock, { url: 'no address' }), rowOf(clock)];
    await outbox.put([bad, good]);
    await outbox.drain(true);
    expect(ids()).toContain(good.id);
    expect(await disk.row(bad)).toMatchObject({ state: 'parked', reason: 'DAMAGED' });
    expect(told()).toContain('rejected DAMAGED');
  });
});

test('a row that another tab settles while this one is on its way to it stays as that tab has left it', async () => {
  const { clock, tab, disk } = device();
  const { outbox, answers, ids, told } = tab('a');
  const [first, second] = rowsOf(clock, 2);
  const { nextAt, ...settled } = { ...second!, state: 'unconfirmed', reason: 'OPAQUE', settledAt: clock.now() };
  answers(async () => {
    await disk.write(settled, rowKey(second!));
    return DELIVERED;
  });
  await outbox.put([first!, second!]);
  await outbox.drain(true);
  expect(ids()).toEqual([first!.id]);
  expect(await disk.row(second!)).toEqual(settled);
  expect(told()).not.toContain('rejected DAMAGED final');
});

describe('31: records of others', () => {
  test.each([
    ['a newer version', 'lead:0000000000001:x:0', { v: 2, state: 'queued', nextAt: 0, url: 'https://x.example/' }],
    ['another kind of key', 'draft:hero', { v: 3, state: 'queued', url: 'https://x.example/' }],
    ['no object', 'lead:0000000000002:x:0', 'text'],
    ['nothing', 'lead:0000000000003:x:0', null],
  ])('%s: left alone, and in nobody’s way', async (_, key, value) => {
    const { clock, tab, disk } = device();
    const { outbox, ids } = tab('a');
    const row = rowOf(clock);
    await outbox.put([row]);
    await disk.write(value, key);
    await outbox.drain(true);
    expect(ids()).toEqual([row.id]);
    expect(await disk.get(key)).toEqual(value);
  });

  const sound = {
    v: 1,
    id: 'x',
    body: '{}',
    url: 'https://a.example/',
    createdAt: 1,
    nextAt: 0,
    attempts: 0,
    timeout: 1000,
  };
  const without = (name: keyof typeof sound) => {
    const { [name]: _, ...rest } = sound;
    return rest;
  };
  test.each<[string, unknown]>([
    ['without a body', without('body')],
    ['without an id', without('id')],
    ['without a birthday', without('createdAt')],
    ['with words for a time', { ...sound, nextAt: 'soon' }],
    ['with null for a body', { ...sound, body: null }],
  ])('a damaged row %s goes aside with all that is in it, and blocks no other', async (_, damaged) => {
    const { clock, tab, disk, wait } = device();
    const { outbox, answers, ids } = tab('a');
    answers(({ url }) => {
      new URL(url);
      return DELIVERED;
    });
    const row = rowOf(clock);
    await outbox.put([row]);
    const key = 'lead:0000000000001:x:0:2';
    await disk.write(damaged, key);
    await wait(outbox.drain(true));
    expect(ids()).toContain(row.id);
    const { nextAt, ...rest } = damaged as Record<string, unknown>;
    expect(await disk.get(key)).toEqual({
      ...rest,
      state: 'refused',
      reason: 'DAMAGED',
      settledAt: expect.any(Number),
    });
  });

  test.each<[string, unknown]>([
    ['no address', without('url')],
    ['a list for an address', { ...sound, url: ['https://a.example/'] }],
    ['a number for an address', { ...sound, url: 5 }],
  ])('a row with %s is in no lane, is listed as damaged, and blocks no other', async (_, damaged) => {
    const { clock, tab, disk } = device();
    const { outbox, ids } = tab('a');
    const row = rowOf(clock);
    await outbox.put([row]);
    await disk.write(damaged, 'lead:0000000000001:x:0');
    for (let pass = 0; pass < 3; pass++) {
      await outbox.drain(true);
      clock.set(clock.now() + 10 * MINUTE);
    }
    expect(ids()).toEqual([row.id]);
    expect(await outbox.owner.list()).toMatchObject([{ state: 'refused', reason: 'DAMAGED' }]);
  });

  test.each(['attempts', 'timeout'] as const)('a row without %s never gets a time that no index has', async (name) => {
    const { clock, tab, disk } = device();
    const { outbox, answers } = tab('a');
    const { [name]: _, ...damaged } = rowOf(clock);
    const key = rowKey(damaged as Row);
    const times: unknown[] = [];
    const look = async () => {
      const { state, nextAt } = (await disk.get(key)) as Row;
      if (state !== 'refused') times.push(nextAt);
    };
    answers(async () => {
      await look();
      return OFFLINE;
    });
    await outbox.put([]);
    await disk.write(damaged, key);
    await outbox.drain(true);
    await look();
    expect(times.every(Number.isFinite), String(times)).toBe(true);
  });

  test('what is settled and has a time all the same is put right, not sent', async () => {
    const { clock, tab, disk } = device();
    const { outbox, sent } = tab('a');
    const row = rowOf(clock, { state: 'unconfirmed', reason: 'REDIRECTED' });
    await outbox.put([row]);
    await outbox.drain(true);
    expect(sent).toEqual([]);
    const { nextAt, ...rest } = row;
    expect(await disk.row(row)).toEqual({ ...rest, settledAt: clock.now() });
  });

  test('37: rows of an older version, without bytes in their keys, are delivered', async () => {
    const { clock, tab, disk } = device();
    (await disk.open(1, (db) => void db.createObjectStore('kv'))).close();
    const row = rowOf(clock);
    const { bytes, ...old } = row;
    const key = `lead:${clock.now()}:${row.id}:0`;
    await disk.write(old, key);
    const { outbox, ids } = tab('a');
    await outbox.drain(true);
    expect(ids()).toEqual([row.id]);
    expect(await disk.keys()).toEqual([tombstoneKey(row)]);
  });
});

describe('JSON that cannot get through', () => {
  const URL = 'https://hooks.example.com/a';
  const NO_JSON = { ...UNREADABLE, code: 'PREFLIGHT_LIKELY' } as const;
  const lead = () => plan(leadOf(), [destinationOf({ url: URL })])[0]!;

  test('becomes a form at once, under the same id; the next lead is one from the beginning', async () => {
    const { clock, tab, disk } = device();
    const { outbox, answers, sent, told, warnings } = tab('a');
    answers(({ format }) => (format === 'json' ? NO_JSON : DELIVERED));
    const row = rowOf(clock, lead());
    await outbox.put([row]);
    await outbox.drain(true);
    expect(sent.map(({ id, format }) => [id, format])).toEqual([
      [row.id, 'json'],
      [row.id, 'form'],
    ]);
    expect(new URLSearchParams(sent[1]!.body).get('lead_id')).toBe(leadOf().id);
    expect(told()).toEqual(['queued', 'delivered']);
    expect(warnings).toEqual(['FALLBACK_FORM']);
    expect(await disk.keys()).toEqual([tombstoneKey(row), `form:${URL}`]);

    await outbox.put([rowOf(clock, lead())]);
    await outbox.drain(true);
    expect(sent.at(-1)).toMatchObject({ format: 'form' });
    expect(sent).toHaveLength(3);
  });

  test('another page knows it too, and so does a page next week no more', async () => {
    const { clock, tab } = device();
    const first = tab('a');
    first.answers(({ format }) => (format === 'json' ? NO_JSON : DELIVERED));
    await first.outbox.put([rowOf(clock, lead())]);
    await first.outbox.drain(true);

    const later = tab('b');
    later.answers(() => DELIVERED);
    await later.outbox.put([rowOf(clock, lead())]);
    await later.outbox.drain(true);
    expect(later.sent.map(({ format }) => format)).toEqual(['form']);

    clock.set(clock.now() + 8 * DAY);
    const much = tab('c');
    much.answers(() => DELIVERED);
    await much.outbox.put([rowOf(clock, lead())]);
    await much.outbox.drain(true);
    expect(much.sent.map(({ format }) => format)).toEqual(['json']);
  });

  test('a form that cannot be read either is tried twice more, then it is unconfirmed', async () => {
    const { clock, tab, disk } = device();
    const { outbox, answers, sent } = tab('a');
    answers(({ format }) => (format === 'json' ? NO_JSON : UNREADABLE));
    const row = rowOf(clock, lead());
    await outbox.put([row]);
    await outbox.drain(true);
    for (const wait of [10 * MINUTE, DAY, DAY, DAY]) {
      clock.set(clock.now() + wait);
      await outbox.drain(false);
    }
    expect(sent.map(({ format }) => format)).toEqual(['json', 'form', 'form', 'form']);
    expect(await disk.row(row)).toMatchObject({ state: 'unconfirmed' });
  });

  test('stays JSON where the owner wants JSON', async () => {
    const { clock, tab } = device();
    const { outbox, answers, sent } = tab('a');
    answers(() => ({ is: 'parked', code: 'PREFLIGHT_LIKELY', unanswered: true }));
    await outbox.put([rowOf(clock, plan(leadOf(), [destinationOf({ url: URL, format: 'json' })])[0]!)]);
    await outbox.drain(true);
    clock.set(clock.now() + HOUR);
    await outbox.drain(true);
    expect(sent.map(({ format }) => format)).toEqual(['json', 'json']);
  });

  test('goes as JSON all the same where a form is refused: it was the moment', async () => {
    const { clock, tab, disk } = device();
    const { outbox, answers, sent, told } = tab('a');
    const replies: Verdict[] = [NO_JSON, REFUSED, DELIVERED, DELIVERED];
    answers(() => replies.shift()!);
    const row = rowOf(clock, lead());
    await outbox.put([row]);
    await outbox.drain(true);
    expect(sent.map(({ format }) => format)).toEqual(['json', 'form', 'json']);
    expect(sent[2]!.body).toBe(sent[0]!.body);
    expect(told()).toEqual(['queued', 'delivered']);
    expect(await disk.keys()).toEqual([tombstoneKey(row)]);

    await outbox.put([rowOf(clock, lead())]);
    await outbox.drain(true);
    expect(sent[3]!.format).toBe('json');
  });

  test('goes to and fro no more than that: the no was meant, and the fallback gets it', async () => {
    const { clock, tab, disk } = device();
    const { outbox, answers, sent } = tab('a');
    const FALLBACK = 'https://fallback.example/';
    answers(({ url, format, auto }) =>
      url === FALLBACK
        ? DELIVERED
        : format === 'form'
          ? REFUSED
          : auto
            ? NO_JSON
            : { is: 'parked', code: 'PREFLIGHT_LIKELY', unanswered: true },
    );
    const row = rowOf(clock, lead());
    await outbox.put([row]);
    await outbox.drain(true);
    await outbox.drain(true);
    expect(sent.map(({ format }) => format)).toEqual(['json', 'form', 'json']);
    expect(await disk.row(row)).toMatchObject({ state: 'refused', reason: REFUSED.code });

    const other = rowOf(clock, { ...lead(), fallback: requestTo(FALLBACK) });
    await outbox.put([other]);
    await outbox.drain(true);
    expect(sent.slice(3).map(({ url, format }) => (url === FALLBACK ? 'fallback' : format))).toEqual([
      'json',
      'form',
      'json',
      'fallback',
    ]);
  });

  test.each([PARKED, BUSY])('any other no that can be read makes the next attempt JSON again: %j', async (no) => {
    const { clock, tab } = device();
    const { outbox, answers, sent } = tab('a');
    const replies: Verdict[] = [NO_JSON, no, DELIVERED];
    answers(() => replies.shift()!);
    await outbox.put([rowOf(clock, lead())]);
    await outbox.drain(true);
    clock.set(clock.now() + DAY);
    await outbox.drain(true);
    expect(sent.map(({ format }) => format)).toEqual(['json', 'form', 'json']);
  });

  test('a host that is too slow gets no form: it was not the format', async () => {
    const { clock, tab } = device();
    const { outbox, answers, sent } = tab('a');
    answers(() => ({ is: 'parked', code: 'TIMEOUT', unanswered: true }));
    await outbox.put([rowOf(clock, lead())]);
    await outbox.drain(true);
    clock.set(clock.now() + HOUR);
    await outbox.drain(true);
    expect(sent.map(({ format }) => format)).toEqual(['json', 'json']);
  });
});

describe('a fallback', () => {
  const MAIN = 'https://main.example/';
  const FALLBACK = 'https://fallback.example/';
  /** A tab with one row that has a fallback. */
  async function start(answer: (url: string) => Verdict, parts: Partial<Row> = {}) {
    const all = device();
    const tab = all.tab('a');
    tab.answers(({ url }) => answer(url));
    const row = rowOf(all.clock, { url: MAIN, fallback: requestTo(FALLBACK), ...parts });
    await tab.outbox.put([row]);
    return { ...all, ...tab, row, urls: () => tab.sent.map(({ url }) => url) };
  }

  test('gets what is refused for good, at once, under the same id and with the same bytes', async () => {
    const { outbox, urls, sent, told, disk, row } = await start((url) => (url === MAIN ? REFUSED : DELIVERED));
    await outbox.drain(true);
    expect(urls()).toEqual([MAIN, FALLBACK]);
    expect(new Set(sent.map(({ id, body }) => id + body)).size).toBe(1);
    expect(told()).toEqual(['queued', 'delivered']);
    expect(await disk.keys()).toEqual([tombstoneKey(row)]);
  });

  test('refuses too: then it is over', async () => {
    const { outbox, urls, told, disk, row } = await start(() => REFUSED);
    await outbox.drain(true);
    expect(urls()).toEqual([MAIN, FALLBACK]);
    expect(told()).toEqual(['queued', 'rejected HTTP_422 final']);
    expect(await disk.row(row)).toMatchObject({ state: 'refused', url: FALLBACK });
  });

  test('waits in the same place, under the same key', async () => {
    const { outbox, disk, row } = await start((url) => (url === MAIN ? REFUSED : BUSY));
    await outbox.drain(true);
    expect(await disk.keys()).toContain(rowKey(row));
    expect(await disk.row(row)).toMatchObject({ url: FALLBACK, state: 'queued', attempts: 1 });
    expect(await disk.row(row)).not.toHaveProperty('fallback');
  });

  test.each<[string, Verdict]>([
    ['is down', OFFLINE],
    ['is busy', BUSY],
    ['is parked', PARKED],
    ['has asked for an hour', { ...BUSY, code: 'HTTP_429', wait: HOUR }],
  ])('gets what the first has not taken within an hour: it %s', async (_, verdict) => {
    const { outbox, urls, clock, pass, told } = await start((url) => (url === MAIN ? verdict : DELIVERED));
    await outbox.drain(true);
    const started = clock.now();
    await pass(HOUR - 2 * MINUTE);
    expect(urls()).not.toContain(FALLBACK);
    await pass(4 * MINUTE);
    expect(urls().at(-1)).toBe(FALLBACK);
    expect(urls().filter((url) => url === FALLBACK)).toHaveLength(1);
    expect(clock.now() - started).toBeLessThanOrEqual(62 * MINUTE);
    expect(told().at(-1)).toBe('delivered');
  });

  test('gets it also behind rows that have none, while the address is shut', async () => {
    const all = device();
    const { clock } = all;
    const { outbox, answers, ids } = all.tab('a');
    answers(({ url }) => (url === MAIN ? { ...BUSY, code: 'HTTP_429', wait: HOUR } : DELIVERED));
    const rows = [
      ...rowsOf(clock, 3, { url: MAIN }),
      rowOf(clock, { url: MAIN, fallback: requestTo(FALLBACK), createdAt: clock.now() + 9 }),
    ];
    await outbox.put(rows);
    await outbox.drain(true);
    await all.pass(70 * MINUTE);
    expect(ids()).toContain(rows[3]!.id);
  });

  test('does not get what was handed over', async () => {
    const { outbox, urls } = await start(() => UNCONFIRMED);
    await outbox.drain(true);
    expect(urls()).toEqual([MAIN]);
  });

  test('that has asked for peace gets it', async () => {
    const all = device();
    const { outbox, answers, sent } = all.tab('a');
    answers(({ url }) => (url === MAIN ? REFUSED : { ...BUSY, code: 'HTTP_429', wait: 10 * MINUTE }));
    await outbox.put([rowOf(all.clock, { url: FALLBACK })]);
    await outbox.drain(true);
    const row = rowOf(all.clock, { url: MAIN, fallback: requestTo(FALLBACK) });
    await outbox.put([row]);
    await outbox.drain(true);
    expect(sent.map(({ url }) => url)).toEqual([FALLBACK, MAIN]);
    expect(await all.disk.row(row)).toMatchObject({
      url: FALLBACK,
      state: 'queued',
      nextAt: all.clock.now() + 10 * MINUTE,
    });
  });
});

describe('a page that goes while it sends', () => {
  test('gives its leases back for the time when the requests must have ended', async () => {
    const { clock, tab, disk } = device();
    const { outbox, answers } = tab('a');
    answers(() => new Promise(() => {}));
    const row = outbox.lease(rowOf(clock));
    await outbox.put([row]);
    void outbox.carry(row);
    clock.set(clock.now() + 1000);
    await outbox.release();
    expect(await disk.row(row)).toMatchObject({ state: 'sending', lease: 'a', nextAt: clock.now() + 14_000 });
  });

  test('does not touch what another tab has taken since, nor what is done', async () => {
    const { clock, tab, disk } = device();
    const { outbox, answers } = tab('a');
    const { promise, resolve } = later<Verdict>();
    answers(() => promise);
    const row = outbox.lease(rowOf(clock));
    await outbox.put([row]);
    void outbox.carry(row);
    const theirs = { ...row, lease: 'b', nextAt: clock.now() + 30_000 };
    await disk.write(theirs, rowKey(row));
    await outbox.release();
    expect(await disk.row(row)).toEqual(theirs);
    resolve(DELIVERED);
    await turns();
    await outbox.release();
    expect(await disk.rows()).toEqual([]);
  });
});

describe('60: a listener that throws', () => {
  test('does not keep the next rows from being sent', async () => {
    const { clock, tab } = device();
    const { outbox, ids } = tab('a', {
      notify: () => {
        throw new Error('of the page');
      },
    });
    const rows = rowsOf(clock, 3);
    expect(
      await unhandledIn(async () => {
        await outbox.put(rows).catch(() => {});
        await outbox.drain(true);
      }),
    ).toBe(0);
    expect(ids()).toEqual(rows.map(({ id }) => id));
  });
});
