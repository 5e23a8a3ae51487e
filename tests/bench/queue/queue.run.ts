import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type EngineName, engineNamed } from '../../helpers/engines/index.ts';
import { newProfile, type Profile } from '../../helpers/persistent.ts';
import { keepResult, setting } from '../machine.ts';
import { type Receiver, startReceiver } from '../receiver.ts';
import { clickToDurable } from './click-to-durable.ts';
import { drainRate } from './drain-rate.ts';
import { pageStart } from './page-start.ts';
import { clickTable, drainTable, startTable } from './tables.ts';

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 15);
const REPEATS = Number(process.env.BENCH_REPEATS ?? 3);
const engineName = (process.env.BENCH_ENGINE ?? 'chromium') as EngineName;

const engine = await engineNamed(engineName);
const result: Record<string, unknown> = {};
let profile: Profile;
let context: BrowserContext;
let receiver: Receiver;

// on the disk: in a window without a profile databases live in memory
beforeAll(async () => {
  profile = newProfile(engine);
  context = await profile.open();
  context.setDefaultTimeout(120_000);
  receiver = await startReceiver();
  Object.assign(result, setting(engineName, context.browser()));
});

afterAll(async () => {
  await profile.remove();
  await receiver.close();
  keepResult('queue', result);
});

test('from click to disk', async () => {
  const readings = await clickToDurable(context, receiver, ROUNDS);
  result.clickToDurable = readings;
  console.log(clickTable(readings));
  const of = (level: number) => readings.find((each) => each.contestant === 'leadtag' && each.level === level)!.ms;
  expect(of(9900).median / of(0).median, 'slower with 9,900 waiting than with none, by').toBeLessThanOrEqual(1.3);
});

test('leads in a second', async () => {
  const readings = await drainRate(context, receiver, REPEATS);
  result.drainRate = readings;
  console.log(drainTable(readings));
});

test.skipIf(engine.cannot.cdp)('start of a page', async () => {
  const readings = await pageStart(context, receiver, REPEATS);
  result.pageStart = readings;
  console.log(startTable(readings));
  const ours = readings.flatMap(({ cpu, readings }) => (cpu === 1 ? readings : [])).map(({ later }) => later);
  expect(Math.max(...ours), 'longest task of ours after the start, in ms').toBeLessThan(50);
});
