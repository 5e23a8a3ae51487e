import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openDatabase } from '../../../demo/server/database/open.mjs';
import { startDemo } from '../../../demo/server.mjs';

import { chromium } from '../../helpers/engines/chromium.ts';
import { SLOWDOWN } from '../interactions/interactions.ts';
import { keepResult, setting, untilQuiet } from '../machine.ts';
import { summarise } from '../stats.ts';
import { fill } from './leads.ts';

const LEADS = 10_000;
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 15);
/** What must not be exceeded by the middle of all rounds, in milliseconds, on a slow phone with the server on the same machine. */
const LIMITS = { list: 3000, filter: 1000, charts: 5000 };

type Act = keyof typeof LIMITS;

test(`the inbox with ${LEADS} leads`, async () => {
  const database = await openDatabase();
  await fill(database, LEADS);
  const demo = await startDemo({ port: 0, hookPort: 0, database });
  const browser = await chromium.launch();
  const context = await chromium.newContext(browser, { reducedMotion: 'reduce' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const result = setting('chromium', browser);
  const readings: Record<Act, number[]> = { list: [], filter: [], charts: [] };

  for (let round = 0; round < ROUNDS; round++) {
    await untilQuiet(5000);
    await page.goto(`${demo.url}inbox.html`, { waitUntil: 'commit' });
    readings.list.push(await seen(page, '.lead-row'));
    await page.locator('.filter-total', { hasText: 'leads' }).waitFor();
    readings.filter.push(await filtered(page, round % 2 ? 'warm' : 'hot'));
    await page.goto(`${demo.url}inbox.html?view=numbers`, { waitUntil: 'commit' });
    readings.charts.push(await seen(page, '#chart-days [data-drawn]'));
  }
  await browser.close();
  await demo.close();
  await database.close();

  for (const [act, all] of Object.entries(readings)) {
    const { median, low, high } = summarise(all);
    console.log(
      `${act.padEnd(7)} ${median.toFixed(0)} ms (${low.toFixed(0)}-${high.toFixed(0)}), limit ${LIMITS[act as Act]}`,
    );
  }
  keepResult('inbox-page', { ...result, leads: LEADS, readings });
  for (const act of Object.keys(LIMITS) as Act[]) {
    expect(summarise(readings[act]).median, `${act}, in ms`).toBeLessThan(LIMITS[act]);
  }
});

/** When the element was there and drawn, since the visit began. */
const seen = (page: Page, selector: string): Promise<number> =>
  page.evaluate(
    (selector) =>
      new Promise<number>((resolve) => {
        const look = () => {
          if (!document.querySelector(selector)) return requestAnimationFrame(look);
          requestAnimationFrame(() => resolve(performance.now()));
        };
        look();
      }),
    selector,
  );

/** From the choice to the frame in which the list has the leads that were chosen, and no other. */
const filtered = (page: Page, temperature: string): Promise<number> =>
  page.evaluate(
    (temperature) =>
      new Promise<number>((resolve) => {
        const select = document.querySelector<HTMLSelectElement>('select[aria-label=Temperature]')!;
        const start = performance.now();
        select.value = temperature;
        select.dispatchEvent(new Event('change', { bubbles: true }));
        const look = () => {
          const words = [...document.querySelectorAll('.list .score-badge small')].map((word) => word.textContent);
          if (!words.length || words.some((word) => word !== temperature)) return requestAnimationFrame(look);
          requestAnimationFrame(() => resolve(performance.now() - start));
        };
        look();
      }),
    temperature,
  );
