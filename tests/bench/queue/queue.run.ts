import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type EngineName, engineNamed } from '../../helpers/engines/index.ts';
import { newProfile, type Profile } from '../../helpers/persistent.ts';
import { keepResult, setting } from '../machine.ts';
import { type Receiver, startReceiver } from '../receiver.ts';
import { clickToDurable } from './click-to-durable.ts';
import { coldStart } from './cold-start.ts';
import { drainRate, type Webhook } from './drain-rate.ts';
import { coldGoals, drainGoals, type Goal, goalTable, putGoals } from './goals.ts';
import { pageStart } from './page-start.ts';
import { putLatency } from './put-latency.ts';
import { clickTable, coldTable, drainTable, putTable, startTable } from './tables.ts';

const PUTS = Number(process.env.BENCH_ROUNDS ?? 60);
const CLICKS = Number(process.env.BENCH_ROUNDS ?? 15);
const REPEATS = Number(process.env.BENCH_REPEATS ?? 3);
const STARTS = Number(process.env.BENCH_REPEATS ?? 5);
const LOOKS = Number(process.env.BENCH_REPEATS ?? 2);
const engineName = (process.env.BENCH_ENGINE ?? 'chromium') as EngineName;

/** Where the browser's profile lies. In memory the disk has no say: what is left is the software. */
const PROFILES = [
  { place: 'on disk', folder: tmpdir() },
  { place: 'in memory', folder: '/dev/shm' },
].filter(({ folder }) => existsSync(folder));

/** The webhooks that leads are sent to. */
const AT_ONCE: Webhook = { name: 'at once', delay: 0, leads: 200 };
const SLOW: Webhook = { name: 'after 50 ms', delay: 50, leads: 60 };

const engine = await engineNamed(engineName);
const result: Record<string, unknown> = {};

const goals: Goal[] = [];

afterAll(() => {
  if (goals.length) console.log(goalTable(goals));
  keepResult('queue', { ...result, goals });
});

describe.each(PROFILES)('profile $place', ({ place, folder }) => {
  let profile: Profile;
  let context: BrowserContext;
  let receiver: Receiver;
  const here: Record<string, unknown> = {};

  // a profile of its own: in a window without one databases live in memory, in other code
  beforeAll(async () => {
    profile = newProfile(engine, folder);
    context = await profile.open();
    context.setDefaultTimeout(120_000);
    receiver = await startReceiver();
    if (!result.at) Object.assign(result, setting(engineName, context.browser()));
    result[place] = here;
  });

  afterAll(async () => {
    await profile.remove();
    await receiver.close();
  });

  test('put latency', async () => {
    const readings = await putLatency(context, PUTS);
    here.putLatency = readings;
    goals.push(...putGoals(place, readings));
    console.log(putTable(place, readings));
  });

  // where the webhook takes its time, the disk does not matter
  test.each(place === 'on disk' ? [AT_ONCE, SLOW] : [AT_ONCE])('leads in a second, answered $name', async (webhook) => {
    const readings = await drainRate(context, receiver, webhook, REPEATS);
    here[`drainRate${webhook.delay}`] = readings;
    goals.push(...drainGoals(place, webhook, readings));
    console.log(drainTable(place, webhook, readings));
  });

  test.runIf(place === 'on disk')('from click to disk', async () => {
    const readings = await clickToDurable(context, receiver, CLICKS);
    here.clickToDurable = readings;
    console.log(clickTable(readings));
    const [none, , most] = readings;
    expect(
      most!.ms.median / none!.ms.median,
      `slower with ${most!.level} waiting than with none, by`,
    ).toBeLessThanOrEqual(1.3);
  });

  test.runIf(place === 'on disk' && !engine.cannot.cdp)('cold start', async () => {
    const readings = await coldStart(context, receiver, STARTS);
    here.coldStart = readings;
    goals.push(...coldGoals(readings));
    console.log(coldTable(readings));
  });

  test.runIf(place === 'on disk' && !engine.cannot.cdp)('start of a page', async () => {
    const readings = await pageStart(context, receiver, LOOKS);
    here.pageStart = readings;
    console.log(startTable(readings));
    const ours = readings.flatMap(({ cpu, readings }) => (cpu === 1 ? readings : [])).map(({ later }) => later);
    expect(Math.max(...ours), 'longest task of ours after the start, in ms').toBeLessThan(50);
  });
});
