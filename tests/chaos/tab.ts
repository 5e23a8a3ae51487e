import type { Page } from 'playwright-core';
import { fillIn, outcome, sendButton } from '../helpers/visitor.ts';
import type { ChaosWindow } from './in-page.ts';
import type { Ledger } from './ledger.ts';
import type { Step } from './plan.ts';
import type { World } from './world.ts';

export interface TabTools {
  who: number;
  site: string;
  world: World;
  ledger: Ledger;
  /** Counts a fault that this tab has brought about. */
  count(fault: string): void;
  /** Whether the run's time is up. */
  isLate(): boolean;
}

type Lead = Extract<Step, { do: 'lead' }>;

/** How long one step may take before the run, not the product, is called broken. */
const STUCK = 45_000;
/** How long a cut waits for its moment: a lead that is stopped before never comes to it. */
const MOMENT = 1500;

/** Goes one tab's way, step by step, on a new page wherever the last one was lost. */
export async function runTab(steps: readonly Step[], tools: TabTools): Promise<void> {
  const { who, site, world, ledger, count, isLate } = tools;
  let page: Page | undefined;
  let browser = world.browsers;

  /** Loads a page, on a tab that is alive, when there is a network. */
  async function load(path: string, clock: number): Promise<Page> {
    for (;;) {
      await world.network();
      if (page?.isClosed() || browser !== world.browsers) page = undefined;
      browser = world.browsers;
      try {
        page ??= await world.newPage();
        await page.goto(`${site}${path}?clock=${clock}`);
        // another tab may have taken the network away between the page and its script
        if (!(await page.evaluate(() => 'leadtag' in window))) continue;
        if (path === '/') await sendButton(page).first().waitFor();
        return page;
      } catch (error) {
        const gone = page?.isClosed() || browser !== world.browsers;
        // another tab has taken the network away in the middle, or a reload has come between
        const passing = /ERR_INTERNET_DISCONNECTED|ERR_NETWORK_CHANGED|ERR_ABORTED|interrupted by another navigation/;
        if (!gone && !passing.test(String(error))) throw error;
        if (gone) page = undefined;
      }
    }
  }

  /** A page with a form that can be filled in. */
  const form = async (): Promise<Page> => {
    const alive = page && !page.isClosed() && browser === world.browsers;
    return alive && new URL(page!.url()).pathname === '/' ? page! : load('/', 0);
  };

  async function leave(): Promise<void> {
    const left = page;
    page = undefined;
    await left?.close().catch(() => {}); // it may have gone already
  }

  async function cut({ marker, cut }: Lead): Promise<void> {
    if (!cut) return;
    if (cut.at !== 'any') await ledger.news(cut.at, marker, MOMENT);
    await new Promise((resolve) => setTimeout(resolve, cut.ms));
    const victim = page;
    if (!victim || victim.isClosed() || browser !== world.browsers) return;
    count(cut.by === 'reload' ? 'reload in a submit' : `tab ${cut.by}`.replace('tab kill', 'browser SIGKILL'));
    if (cut.by === 'kill') return world.kill();
    if (cut.by === 'reload') return void (await load('/', 0));
    if (cut.by === 'crash') {
      const crashed = new Promise((resolve) => victim.once('crash', resolve));
      const session = await victim.context().newCDPSession(victim);
      void session.send('Page.crash').catch(() => {}); // nobody is left to answer
      await Promise.race([crashed, new Promise((resolve) => victim.once('close', resolve))]);
    }
    await leave();
  }

  async function submit(step: Lead): Promise<void> {
    const { marker, way } = step;
    const on = await form();
    ledger.start(marker);
    const told: Promise<unknown> = way === 'call' || way === 'hasty' ? call(on, step) : type(on, step, ledger);
    if (!step.cut) return void (await within(told, `submit of ${marker}`));
    told.catch(() => {}); // it is cut off in the middle
    await within(cut(step), `${step.cut.by} at ${marker}`);
  }

  for (const step of steps) {
    if (isLate()) break;
    try {
      if (step.do === 'load') {
        if (step.clock) count('clock jump');
        await load(step.path, step.clock);
      } else if (step.do === 'lead') {
        await submit(step);
      } else if (step.do === 'jump') {
        count('clock jump');
        await (await form()).evaluate((clock) => (window as unknown as ChaosWindow).chaos.jump(clock), step.clock);
      } else if (step.do === 'read') {
        await new Promise((resolve) => setTimeout(resolve, step.ms));
      } else if (step.do === 'close') {
        await leave();
      } else {
        if (step.do === 'offline') {
          await form();
          count('offline');
        }
        await world.offline(who, step.do === 'offline');
      }
    } catch (error) {
      // a browser that was killed takes all tabs along, in the middle of whatever they do
      if (browser === world.browsers && page?.isClosed() === false) throw error;
      page = undefined;
    }
  }
  await world.offline(who, false).catch(() => {}); // the browser is being killed: the next one is online
  await leave();
}

const call = (page: Page, { marker, way }: Lead): Promise<string> =>
  page.evaluate(([marker, way]) => (window as unknown as ChaosWindow).chaos.submit(marker, way), [
    marker,
    way,
  ] as const);

/** A visitor with a keyboard and a mouse, who believes what the screen says. */
async function type(page: Page, { marker, way }: Lead, ledger: Ledger): Promise<void> {
  await page.evaluate(() => (window as unknown as ChaosWindow).chaos.reset());
  await fillIn(page, { Name: 'Ada Lovelace', Email: 'ada@example.com', Marker: marker });
  const click = { clickCount: way === 'double click' ? 2 : 1 };
  await sendButton(page).click(click);
  const failed = page.getByText('could not be sent');
  await outcome(page, 'received').or(outcome(page, 'saved')).or(failed).first().waitFor();
  const status = (await failed.count()) ? 'failed' : (await outcome(page, 'saved').count()) ? 'saved' : 'received';
  ledger.report({ saw: 'told', marker, status });
}

function within<T>(work: Promise<T>, what: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`${what}: no end after ${STUCK / 1000} s`)), STUCK);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
