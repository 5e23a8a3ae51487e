import type { BrowserContext } from 'playwright-core';
import type { Receiver } from '../receiver.ts';
import { type Summary, summarise } from '../stats.ts';
import { idOf } from './contestants/lead.ts';
import { CONTESTANTS, type Contestant, openStand } from './stand.ts';

export interface DrainReading {
  contestant: Contestant;
  /** How many it was told to send at a time; of leadtag, which decides by itself, undefined. */
  inFlight: number | undefined;
  perSecond: Summary;
  /** The most that the webhook has seen at a time. */
  seen: number;
}

export const IN_FLIGHT = [1, 4, 8] as const;

export interface Webhook {
  /** When it answers, in words. */
  name: string;
  /** How long it takes to answer, in milliseconds. */
  delay: number;
  /** How many leads wait for it. */
  leads: number;
}

/** leadtag decides by itself how many it sends at a time, and Workbox sends one. */
const variants = [...CONTESTANTS, 'none' as const].flatMap(
  (contestant): Pick<DrainReading, 'contestant' | 'inFlight'>[] => {
    if (contestant === 'leadtag') return [{ contestant, inFlight: undefined }];
    if (contestant === 'workbox') return [{ contestant, inFlight: 1 }];
    return IN_FLIGHT.map((inFlight) => ({ contestant, inFlight }));
  },
);

/** Whoever takes longer has failed, in milliseconds. */
const PATIENCE = 60_000;
/** How long after the last lead nothing more may come, in milliseconds. */
const SILENCE = 300;

/** How many leads arrive in a second, out of a heap that is due, until all have arrived. The contestants take turns. */
export async function drainRate(
  context: BrowserContext,
  receiver: Receiver,
  { delay, leads }: Webhook,
  rounds: number,
): Promise<DrainReading[]> {
  const cells = variants.map((variant) => ({ ...variant, rates: [] as number[], seen: 0 }));
  for (let round = 0; round < rounds; round++) {
    for (const cell of cells) {
      const { contestant, inFlight } = cell;
      const name = `drain-${contestant}-${inFlight ?? 'own'}-${delay}-${round}`;
      const waiting = { count: leads, url: receiver.url(name, delay), nextAt: Date.now() - 1000 };
      const { page, site, close } = await openStand(context, contestant, waiting);
      if (inFlight === undefined) await page.goto(`${site.url}/about`);
      else await page.evaluate((inFlight) => window.bench.drain(inFlight), inFlight);
      await receiver.wait(name, leads, PATIENCE);
      await new Promise((resolve) => setTimeout(resolve, SILENCE));
      await close();
      const { ids, times, inFlight: seen } = receiver.arrivals(name);
      expectEachOnce(ids, leads, name);
      cell.rates.push((1000 * (leads - 1)) / (times.at(-1)! - times[0]!));
      cell.seen = Math.max(cell.seen, seen);
    }
  }
  return cells.map(({ rates, ...cell }) => ({ ...cell, perSecond: summarise(rates) }));
}

/** A fast queue that loses leads, or sends them twice, has not been measured. */
function expectEachOnce(ids: string[], leads: number, name: string): void {
  const missing = Array.from({ length: leads }, (_, n) => idOf(n)).filter((id) => !ids.includes(id));
  if (missing.length || ids.length !== leads)
    throw new Error(`${name}: ${leads} leads waited, ${missing.length} are missing, ${ids.length} requests came`);
}
