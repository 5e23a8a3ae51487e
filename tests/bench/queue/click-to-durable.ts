import type { BrowserContext, Page } from 'playwright-core';
import type { Receiver } from '../receiver.ts';
import { type Summary, summarise } from '../stats.ts';
import { CAP, openStand, type Stand } from './stand.ts';

export type ClickToDurable = { level: number; ms: Summary }[];

const WARM_UP = 3;
const HOUR = 3_600_000;
/** A start of ours looks for what is due after up to 3 s; by then it should be through. */
const START = 3500;
const PATIENCE = 60_000;

/** How long it takes a visitor from the click to the disk: validation, payload and form included. Leads wait that are not due. */
export async function clickToDurable(
  context: BrowserContext,
  receiver: Receiver,
  rounds: number,
): Promise<ClickToDurable> {
  const stands: (Stand & { level: number; readings: number[] })[] = [];
  for (const level of [0, 1000, CAP - rounds - WARM_UP]) {
    const url = receiver.url(`click-${level}`);
    const stand = await openStand(context, 'leadtag', { count: level, url, nextAt: Date.now() + HOUR });
    await stand.page.goto(`${stand.site.url}/form`);
    stands.push({ ...stand, level, readings: [] });
  }
  for (const { level, page } of stands) await untilStarted(page, level);
  for (let round = -WARM_UP; round < rounds; round++) {
    for (const { page, readings } of stands) {
      const ms = await submit(page);
      if (round >= 0) readings.push(ms);
    }
  }
  for (const { level, close } of stands) {
    await close();
    const { ids } = receiver.arrivals(`click-${level}`);
    if (new Set(ids).size !== rounds + WARM_UP || ids.length !== rounds + WARM_UP)
      throw new Error(`${level} waiting: ${rounds + WARM_UP} leads were submitted, ${ids.length} came`);
  }
  return stands.map(({ level, readings }) => ({ level, ms: summarise(readings) }));
}

interface Form {
  element: HTMLElement;
  setValues(values: object): void;
  reset(): void;
}

/** Fills in the form, clicks, and waits until the lead has arrived. */
const submit = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const heard = (name: string) =>
      new Promise<number>((resolve) =>
        document.addEventListener(`leadtag:${name}`, () => resolve(performance.now()), { once: true }),
      );
    const form = (window as unknown as { leadtag: { get(id: string): Form } }).leadtag.get('bench');
    form.reset();
    form.setValues({ name: 'Ada Lovelace', message: 'A message. '.repeat(95) });
    await nextFrame();
    const root = form.element.shadowRoot!;
    // typing is what makes it open the database
    const email = root.querySelector<HTMLInputElement>('[name=email]')!;
    email.value = 'ada@example.com';
    email.dispatchEvent(new Event('input', { bubbles: true }));
    await nextFrame();
    const [queued, delivered] = [heard('queued'), heard('delivered')];
    const start = performance.now();
    root.querySelector<HTMLButtonElement>('[type=submit]')!.click();
    const took = (await queued) - start;
    await delivered;
    return took;
  });

/** Waits until the look of a page's start at what is due is over: it holds a lock meanwhile. */
async function untilStarted(page: Page, level: number): Promise<void> {
  await page.waitForFunction((start) => performance.now() > start, START);
  const free = page.waitForFunction(
    async () => !(await navigator.locks.query()).held?.some(({ name }) => name === 'leadtag:drain'),
    undefined,
    { timeout: PATIENCE, polling: 100 },
  );
  await free.catch(() => console.log(`leadtag with ${level} waiting: still busy ${PATIENCE / 1000} s after its start`));
}
