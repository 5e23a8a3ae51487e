import type { BrowserContext, Page } from 'playwright-core';
import { optional } from '../../helpers/attribution.ts';
import { type Attributes, element, htmlPage, placeholder, script } from '../../helpers/html.ts';
import { startSite } from '../../helpers/site.ts';
import { untilQuiet } from '../machine.ts';
import { round, spread, table } from '../report.ts';
import { summarise } from '../stats.ts';
import { busyBetween } from '../trace.ts';

/** What one interaction took, in milliseconds. */
export interface Reading {
  /** From the visitor's act to the end of the next frame: what he feels, waiting for the frame included. */
  frame: number;
  /** What of it the main thread was busy, by the processor's own clock: a busy machine makes a frame late, but not this. */
  busy: number;
}

export type Interactions = { form: string; act: string; readings: Reading[] }[];

/** How much slower than this machine: a phone of the lower middle. */
export const SLOWDOWN = 4;

const ADDRESS = 'ada@example.com';
/** How long the page is left alone before each act, in milliseconds: what the one before has left behind is not measured. */
const REST = 120;

/** How long to wait, in milliseconds, for a moment in which the machine does nothing else. */
const PATIENCE = 20_000;

/** The forms that are measured: what most have, and one that asks for everything. */
const FORMS: Record<string, Attributes> = {
  'three fields, two steps': { 'data-fields': 'email*, name / message: textarea' },
  '26 fields, four steps': {
    'data-fields': [
      'email*, name, company, phone, website: url, employees: number',
      'role: radio(Founder | Sales | Marketing | Other), topics: checkboxes(CRM | Ads | Mail | Events), start: date, budget: select(Small | Middle | Large), city, street',
      'q1, q2, q3, q4, q5, q6, q7, q8',
      'r1, r2, r3, r4, r5, message: textarea',
    ].join(' / '),
    'data-step-2-heading': 'Your work',
    'data-field-budget-show-if': 'role = Founder | Sales',
    'data-field-city-show-if': 'topics = CRM',
    'data-step-4-show-if': 'email',
    'data-consent': 'Send me news',
  },
};

/**
 * Opens a pop-up, types into it and goes one step on, on a page that has just come: nothing is warm yet, as for a visitor. Real
 * keys and clicks; the processor is slow only while they are looked at.
 */
export async function interactions(context: BrowserContext, webhook: string, rounds: number): Promise<Interactions> {
  const result: Interactions = [];
  const note = (form: string, act: string, reading: Reading) => {
    const known = result.find((each) => each.form === form && each.act === act);
    if (known) known.readings.push(reading);
    else result.push({ form, act, readings: [reading] });
  };
  const site = await startSite(
    Object.fromEntries(Object.entries(FORMS).map(([, form], i) => [`/${i}`, pageWith(webhook, form)])),
  );
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const browser = context.browser()!;
  await watch(page);
  for (let round = 0; round < rounds; round++) {
    for (const [i, form] of Object.keys(FORMS).entries()) {
      await page.goto(`${site.url}/${i}`);
      await settled(page);
      await untilQuiet(PATIENCE);
      await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
      // as few categories as will do: what else a trace tells takes as long as what it traces
      await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing'] });
      await clickOn(page, 'a[href="#leadtag"]');
      for (const key of ADDRESS) {
        await page.waitForTimeout(REST);
        await page.keyboard.press(key);
      }
      await clickOn(page, '[type=submit]');
      await page.waitForTimeout(REST);
      const busy = busyBetween(await browser.stopTracing(), 'bench:act', 'bench:seen');
      await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
      const frames = await page.evaluate(() => (window as unknown as { frames: number[] }).frames);
      const names = ['opening', 'first key', ...Array(ADDRESS.length - 1).fill('next key'), 'a step on'];
      if (
        frames.length !== names.length ||
        busy.length !== names.length ||
        !(await page.locator('[part=back]').count())
      )
        throw new Error(`${form}: ${frames.length} and ${busy.length} acts of ${names.length}, and a second step?`);
      for (const [n, act] of names.entries()) note(form, act, { frame: frames[n]!, busy: busy[n]! });
      // the draft
      await page.evaluate(() => sessionStorage.clear());
    }
  }
  await page.close();
  await site.close();
  return result;
}

const pageWith = (webhook: string, form: Attributes): string =>
  htmlPage({
    body:
      element('h1', {}, 'A page') +
      element('a', { href: '#leadtag' }, 'Book a demo') +
      placeholder({ 'data-webhook': webhook, 'data-display': 'popup', 'data-heading': 'Book', ...form }) +
      element('p', {}, 'A long page. '.repeat(2000)) +
      script() +
      ['display', 'steps', 'fields'].map(optional).join(''),
  });

/** Waits until all scripts have come and what a start does is done. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  await page.locator('dialog').waitFor({ state: 'attached' });
  await page.waitForTimeout(500);
}

/** By mouse, at its middle: whoever drives the browser does nothing in the page in between. */
async function clickOn(page: Page, selector: string): Promise<void> {
  const box = (await page.locator(selector).first().boundingBox())!;
  const middle = [box.x + box.width / 2, box.y + box.height / 2] as const;
  await page.mouse.move(...middle);
  await page.waitForTimeout(REST);
  await page.mouse.click(...middle);
}

/**
 * Notes in every page of this tab how long it is from each key and each click, by the time that the browser gives it, to the end of
 * the next frame: a message that is sent before a frame is drawn comes when it has been.
 */
function watch(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const frames: number[] = [];
    Object.assign(window, { frames });
    const begin = ({ timeStamp }: Event) => {
      performance.mark('bench:act');
      const n = frames.push(Number.NaN) - 1;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          frames[n] = performance.now() - timeStamp;
          performance.mark('bench:seen');
          port1.close();
        };
        port2.postMessage(0);
      });
    };
    addEventListener('keydown', begin, true);
    addEventListener('click', begin, true);
  });
}

export function interactionTable(all: Interactions): string {
  const rows = all.map(({ form, act, readings }) => [
    form,
    act,
    ...(['busy', 'frame'] as const).flatMap((what) => {
      const values = readings.map((reading) => reading[what]);
      return [spread(summarise(values)), round(Math.max(...values))];
    }),
    String(readings.length),
  ]);
  const head = ['form', 'act', 'busy', 'worst', 'to the next frame', 'worst', 'readings'];
  return table(`From the act to what is seen, in ms, ${SLOWDOWN} times slower: median (quartiles)`, head, rows);
}
