import type { BrowserContext, Page } from 'playwright-core';
import type { Receiver } from '../receiver.ts';
import { type LongestTasks, longestTasks } from '../trace.ts';
import { CAP, openStand } from './stand.ts';

export type PageStart = { page: string; cpu: number; readings: LongestTasks[] }[];

/** How long after the navigation is looked at, in milliseconds: a start's look at what is due begins within 3 s. */
const LOOK = 5000;
const HOUR = 3_600_000;

/** The longest task of the main thread after the start of a page, in milliseconds, with a heap of waiting leads. */
export async function pageStart(context: BrowserContext, receiver: Receiver, rounds: number): Promise<PageStart> {
  const open = (count: number, nextAt: number) =>
    openStand(context, 'leadtag', { count, url: receiver.url(`start-${count}-${nextAt}`), nextAt });
  const none = await open(0, 0);
  const due = await open(CAP, Date.now() - 1000);
  const later = await open(CAP, Date.now() + HOUR);
  const pages = [
    { page: 'blank, nothing of ours', stand: none, path: '/blank' },
    { page: 'bare script, nothing waits', stand: none, path: '/about' },
    { page: `bare script, ${CAP} wait, not due`, stand: later, path: '/about' },
    { page: `bare script, ${CAP} are due`, stand: due, path: '/about' },
    { page: `form, ${CAP} are due`, stand: due, path: '/form' },
  ];
  const result: PageStart = [1, 4].flatMap((cpu) => pages.map(({ page }) => ({ page, cpu, readings: [] })));
  for (let round = 0; round < rounds; round++) {
    for (const reading of result) {
      const { stand, path } = pages.find(({ page }) => page === reading.page)!;
      reading.readings.push(await measure(stand.page, stand.site.url + path, reading.cpu));
    }
  }
  for (const stand of [none, due, later]) await stand.close();
  return result;
}

async function measure(page: Page, url: string, cpu: number): Promise<LongestTasks> {
  await page.goto('about:blank');
  const browser = page.context().browser()!;
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  await browser.startTracing(page, {
    categories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'],
  });
  await page.goto(url);
  // asking the page would have Playwright put a large script of its own into it
  await new Promise((resolve) => setTimeout(resolve, LOOK));
  const trace = await browser.stopTracing();
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await session.detach();
  return longestTasks(trace, url);
}
