import type { BrowserContext } from 'playwright-core';
import type { Receiver } from '../receiver.ts';
import { type Summary, summarise } from '../stats.ts';
import { CONTESTANTS, type Contestant, LEVELS, openStand, type Stand } from './contestants.ts';
import type { BenchWindow } from './in-page.ts';

export type DrainRate = { contestant: Contestant; level: number; perSecond: Summary; leads: number }[];

const LEADS = 300;
/** However slow a contestant is, nobody waits longer; its rate is that of the leads until then. */
const PATIENCE = 10_000;

/** How many leads arrive in a second: a stream of new ones, and then out of a heap that is due. The contestants take turns. */
export async function drainRate(context: BrowserContext, receiver: Receiver, rounds: number): Promise<DrainRate> {
  const result = LEVELS.flatMap((level) => CONTESTANTS.map((contestant) => ({ contestant, level })));
  const rates = result.map((): number[] => []);
  const counts = result.map(() => 0);
  for (let round = 0; round < rounds; round++) {
    for (const [i, { contestant, level }] of result.entries()) {
      const name = `drain-${contestant}-${level}-${round}`;
      const url = receiver.url(name);
      const stand = await openStand(context, contestant, level, url, { url, nextAt: Date.now() - 1000 });
      await (level === 0 ? stream(stand) : heap(stand, () => receiver.wait(name, LEADS, PATIENCE)));
      const times = receiver.times(name).slice(0, LEADS);
      rates[i]!.push((1000 * (times.length - 1)) / (times.at(-1)! - times[0]!));
      counts[i] = times.length;
      await stand.close();
    }
  }
  return result.map((each, i) => ({ ...each, perSecond: summarise(rates[i]!), leads: counts[i]! }));
}

/** New leads, each as soon as the one before has arrived. */
async function stream({ page, site, url }: Stand): Promise<void> {
  await page.goto(`${site.url}/form`);
  await page.waitForFunction(() => !document.querySelector('[src="/leadtag.js"]') || 'leadtag' in window);
  await page.evaluate(
    async ([leads, url, patience]) => {
      const { bench } = window as unknown as BenchWindow;
      const end = performance.now() + patience;
      for (let n = 0; n < leads && performance.now() < end; n++) await bench.send(url);
    },
    [LEADS, url, PATIENCE] as const,
  );
}

/** What waits, from the start of a page. */
async function heap({ contestant, page, site, url }: Stand, enough: () => Promise<void>): Promise<void> {
  await page.goto(`${site.url}${contestant === 'leadtag' ? '/about' : '/form'}`);
  // closed in the middle, if it is slow
  if (contestant !== 'leadtag') {
    page
      .evaluate(([leads, url]) => (window as unknown as BenchWindow).bench.drain(leads, url), [LEADS, url] as const)
      .catch(() => {});
  }
  await enough();
}
