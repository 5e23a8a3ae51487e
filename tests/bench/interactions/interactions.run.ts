import { expect, test } from 'vitest';
import { chromium } from '../../helpers/engines/chromium.ts';
import { keepResult, setting } from '../machine.ts';
import { startReceiver } from '../receiver.ts';
import { summarise } from '../stats.ts';
import { interactions, interactionTable } from './interactions.ts';

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 15);
/** Whatever a visitor does is answered within so many milliseconds, on a slow phone. */
const LIMIT = 50;

// in Chromium alone the processor can be slowed down
test('typing, opening and stepping', async () => {
  const receiver = await startReceiver();
  const browser = await chromium.launch();
  const context = await chromium.newContext(browser, {});
  const result = setting('chromium', browser);
  const readings = await interactions(context, receiver.url('interactions'), ROUNDS);
  await browser.close();
  await receiver.close();
  console.log(interactionTable(readings));
  keepResult('interactions', { ...result, interactions: readings });
  const medians = readings.map(({ readings }) => summarise(readings.map(({ busy }) => busy)).median);
  expect(Math.max(...medians), 'the slowest kind of act, in ms').toBeLessThan(LIMIT);
});
