import { test } from 'vitest';
import { chromium } from '../../helpers/engines/chromium.ts';
import { keepResult, setting } from '../machine.ts';
import { CONTESTANTS } from './contestants/index.ts';
import { measure } from './measure.ts';
import { openStand } from './stand.ts';
import { pageTables } from './tables.ts';
import { MODES } from './visit.ts';

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 7);
const ONLY = process.env.BENCH_ONLY?.split(',');
const modes = MODES.filter(({ name }) => !process.env.BENCH_MODES || process.env.BENCH_MODES.includes(name));

// in Chromium alone processor and network can be slowed down
test('a form on a landing page, from the first byte to the webhook', async () => {
  const contestants = CONTESTANTS.filter(({ name }) => !ONLY || ONLY.includes(name));
  const stands = [];
  for (const contestant of contestants) stands.push(await openStand(contestant));
  const browser = await chromium.launch();
  const result = setting('chromium', browser);
  const readings = await measure(browser, stands, modes, ROUNDS);
  await browser.close();
  for (const stand of stands) await stand.close();
  keepResult('page', { ...result, readings });
  console.log(pageTables(contestants, modes, readings));
});
