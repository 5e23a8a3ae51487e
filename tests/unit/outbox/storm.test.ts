import { describe, expect, test } from 'vitest';
import type { Gate } from '../../../src/outbox/gates.ts';
import { type Row, tombstoneKey } from '../../../src/outbox/row.ts';
import type { Verdict } from '../../../src/webhook/verdict.ts';
import type { Faults } from '../../helpers/saboteur/faults.ts';
import {
  BUSY,
  CONFLICT,
  DELIVERED,
  databaseDone,
  device,
  OFFLINE,
  PARKED,
  REFUSED,
  rowOf,
  type Tab,
  turns,
  UNCONFIRMED,
  UNREADABLE,
} from '../support/outbox.ts';
import { seeded } from '../support/random.ts';

const SECOND = 1000;
const HOUR = 3600 * SECOND;
const DAY = 24 * HOUR;
const URLS = ['https://a.example/', 'https://b.example/'];

/** What breaks for a while. The database itself tells the truth: what it says is written is written. */
const BREAKS: Faults[] = [
  { transaction: { how: 'aborts', error: 'QuotaExceededError', mode: 'readwrite', times: 2 } },
  { transaction: { how: 'aborts', early: true, mode: 'readwrite', times: 3 } },
  { open: { how: 'fails', error: 'UnknownError', times: 3 } },
  { indexedDB: 'throws' },
  { storage: [{ on: 'localStorage', method: 'setItem', how: 'throws', error: 'QuotaExceededError' }] },
];

interface Flight {
  tab: string;
  /** The end of its lease. */
  until: number;
  era: number;
  ended: boolean;
}

interface Weather {
  /** Whether storage fails. */
  storage: boolean;
  /** Whether clocks jump. */
  jumps: boolean;
}

