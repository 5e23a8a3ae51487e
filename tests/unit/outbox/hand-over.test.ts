import { describe, expect, test } from 'vitest';
import { type Handed, handOver } from '../../../src/outbox/hand-over.ts';
import type { Row } from '../../../src/outbox/row.ts';
import { createStore } from '../../../src/outbox/store.ts';
import type { Verdict } from '../../../src/webhook/verdict.ts';
import { BUSY, DELIVERED, device, OFFLINE, PARKED, REFUSED, rowOf, turns, UNCONFIRMED } from '../support/outbox.ts';

const NEVER = () => new Promise<Verdict>(() => {});
type Answer = Verdict | typeof NEVER;

/** Hands over one lead; `answers` has one for each destination. */
function hand(answers: Answer[], { durable = true } = {}) {
  const all = device();
  const { clock } = all;
  const noStorage = createStore({
    indexedDB: () => {
      throw new DOMException('sandboxed', 'SecurityError');
    },
    clock,
  });
  const tab = all.tab('a', durable ? {} : { store: noStorage });
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

test('stored before sent', async () => {
  const { disk, outcome, answers, clock, outbox } = hand([]);
  await outcome;
  const row = rowOf(clock);
  let stored: Row | undefined;
  answers(async () => {
    stored = await disk.row(row);
    return DELIVERED;
  });
  await handOver(outbox, [row], clock);
  expect(stored).toMatchObject({ id: row.id, state: 'sending', lease: { by: 'a' } });
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
