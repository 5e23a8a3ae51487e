import type { BrowserContext, CDPSession } from 'playwright-core';
import type { Receiver } from '../receiver.ts';
import { beforeMark, stretches } from '../trace.ts';
import { idOf } from './contestants/lead.ts';
import { CAP, CONTESTANTS, type Contestant, openStand, type Stand } from './stand.ts';

/** What one start took until the first lead went out, in milliseconds. */
export interface ColdStart {
  /** From the navigation to the first call of the database: the script comes, and leadtag waits 0.5-3 s on purpose. */
  before: number;
  /** From there to the request, by the clock. */
  wall: number;
  /** Processor time of that, on the thread that does it. */
  busy: number;
  /** Processor time of compiling and running the script at its start. */
  script: number;
  /** The longest task of all these, in processor time. */
  longest: number;
}

export type ColdStarts = { contestant: Contestant; cpu: number; readings: ColdStart[] }[];

/** How much slower the processor is made: as this machine, and as a phone of the lower middle. */
export const SLOWDOWNS = [1, 4] as const;
const PATIENCE = 60_000;

/** From the start of a page to the first lead of a full outbox that goes out. */
export async function coldStart(context: BrowserContext, receiver: Receiver, rounds: number): Promise<ColdStarts> {
  const stands: Stand[] = [];
  for (const contestant of CONTESTANTS) {
    const url = receiver.url(`cold-${contestant}`, 50);
    stands.push(await openStand(context, contestant, { count: CAP, url, nextAt: Date.now() - 1000 }));
  }
  const result = SLOWDOWNS.flatMap((cpu) =>
    // a service worker cannot be slowed down
    CONTESTANTS.filter((contestant) => cpu === 1 || contestant !== 'workbox').map((contestant) => ({
      contestant,
      cpu,
      readings: [] as ColdStart[],
    })),
  );
  for (let round = 0; round < rounds; round++) {
    for (const { contestant, cpu, readings } of result) {
      const stand = stands.find((each) => each.contestant === contestant)!;
      readings.push(await measure(stand, receiver, cpu));
    }
  }
  for (const stand of stands) await stand.close();
  return result;
}

async function measure({ contestant, page, site }: Stand, receiver: Receiver, cpu: number): Promise<ColdStart> {
  const name = `cold-${contestant}`;
  const arrived = receiver.arrivals(name).ids.length;
  const browser = page.context().browser()!;
  const session = await page.context().newCDPSession(page);
  // the worker of a visitor who comes back does not run yet
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await slowDown(session, cpu);
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline', 'blink.user_timing'] });
  const navigation = page.goto(`${site.url}/start`);
  await receiver.wait(name, arrived + 1, PATIENCE);
  await navigation;
  const trace = await browser.stopTracing();
  // or it would go on sending while the others are measured, and a lead of this start might pass for one of the next
  await page.goto('about:blank');
  await slowDown(session, 1);
  await session.detach();
  const id = receiver.arrivals(name).ids[arrived];
  if (!id || !(id >= idOf(0) && id < idOf(CAP))) throw new Error(`${name}: no lead of the heap has come, but ${id}`);
  const [drain] = stretches(trace, 'bench:drain', 'bench:sent');
  if (!drain || Number.isNaN(drain.wall)) throw new Error(`${name}: no marks in the trace`);
  const start = beforeMark(trace, 'bench:drain');
  return {
    before: start.wall,
    script: sum(start.tasks),
    busy: sum(drain.tasks),
    wall: drain.wall,
    longest: Math.max(...start.tasks, ...drain.tasks),
  };
}

const sum = (all: number[]): number => all.reduce((a, b) => a + b, 0);

const slowDown = (session: CDPSession, rate: number) => session.send('Emulation.setCPUThrottlingRate', { rate });