/** A day of 2 to 4 tabs on one device, and then a long quiet time in which everything has to arrive. */
async function storm(seed: number, weather: Weather) {
  const random = seeded(seed);
  const all = device();
  const { clock, faults, disk, wait } = all;
  const flights = new Map<string, Flight[]>();
  const arrived = new Set<string>();
  const told = new Set<string>();
  const kept: Row[] = [];
  const wrongs: string[] = [];
  let era = 0;
  let calm = false;
  let names = 0;

  const verdicts = (): Verdict =>
    random.pick<Verdict>([
      DELIVERED,
      DELIVERED,
      DELIVERED,
      OFFLINE,
      OFFLINE,
      BUSY,
      { ...BUSY, code: 'HTTP_429', wait: random.below(HOUR) },
      CONFLICT,
      UNREADABLE,
      PARKED,
      REFUSED,
      UNCONFIRMED,
    ]);

  function newTab(): Tab & { name: string; kill(): void } {
    const name = `tab ${++names}`;
    let dead = false;
    const tab = all.tab(name, { random: random.next });
    tab.answers(async (row) => {
      if (dead) return new Promise(() => {});
      const now = clock.now();
      const earlier = flights.get(row.id) ?? [];
      // what is thrown here would be taken for a damaged row
      if (row.nextAt! <= now) wrongs.push(`${row.id} is sent by ${name} on a lease that is over`);
      for (const flight of earlier) {
        const overlap = !flight.ended && flight.era === era && now < flight.until;
        if (overlap) wrongs.push(`${row.id} is sent by ${flight.tab} and by ${name}`);
      }
      if (!weather.storage && told.has(row.id)) wrongs.push(`${row.id} is sent again after its delivery`);
      const flight = { tab: name, until: row.nextAt!, era, ended: false };
      flights.set(row.id, [...earlier, flight]);
      const verdict = calm ? DELIVERED : verdicts();
      const takes = calm ? 0 : random.pick([0, 0, 500, 5000, 14_000]);
      if (takes) await new Promise<void>((resolve) => clock.after(takes, resolve));
      if (verdict.is === 'delivered') arrived.add(row.id);
      if (dead) return new Promise(() => {});
      flight.ended = true;
      return verdict;
    });
    const { events } = tab;
    return {
      ...tab,
      name,
      kill() {
        dead = true;
        tab.outbox.stop();
      },
      told: () => {
        for (const event of events) if (event.type === 'delivered') told.add(event.row.id);
        return [];
      },
    };
  }

  const tabs = Array.from({ length: 2 + random.below(3) }, newTab);
  const work: Promise<unknown>[] = [];
  const errors: unknown[] = [];
  const start = (piece: Promise<unknown>) => void work.push(piece.catch((error) => errors.push(error)));

  for (let step = 0; step < 60; step++) {
    const tab = random.pick(tabs);
    const dice = random.below(12);
    if (dice < 4) {
      const row = tab.outbox.lease(rowOf(clock, { url: random.pick(URLS) }));
      start(
        tab.outbox.put([row]).then((durable) => {
          if (durable) kept.push(row);
          return tab.outbox.carry(row);
        }),
      );
    } else if (dice < 8) start(tab.outbox.drain(random.chance(0.5)));
    else if (dice === 8) {
      tab.kill();
      tabs[tabs.indexOf(tab)] = newTab();
    } else if (dice === 9 && weather.jumps) {
      // a claim and the request that it is for belong to one era
      await databaseDone(clock);
      era++;
      clock.set(clock.now() + random.pick([-365 * DAY, -DAY, -HOUR, HOUR, DAY, 30 * DAY]));
    } else if (dice === 10 && weather.storage) {
      Object.assign(faults, structuredClone(random.pick(BREAKS)));
    } else if (dice === 11) {
      for (const name of Object.keys(faults)) delete faults[name as keyof Faults];
      if (random.chance(0.3)) all.connections.kill();
      tab.outbox.wake();
    }
    await turns(random.below(12));
    // a database that has no time to answer before the clock moves is one that hangs
    if (!weather.storage) await databaseDone(clock);
    clock.advance(random.pick([0, 0, 100, 1000, 3000, 20_000, 60_000]));
    await turns(40);
    for (const one of tabs) one.told();
    await check();
  }

  // all is well again, for a long time
  for (const name of Object.keys(faults)) delete faults[name as keyof Faults];
  calm = true;
  for (const tab of tabs) tab.kill();
  for (let quiet = 0; quiet < 40; quiet++) {
    const visitor = newTab();
    await wait(visitor.outbox.drain(true));
    visitor.told();
    visitor.kill();
    clock.set(clock.now() + 3 * HOUR);
    if ((await open()).length === 0) break;
  }
  await check();
  expect(wrongs).toEqual([]);
  expect(errors, 'nothing rejects').toEqual([]);

  const left = new Map((await rows()).map((row) => [row.id, row]));
  for (const { id } of kept) {
    const row = left.get(id);
    const isSettled = (row?.state === 'refused' || row?.state === 'unconfirmed') && !!row.reason;
    expect(arrived.has(id) || isSettled, `${id} is lost: ${JSON.stringify(row)}`).toBe(true);
  }
  expect(await open(), 'nothing waits for ever').toEqual([]);
  if (!weather.storage) {
    const keys = new Set(await disk.keys());
    for (const row of await rows()) expect(keys.has(tombstoneKey(row)), `${row.id} has come back`).toBe(false);
  }
  return { sent: [...flights.values()].flat().length, kept: kept.length };

  /** Everything on the device. */
  async function records(): Promise<object[]> {
    // looking must not make a database
    const exists = (await disk.databases()).includes('leadtag');
    const onDisk = exists ? ((await disk.all()) as object[]) : [];
    return [...onDisk, ...Object.values(all.local.content).map((text) => JSON.parse(text) as object)];
  }

  async function rows(): Promise<Row[]> {
    return ((await records()) as Row[]).filter((row) => row.state);
  }

  async function open(): Promise<Row[]> {
    return (await rows()).filter(({ state }) => !/refused|unconfirmed/.test(state));
  }

  /** Whatever lies on the device makes sense. */
  async function check(): Promise<void> {
    for (const row of await rows()) {
      const settled = /refused|unconfirmed/.test(row.state);
      expect(settled ? row.nextAt === undefined : Number.isFinite(row.nextAt), JSON.stringify(row)).toBe(true);
      expect(row.state === 'sending', 'a lease goes with sending').toBe(!!row.lease);
    }
    const gates = ((await records()) as Gate[]).filter((gate) => 'until' in gate);
    for (const { at, until, fails } of gates) expect([at, until, fails].every(Number.isFinite)).toBe(true);
  }
}

describe.each<[string, Weather, number]>([
  ['tabs that live and die', { storage: false, jumps: false }, 20],
  ['and clocks that jump', { storage: false, jumps: true }, 20],
  ['and storage that fails', { storage: true, jumps: false }, 20],
  ['and everything at once', { storage: true, jumps: true }, 20],
])('random: %s', (_, weather, count) => {
  test('no row is sent by two at a time, none is lost, none comes back, and all times make sense', async () => {
    let sent = 0;
    for (let seed = 1; seed <= count; seed++) {
      const result = await storm(seed, weather).catch((error: Error) => {
        error.message = `seed ${seed}: ${error.message}`;
        throw error;
      });
      sent += result.sent;
    }
    expect(sent, 'something has happened').toBeGreaterThan(count * 5);
  }, 60_000);
});
