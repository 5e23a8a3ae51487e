import { describe, expect, test } from 'vitest';
import type { Row } from '../../../src/outbox/row.ts';
import { BUSY, DELIVERED, device, OFFLINE, PARKED, rowOf, turns } from '../support/outbox.ts';

/** Puts one row and lets its first attempt fail. */
async function failed(verdict = OFFLINE, parts: Partial<Row> = {}) {
  const all = device();
  const tab = all.tab('a');
  tab.answers(verdict);
  const row = rowOf(all.clock, parts);
  await tab.outbox.put([row]);
  await tab.outbox.drain(true);
  return { ...all, ...tab, row, newTab: all.tab };
}

test('a row is tried again by itself when its time has come, not before', async () => {
  const { clock, sent, answers } = await failed();
  answers(DELIVERED);
  clock.advance(1999);
  await turns();
  expect(sent).toHaveLength(1);
  clock.advance(1);
  await turns();
  expect(sent).toHaveLength(2);
});

test('waits grow, attempt by attempt, and the bytes stay the same', async () => {
  const { clock, sent, disk, row } = await failed();
  const waits: number[] = [];
  for (let i = 0; i < 14; i++) {
    const { nextAt, attempts } = (await disk.row(row))!;
    expect(attempts).toBe(i + 1);
    waits.push((nextAt - clock.now()) / 1000);
    // looks are at most a minute apart
    while (clock.now() < nextAt) {
      clock.advance(Math.min(60_000, nextAt - clock.now()));
      await turns(12);
    }
  }
  expect(waits).toEqual([2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900, 7200, 7200]);
  expect(new Set(sent.map(({ body, url, contentType, id }) => JSON.stringify([body, url, contentType, id]))).size).toBe(
    1,
  );
}, 30_000);

test('attempts and the schedule survive a new page', async () => {
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

describe('when the network may be back', () => {
  test('rows that only wait for it are due now', async () => {
    const { outbox, sent } = await failed(OFFLINE);
    await outbox.drain(true);
    expect(sent).toHaveLength(2);
  });

  test.each([
    ['a busy server', BUSY],
    ['a server that named a time', { ...BUSY, code: 'HTTP_429', wait: 600_000 } as typeof BUSY],
    ['what the owner must mend', PARKED],
  ])('%s is waited for all the same', async (_, verdict) => {
    const { outbox, sent } = await failed(verdict as typeof OFFLINE);
    await outbox.drain(true);
    expect(sent).toHaveLength(1);
  });

  test('a row that another tab is sending is not pulled forward', async () => {
    const { clock, tab } = device();
    const { outbox, sent } = tab('a');
    await outbox.put([
      rowOf(clock, { state: 'sending', reason: 'NETWORK', lease: { by: 'b', until: clock.now() + 30_000 } }),
    ]);
    await outbox.drain(true);
    expect(sent).toHaveLength(0);
  });
});

test('a server that names a time is not asked before', async () => {
  const { clock, sent, answers } = await failed({ ...BUSY, wait: 600_000 } as never);
  answers(DELIVERED);
  for (let minute = 0; minute < 9; minute++) {
    clock.advance(60_000);
    await turns(10);
  }
  expect(sent).toHaveLength(1);
  clock.advance(60_000);
  await turns();
  expect(sent).toHaveLength(2);
});

test.each([
  ['network', OFFLINE],
  ['busy', BUSY],
])('a clock that was a year ahead when the row was written does not delay it by a year: %s', async (_, verdict) => {
  const DAY = 86_400_000;
  const { clock, outbox, sent, row } = await failed(verdict);
  clock.set(row.createdAt - 365 * DAY);
  for (let day = 0; day < 3; day++) {
    await outbox.drain(false);
    clock.set(clock.now() + DAY);
  }
  expect(sent.length).toBeGreaterThan(1);
});

test('a laptop that slept catches up with one look, not with a burst', async () => {
  const { clock, sent, answers } = await failed();
  answers(DELIVERED);
  clock.set(clock.now() + 86_400_000);
  clock.advance(0);
  await turns();
  expect(sent).toHaveLength(2);
});

test('one timer at a time, and none after stop', async () => {
  const { clock, outbox } = await failed();
  await outbox.drain(false);
  expect(clock.waits()).toHaveLength(1);
  outbox.stop();
  expect(clock.waits()).toEqual([]);
});

test('an empty outbox sets no timer', async () => {
  const { clock, tab } = device();
  const { outbox } = tab('a');
  await outbox.put([rowOf(clock)]);
  await outbox.drain(true);
  expect(clock.waits()).toEqual([]);
});

test('a row stays in the queue for seven days, then waits for the owner', async () => {
  const { clock, outbox, disk, row, told } = await failed();
  clock.set(row.createdAt + 7 * 86_400_000);
  await outbox.drain(true);
  expect((await disk.row(row))!.state).toBe('queued');
  clock.set(clock.now() + 86_400_000);
  await outbox.drain(true);
  expect(await disk.row(row)).toMatchObject({ state: 'refused', reason: 'NETWORK' });
  expect(told().at(-1)).toBe('rejected NETWORK final');
});
