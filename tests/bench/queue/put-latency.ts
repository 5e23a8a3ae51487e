import type { BrowserContext } from 'playwright-core';
import { type Summary, summarise } from '../stats.ts';
import { CAP, CONTESTANTS, type Contestant, openStand, type Stand } from './stand.ts';

export type PutLatency = { contestant: Contestant; level: number; ms: Summary }[];

const WARM_UP = 3;
const HOUR = 3_600_000;

/** How many leads wait. The last is as near to leadtag's cap as leaves room for those that are added while it is measured. */
export const levelsFor = (rounds: number): number[] => [0, 1000, CAP - rounds - WARM_UP];

/**
 * How long it takes from handing a lead over until it is kept, with leads waiting that are not due. Contestants and levels take
 * turns. The array comes by itself: it writes megabytes, which the disk would still be busy with in the turn of the next one.
 */
export async function putLatency(context: BrowserContext, rounds: number): Promise<PutLatency> {
  const rows = CONTESTANTS.filter((contestant) => contestant !== 'array');
  return [...(await inTurn(context, rows, rounds)), ...(await inTurn(context, ['array'], rounds))];
}

async function inTurn(context: BrowserContext, contestants: Contestant[], rounds: number): Promise<PutLatency> {
  // nobody sends any of them
  const url = 'http://127.0.0.1:9/';
  const stands: (Stand & { level: number; readings: number[] })[] = [];
  for (const level of levelsFor(rounds)) {
    for (const contestant of contestants) {
      const stand = await openStand(context, contestant, { count: level, url, nextAt: Date.now() + HOUR });
      stands.push({ ...stand, level, readings: [] });
    }
  }
  for (let round = -WARM_UP; round < rounds; round++) {
    for (const { page, readings } of stands) {
      const ms = await page.evaluate((url) => window.bench.put(url), url);
      if (round >= 0) readings.push(ms);
    }
  }
  for (const { contestant, level, page, close } of stands) {
    const [kept, given] = [await page.evaluate(() => window.bench.size()), level + WARM_UP + rounds];
    if (kept !== given) throw new Error(`${contestant}: ${given} leads were handed over, ${kept} are kept`);
    await close();
  }
  return stands.map(({ contestant, level, readings }) => ({ contestant, level, ms: summarise(readings) }));
}
