import { describe, expect, test } from 'vitest';
import { type Handed, handOver } from '../../../src/outbox/hand-over.ts';
import type { Row } from '../../../src/outbox/row.ts';
import type { Verdict } from '../../../src/webhook/verdict.ts';
import { BUSY, DELIVERED, device, OFFLINE, PARKED, REFUSED, rowOf, turns, UNCONFIRMED } from '../support/outbox.ts';

const NEVER = () => new Promise<Verdict>(() => {});
type Answer = Verdict | typeof NEVER;

/** Hands over one lead; `answers` has one for each destination. */
function hand(answers: Answer[], { durable = true } = {}) {
  const all = device();
  const { clock } = all;
  if (!durable) {
    all.faults.indexedDB = 'throws';
    all.faults.storage = [{ on: 'localStorage', method: 'any', how: 'throws', error: 'SecurityError' }];
  }
  const tab = all.tab('a');
  tab.answers(({ destination }) => {
    const answer = answers[destination]!;
    return typeof answer === 'function' ? answer() : answer;
  });
  const rows: Row[] = answers.map((_, destination) => rowOf(clock, { id: 'one', destination }));
  let said: Handed | undefined;
  const outcome = handOver(tab.outbox, rows, clock).then((handed) => (said = handed));
  return { ...all, ...tab, rows, outcome, said: () => said };
}

describe('what the visitor may be told', () => {
  test.each<[string, Answer[], Handed]>([
    ['a yes', [DELIVERED], 'received'],
    ['handed over, answer unreadable', [UNCONFIRMED], 'received'],
    ['offline', [OFFLINE], 'saved'],
    ['a busy server', [BUSY], 'saved'],
    ['what the owner must mend', [PARKED], 'saved'],
    ['refused for good', [REFUSED], 'failed'],
    ['one of two says yes', [REFUSED, DELIVERED], 'received'],
    ['one of two will be tried again', [REFUSED, OFFLINE], 'saved'],
    ['both refuse', [REFUSED, REFUSED], 'failed'],
    ['no destination at all', [], 'failed'],
  ])('on the disk, %s: %j is %s', async (_, answers, expected) => {
    expect(await hand(answers).outcome).toBe(expected);
  });

  test.each<[string, Answer[], Handed]>([
    ['a yes', [DELIVERED], 'received'],
    ['handed over, answer unreadable', [UNCONFIRMED], 'received'],
    ['offline: thanks are never said for a lead that exists only in memory', [OFFLINE], 'failed'],
    ['a busy server', [BUSY], 'failed'],
    ['what the owner must mend', [PARKED], 'failed'],
    ['refused for good', [REFUSED], 'failed'],
    ['one of two says yes', [OFFLINE, DELIVERED], 'received'],
  ])('nothing on the disk, %s: %j is %s', async (_, answers, expected) => {
    expect(await hand(answers, { durable: false }).outcome).toBe(expected);
  });
});

describe('no answer', () => {
  test('for three seconds: saved, since it is on the disk', async () => {
    const { clock, said } = hand([NEVER]);
    await turns();
    clock.advance(2999);
    await turns();
    expect(said()).toBeUndefined();
    clock.advance(1);
    await turns();
    expect(said()).toBe('saved');
  });

  test('and nothing on the disk: the visitor waits for it', async () => {
    const { clock, said } = hand([NEVER], { durable: false });
    await turns();
    clock.advance(10_000);
    await turns();
    expect(said()).toBeUndefined();
  });

  test('from one destination does not hold up the yes of another', async () => {
    expect(await hand([NEVER, DELIVERED]).outcome).toBe('received');
  });

  test('a yes that comes later still takes the row away, and is told', async () => {
    let answer!: (verdict: Verdict) => void;
    const { clock, outcome, told, disk } = hand([() => new Promise<Verdict>((resolve) => (answer = resolve))]);
    await turns();
    clock.advance(3000);
    expect(await outcome).toBe('saved');
    answer(DELIVERED);
    await turns();
    expect(told()).toEqual(['queued', 'delivered']);
    expect(await disk.rows()).toEqual([]);
  });
});

