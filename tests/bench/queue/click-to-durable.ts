import type { BrowserContext } from 'playwright-core';
import type { Receiver } from '../receiver.ts';
import { type Summary, summarise } from '../stats.ts';
import { add, CONTESTANTS, type Contestant, LEVELS, openStand, type Stand } from './contestants.ts';

export type ClickToDurable = { contestant: Contestant; level: number; ms: Summary }[];

const WARM_UP = 3;
const MINUTE = 60_000;
/** A start of ours looks for what is due after up to 3 s; by then it should be through. */
const START = 3500;
const PATIENCE = 60_000;

/** How long it takes from the click to the disk, with leads waiting that are not due. The contestants take turns. */
export async function clickToDurable(
  context: BrowserContext,
  receiver: Receiver,
  rounds: number,
): Promise<ClickToDurable> {
  const stands: Stand[] = [];
  const nextAt = Date.now() + 20 * MINUTE;
  for (const level of LEVELS) {
    for (const contestant of CONTESTANTS) {
      const name = `click-${contestant}-${level}`;
      const stand = await openStand(context, contestant, level, receiver.url(name), {
        url: receiver.url('later'),
        nextAt,
      });
      await stand.page.goto(`${stand.site.url}/form`);
      stands.push(stand);
    }
  }
  for (const { contestant, level, page } of stands) {
    if (contestant === 'leadtag') await untilStarted(page, level);
  }
  const readings = stands.map((): number[] => []);
  for (let round = -WARM_UP; round < rounds; round++) {
    for (const [i, stand] of stands.entries()) {
      const ms = await add(stand);
      if (round >= 0) readings[i]!.push(ms);
    }
  }
  for (const stand of stands) await stand.close();
  return stands.map(({ contestant, level }, i) => ({ contestant, level, ms: summarise(readings[i]!) }));
}

/** Waits until the look of a page's start at what is due is over: it holds a lock meanwhile. */
async function untilStarted(page: Stand['page'], level: number): Promise<void> {
  await page.waitForFunction((start) => performance.now() > start, START);
  const free = page.waitForFunction(
    async () => !(await navigator.locks.query()).held?.some(({ name }) => name === 'leadtag:drain'),
    undefined,
    { timeout: PATIENCE, polling: 100 },
  );
  await free.catch(() => console.log(`leadtag with ${level} waiting: still busy ${PATIENCE / 1000} s after its start`));
}
