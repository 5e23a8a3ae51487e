import { htmlPage, script } from '../helpers/html.ts';
import { startSite } from '../helpers/site.ts';
import { startFaultyWebhook } from './faulty-webhook.ts';
import { drainAll } from './heal.ts';
import { openLedger } from './ledger.ts';
import { makePlan } from './plan.ts';
import { runTab } from './tab.ts';
import { judge, type Verdict } from './verdict.ts';
import { startWorld } from './world.ts';

export interface ChaosOptions {
  seed: number;
  leads: number;
  /** No new lead is begun after this; what has been begun is brought to its end. */
  seconds: number;
}

export interface ChaosResult extends Verdict, ChaosOptions {
  faults: Record<string, number>;
  /** How long all of it has taken, and how much of that the healing. */
  took: { all: number; healing: number };
}

/** How long the way back to an empty outbox may take, in milliseconds. */
const HEALING = 120_000;

/** Visitors in three tabs submit leads while everything around them breaks; then all is well again, and the leads are counted. */
export async function runChaos(options: ChaosOptions): Promise<ChaosResult> {
  const plan = makePlan(options.seed, options.leads);
  const ledger = openLedger();
  const webhook = await startFaultyWebhook(plan, (marker) => ledger.signal('posted', marker));
  const site = await startSite({
    '/': htmlPage({
      body: script({
        'data-webhook': webhook.url,
        'data-form-id': 'chaos',
        'data-cta': 'Send it',
        'data-fields': 'name, email*, marker*',
      }),
    }),
    '/about': htmlPage({ title: 'About', body: `<h1>About us</h1>${script()}` }),
  });
  const world = await startWorld(ledger.report);
  const faults: Record<string, number> = {};
  const started = Date.now();
  try {
    const isLate = () => Date.now() - started > options.seconds * 1000;
    const count = (fault: string) => {
      faults[fault] = (faults[fault] ?? 0) + 1;
    };
    await Promise.all(
      plan.tabs.map((steps, who) => runTab(steps, { who, site: site.url, world, ledger, count, isLate })),
    );
    webhook.heal();
    const healing = Date.now();
    const left = await drainAll(world, site.url, healing + HEALING);
    const verdict = judge([...ledger.leads.values()], webhook.arrivals, left);
    const now = Date.now();
    for (const [name, times] of Object.entries(webhook.faults)) {
      if (name !== '200') faults[`webhook: ${name}`] = times;
    }
    return { ...options, ...verdict, faults, took: { all: now - started, healing: now - healing } };
  } finally {
    await world.close();
    await site.close();
    await webhook.close();
  }
}