test('1: stored before sent', async () => {
  const { disk, outcome, answers, clock, outbox } = hand([]);
  await outcome;
  const row = rowOf(clock);
  let stored: Row | undefined;
  answers(async () => {
    stored = await disk.row(row);
    return DELIVERED;
  });
  await handOver(outbox, [row], clock);
  expect(stored).toMatchObject({ id: row.id, state: 'sending', lease: 'a' });
});

test('while it is sent, no other tab may send it', async () => {
  const { tab } = hand([NEVER]) as ReturnType<typeof hand> & ReturnType<typeof device>;
  await turns();
  const other = tab('b');
  await other.outbox.drain(true);
  expect(other.sent).toEqual([]);
});

test('one row for each destination: each goes its own way', async () => {
  const { outcome, disk, rows } = hand([DELIVERED, REFUSED, OFFLINE]);
  await outcome;
  await turns();
  expect((await disk.rows()).map(({ destination, state }) => [destination, state])).toEqual([
    [1, 'refused'],
    [2, 'queued'],
  ]);
  expect(rows).toHaveLength(3);
});

test('patience ends with the answer: no timer stays', async () => {
  const { outcome, clock } = hand([DELIVERED]);
  await outcome;
  expect(clock.waits()).toEqual([]);
});

describe('a lead that only localStorage takes', () => {
  test('is saved, for the visitor, and sent at once', async () => {
    const all = device();
    all.faults.indexedDB = 'missing';
    const { outbox, answers, ids } = all.tab('a');
    answers(OFFLINE);
    const row = rowOf(all.clock);
    expect(await all.wait(handOver(outbox, [row], all.clock))).toBe('saved');
    expect(ids()).toEqual([row.id]);
    expect(all.shelf.row(row)).toMatchObject({ state: 'queued', attempts: 1 });
  });
});

describe('a lead in place of one that did not get through', () => {
  test('the old one is not sent any more', async () => {
    const { clock, tab, disk } = device();
    const { outbox, answers, ids } = tab('a');
    answers(REFUSED);
    const [old, next] = [rowOf(clock), rowOf(clock)];
    expect(await handOver(outbox, [old], clock)).toBe('failed');
    answers(DELIVERED);
    expect(await handOver(outbox, [next], clock, [old])).toBe('received');
    expect(ids()).toEqual([old.id, next.id]);
    expect(await disk.rows()).toEqual([]);
  });

  test('the same values again are the same lead: one row, one id', async () => {
    const { clock, tab, disk } = device();
    const { outbox, answers, ids } = tab('a');
    answers(REFUSED);
    const row = rowOf(clock);
    await handOver(outbox, [row], clock);
    answers(OFFLINE);
    expect(await handOver(outbox, [row], clock)).toBe('saved');
    expect(ids()).toEqual([row.id, row.id]);
    expect(await disk.rows()).toHaveLength(1);
  });
});

test('69: a server that asked for time is not asked for a new lead either: it is saved', async () => {
  const { clock, tab } = device();
  const { outbox, answers, sent } = tab('a');
  answers({ ...BUSY, code: 'HTTP_429', wait: 600_000 });
  expect(await handOver(outbox, [rowOf(clock)], clock)).toBe('saved');
  expect(await handOver(outbox, [rowOf(clock)], clock)).toBe('saved');
  expect(sent).toHaveLength(1);
});

test('a network that was away for others is tried for a visitor who waits', async () => {
  const { clock, tab } = device();
  const { outbox, answers, sent } = tab('a');
  answers(OFFLINE);
  for (let i = 0; i < 6; i++) await handOver(outbox, [rowOf(clock)], clock);
  expect(sent).toHaveLength(6);
  answers(DELIVERED);
  expect(await handOver(outbox, [rowOf(clock)], clock)).toBe('received');
});
