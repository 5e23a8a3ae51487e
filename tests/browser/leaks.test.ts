import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { Leadtag } from '../../src/script.ts';
import { optional } from '../helpers/attribution.ts';
import { test } from '../helpers/browser-test.ts';
import { type Attributes, element, htmlPage, script } from '../helpers/html.ts';
import { grown, startTally, tally } from '../helpers/tally.ts';
import { formFor } from '../helpers/visitor.ts';

/** How often forms come and go before the first count, and before the last. */
const FEW = 5;
const MANY = 50;

const OPTIONS: Attributes = {
  'data-fields': 'name, email* / role: radio(Founder | Sales), team: number',
  'data-consent': 'Send me news',
};

const DISPLAYS: Record<string, Attributes> = {
  'in the page': {},
  'a pop-up': { 'data-display': 'popup' },
  'a pop-up that waits': { 'data-display': 'popup', 'data-open': 'delay', 'data-open-value': 300 },
  'a pop-up for those who leave': { 'data-display': 'popup', 'data-open': 'exit' },
  'a slide-in far down': { 'data-display': 'slide-in', 'data-open': 'scroll', 'data-open-value': 90 },
  'a button': { 'data-display': 'button', 'data-open-label': 'Talk to us' },
};

/** What a round does with a form, by the attributes that it has. */
type Round = (attributes: Record<string, string>) => Promise<void>;

/** By code: into a placeholder, which holds one form after the other, and into an element of its own that goes with it. */
const byCode: Round = async (attributes) => {
  const { mount } = window.leadtag as Leadtag;
  const options = Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name.slice(5).replace(/-./g, ([, letter]) => letter!.toUpperCase()),
      value,
    ]),
  );
  document.getElementById('it')!.toggleAttribute('data-leadtag', true);
  const own = document.body.appendChild(document.createElement('section'));
  for (const target of [document.getElementById('it')!, own]) {
    const handle = mount(target, { formId: target.tagName, ...options } as never);
    handle.setValues({ name: 'Ada', role: 'Founder' });
    handle.open();
    handle.update({ heading: 'Another', radius: 4 });
    await new Promise(requestAnimationFrame);
    handle.close();
    handle.destroy();
    // at once, as a framework does that tries whether it can
    mount(target, options as never).destroy();
  }
  own.remove();
};

/** As an element: it comes, changes, moves, and goes. */
const byElement: Round = async (attributes) => {
  const form = document.createElement('lead-form') as HTMLElement & { handle?: { open(): void; close(): void } };
  for (const [name, value] of Object.entries(attributes)) form.setAttribute(name, value);
  const frame = () => new Promise(requestAnimationFrame);
  document.body.append(form);
  await frame();
  form.handle?.open();
  form.setAttribute('data-heading', 'Another');
  await frame();
  form.handle?.close();
  document.getElementById('it')!.append(form);
  await frame();
  form.remove();
  await frame();
  // whoever keeps the element may bring it back
  document.body.append(form);
  await frame();
  form.remove();
  await frame();
};

/** Rounds, one after the other. The list of optional scripts is the whole one that such a form asks for. */
async function rounds(page: Page, round: Round, attributes: Attributes, count: number): Promise<void> {
  await page.evaluate(
    async ([round, attributes, count]) => {
      const run = new Function(`return ${round}`)() as Round;
      for (let n = 0; n < count; n++) await run(attributes);
    },
    [String(round), attributes as Record<string, string>, count] as const,
  );
}

const PAGE = htmlPage({
  body: `${element('a', { href: '#leadtag' }, 'Book a demo')}${element('div', { id: 'it' })}${element('p', {}, 'A long page. '.repeat(3000))}${script()}${['display', 'steps', 'fields'].map(optional).join('')}`,
});

async function open(page: Page, url: string): Promise<void> {
  await startTally(page);
  await page.goto(url);
  await page.waitForFunction(() => 'version' in Object(window.leadtag) && document.readyState === 'complete');
}

describe('forms that come and go leave nothing behind', () => {
  for (const [way, round] of Object.entries({ 'by mount()': byCode, 'as <lead-form>': byElement }))
    for (const [display, attributes] of Object.entries(DISPLAYS))
      test(`${display}, ${way}`, async ({ page, errors, hook, serve, needs }) => {
        needs('cdp');
        const { url } = await serve({ '/': PAGE });
        await open(page, url);
        const session = await page.context().newCDPSession(page);
        const all = { ...formFor(hook), ...OPTIONS, ...attributes };
        await rounds(page, round, all, FEW);
        await page.waitForTimeout(400);
        const before = await tally(page, session);
        await rounds(page, round, all, MANY - FEW);
        await page.waitForTimeout(400);
        const after = await tally(page, session);
        expect(grown(before, after)).toEqual({});
        expect(errors).toEqual([]);
      });
});

test('and every count sees what is left behind', async ({ page, serve, needs }) => {
  needs('cdp');
  const { url } = await serve({ '/': htmlPage({}) });
  await startTally(page);
  await page.goto(url);
  const session = await page.context().newCDPSession(page);
  const before = await tally(page, session);
  await page.evaluate(() => {
    const kept: unknown[] = [];
    Object.assign(window, { kept });
    const hear = () => {};
    const { signal } = new AbortController();
    for (let n = 0; n < 10; n++) {
      setTimeout(hear, 60_000);
      setInterval(() => {}, 60_000);
      addEventListener('resize', () => {});
      document.addEventListener('click', () => {}, { signal });
      matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {});
      const observer = new MutationObserver(hear);
      observer.observe(document, { childList: true });
      document.adoptedStyleSheets.push(new CSSStyleSheet());
      document.body.append(document.createElement('i'));
      const gone = document.createElement('b');
      gone.addEventListener('click', () => {});
      kept.push(gone);
    }
  });
  const left = grown(before, await tally(page, session));
  expect(left).toMatchObject({ timers: 20, listeners: 30, observers: 10, sheets: 10, elements: 10 });
  expect(left.nodes).toBeGreaterThanOrEqual(20);
  expect(left.handlers).toBeGreaterThanOrEqual(40);

  // and what is ended is not counted
  const once = await tally(page, session);
  await page.evaluate(() => {
    const end = new AbortController();
    for (let n = 0; n < 10; n++) {
      clearTimeout(setTimeout(() => {}, 60_000));
      clearInterval(setInterval(() => {}, 60_000));
      addEventListener('resize', () => {}, end);
      addEventListener('scroll', () => {}, { once: true });
      const hear = () => {};
      document.addEventListener('click', hear, true);
      document.removeEventListener('click', hear, true);
      const observer = new MutationObserver(hear);
      observer.observe(document, { childList: true });
      observer.disconnect();
      document.createElement('b').addEventListener('click', hear);
    }
    dispatchEvent(new Event('scroll'));
    end.abort();
  });
  expect(grown(once, await tally(page, session))).toEqual({});
});
