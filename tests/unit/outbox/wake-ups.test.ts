import { describe, expect, test } from 'vitest';
import { rowKey } from '../../../src/outbox/row.ts';
import { BUSY, DELIVERED, device, OFFLINE, REFUSED, requestTo, rowOf, turns } from '../support/outbox.ts';

const MINUTE = 60_000;
const [A, B] = ['https://a.example/', 'https://b.example/'];

describe('no row is forgotten, and none is asked for without end', () => {
  test('an alarm that rings during a drain is not lost', async () => {
    const { clock, tab, pass } = device();
    const { outbox, sent, answers } = tab('a');
    let slow: (() => void) | undefined;
    answers(({ url }) => {
      if (url === A) return BUSY;
      return new Promise((resolve) => {
        slow = () => resolve(DELIVERED);
      });
    });
    await outbox.put([A, B].map((url) => rowOf(clock, { url })));
    const drained = outbox.drain(true);
    await turns();
    await pass(8000, 500); // the alarm of A rings while B is still thinking
    slow?.();
    await drained;
    await pass(30 * MINUTE, 1000);
    expect(sent.filter(({ url }) => url === A).length).toBeGreaterThan(5);
  });

  test('an address with leads on two rungs is not asked every two seconds', async () => {
    const { clock, tab, pass, shelf } = device();
    const { outbox, sent, answers } = tab('a');
    answers(OFFLINE);
    await outbox.put([rowOf(clock, { url: A })]);
    shelf.put(rowOf(clock, { url: A }));
    await outbox.drain(true);
    await pass(60 * MINUTE, 1000);
    expect(sent.length).toBeLessThan(20);
  });

  test('a lead that went to its fallback is tried there until it is taken', async () => {
    const { clock, tab, pass } = device();
    const { outbox, sent, answers } = tab('a');
    answers(({ url }) => (url === A ? REFUSED : OFFLINE));
    await outbox.put([rowOf(clock, { url: A, fallback: requestTo(B) })]);
    await outbox.drain(true);
    await pass(10 * MINUTE, 1000);
    expect(sent.filter(({ url }) => url === A)).toHaveLength(1);
    expect(sent.filter(({ url }) => url === B).length).toBeGreaterThan(3);
  });

  test('what waits for the network beyond the first twenty is due as well when it is back', async () => {
    const { clock, tab, pass } = device();
    const { outbox, sent } = tab('a');
    const nextAt = clock.now() + 60 * MINUTE;
    const rows = Array.from({ length: 45 }, () => rowOf(clock, { reason: 'OFFLINE', attempts: 3, nextAt }));
    await outbox.put(rows);
    await outbox.drain(true);
    await pass(5000, 250);
    expect(sent).toHaveLength(45);
  });
});

test('a lead that got through meanwhile is not sent again by a visitor who clicks once more', async () => {
  const { clock, tab, disk } = device();
  const { outbox, sent, events } = tab('a');
  const row = rowOf(clock);
  const first = outbox.lease(row);
  await outbox.put([first]);
  await outbox.carry(first);
  const again = outbox.lease(row);
  await outbox.put([again]);
  expect(await outbox.carry(again)).toBe('delivered');
  await turns();
  expect(sent).toHaveLength(1);
  expect(events.filter(({ type }) => type === 'delivered')).toHaveLength(1);
  expect(await disk.row(row)).toBeUndefined();
});

test('a yes that cannot be written down is known to the next page all the same', async () => {
  const { clock, tab, faults, wait, disk } = device();
  const one = tab('a');
  const row = one.outbox.lease(rowOf(clock));
  await one.outbox.put([row]);
  one.answers(() => {
    faults.transaction = { how: 'hangs' };
    return DELIVERED;
  });
  expect(await wait(one.outbox.carry(row))).toBe('delivered');
  await wait(new Promise<void>((resolve) => clock.after(5000, resolve)));
  delete faults.transaction;
  clock.set(clock.now() + 2 * MINUTE);
  const next = tab('b');
  await wait(next.outbox.drain(true));
  expect(next.sent).toEqual([]);
  expect(await disk.keys()).not.toContain(rowKey(row));
});

test('before a redirect, the lease of an attempt at the fallback lasts as long as that attempt may', async () => {
  const { clock, tab, disk } = device();
  const { outbox, answers } = tab('a');
  let atFallback = 0;
  answers(async ({ url }) => {
    if (url === A) {
      await turns(1);
      clock.set(clock.now() + 14_000);
      return REFUSED;
    }
    atFallback = clock.now();
    return new Promise(() => {});
  });
  const row = outbox.lease(rowOf(clock, { url: A, fallback: requestTo(B) }));
  await outbox.put([row]);
  void outbox.carry(row);
  await turns();
  await outbox.release();
  expect((await disk.row(row))!.nextAt).toBe(atFallback + 15_000);
});
