import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { optional } from '../helpers/attribution.ts';
import { axeViolations } from '../helpers/axe.ts';
import { test } from '../helpers/browser-test.ts';
import { type Attributes, element, htmlPage, placeholder, script } from '../helpers/html.ts';
import { fillIn, focused, formFor, outcome, sendButton, submitForm } from '../helpers/visitor.ts';
import type { Webhook } from '../helpers/webhook.ts';

const ADA = { Name: 'Ada', Email: 'ada@example.com' };
const LONG = element('p', {}, 'A long page. '.repeat(3000));

/** A landing page with a form that opens. */
const pageWith = (hook: Webhook, form: Attributes, body = '', head = '') =>
  htmlPage({
    head,
    body: `<h1>A page</h1>${element('a', { href: '#leadtag' }, 'Book a demo')}<input aria-label="Search">${body}${placeholder(
      formFor(hook, { 'data-heading': 'Book a demo', 'data-open-label': 'Talk to us', ...form }),
    )}${LONG}${script()}${optional('display')}`,
  });

const overlay = (page: Page) => page.locator('[part~=overlay]');
const opener = (page: Page) => page.getByRole('link', { name: 'Book a demo' });

/** What events of opening and closing have come, in order. */
const listen = (page: Page) =>
  page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    for (const name of ['open', 'close']) document.addEventListener(`leadtag:${name}`, () => seen.push(name));
  });
const seen = (page: Page) => page.evaluate(() => (window as unknown as { seen: string[] }).seen);

/** Opens it as its kind is opened. */
async function open(page: Page, display: string): Promise<void> {
  if (display === 'button') await page.locator('[part~=launcher]').click();
  else if (display !== 'bar') await opener(page).click();
  await overlay(page).waitFor();
}

const DISPLAYS = ['popup', 'slide-in', 'bar', 'button'] as const;

describe.each(DISPLAYS)('%s', (display) => {
  test('opens, closes by its button and by Esc, and gives the focus back', async ({ page, hook, serve }) => {
    await listen(page);
    const { url } = await serve({ '/': pageWith(hook, { 'data-display': display }) });
    await page.goto(url);
    await open(page, display);
    if (display === 'bar') await page.getByLabel('Name').focus();
    else await expect.poll(() => focused(page)).toBe('name');
    await page.keyboard.press('Escape');
    await overlay(page).waitFor({ state: 'hidden' });
    if (display === 'popup' || display === 'slide-in') expect(await focused(page)).toBe('Book a demo');
    await opener(page).click();
    await overlay(page).waitFor();
    await page.getByRole('button', { name: 'Close' }).click();
    await overlay(page).waitFor({ state: 'hidden' });
    expect(await seen(page)).toEqual(['open', 'close', 'open', 'close']);
  });

  test('keeps what is typed when it is closed, and delivers one lead', async ({ page, hook, serve }) => {
    const { url } = await serve({ '/': pageWith(hook, { 'data-display': display }) });
    await page.goto(url);
    await open(page, display);
    await fillIn(page, ADA);
    await page.getByRole('button', { name: 'Close' }).click();
    await overlay(page).waitFor({ state: 'hidden' });
    await opener(page).click();
    expect(await page.getByLabel('Email').inputValue()).toBe(ADA.Email);
    await sendButton(page).click();
    await outcome(page, 'received').waitFor();
    expect((await hook.onlyLead()).fields).toEqual({ name: 'Ada', email: 'ada@example.com' });
  });

  for (const [ground, css] of Object.entries({
    light: '',
    dark: 'body { background: #14161a; color: #eee } a { color: inherit }',
  }))
    test(`axe finds nothing: open, with errors, received, on a ${ground} page`, async ({ page, hook, serve }) => {
      const { url } = await serve({
        '/': pageWith(hook, { 'data-display': display, 'data-consent': 'Send me news' }, '', element('style', {}, css)),
      });
      await page.goto(url);
      await open(page, display);
      expect(await axeViolations(page)).toEqual([]);
      await sendButton(page).click();
      await page.locator('[aria-invalid=true]').first().waitFor();
      expect(await axeViolations(page)).toEqual([]);
      await submitForm(page, ADA);
      await outcome(page, 'received').waitFor();
      expect(await axeViolations(page)).toEqual([]);
    });

  test('fits a window of 320 px, with the close button in reach', async ({ page, hook, serve }) => {
    await page.setViewportSize({ width: 320, height: 560 });
    const { url } = await serve({ '/': pageWith(hook, { 'data-display': display, 'data-fields': 'name, email*' }) });
    await page.goto(url);
    await open(page, display);
    await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
    const box = (await overlay(page).boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(320);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(await overlay(page).evaluate((at) => at.scrollWidth <= at.clientWidth)).toBe(true);
    await page.getByRole('button', { name: 'Close' }).click({ trial: true });
  });

  test('leaves nothing behind', async ({ page, hook, serve }) => {
    const { url } = await serve({ '/': pageWith(hook, { 'data-display': display, 'data-form-id': 'hero' }) });
    await page.goto(url);
    await open(page, display);
    await page.evaluate(() => (window as unknown as Api).leadtag.get('hero').destroy());
    expect(await page.evaluate(() => document.documentElement.getAttribute('style') ?? '')).toBe('');
    expect(await overlay(page).count()).toBe(0);
    // the page can be scrolled and clicked again
    await page.getByLabel('Search').click();
    await opener(page).click();
    expect(await overlay(page).count()).toBe(0);
  });
});

interface Api {
  leadtag: {
    get(id: string): { open(): void; close(): void; toggle(): void; destroy(): void; update(o: object): void };
  };
}

describe('a pop-up', () => {
  test('keeps the page behind it still, and lets it go', async ({ page, hook, serve }) => {
    const { url } = await serve({ '/': pageWith(hook, { 'data-display': 'popup' }) });
    await page.goto(url);
    await opener(page).click();
    await overlay(page).waitFor();
    await page.mouse.move(100, 100);
    await page.mouse.wheel(0, 600);
    const overflow = () => page.evaluate(() => getComputedStyle(document.documentElement).overflow);
    expect(await overflow()).toContain('hidden');
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.keyboard.press('Escape');
    expect(await overflow()).toBe('visible');
  });

  test('keeps Tab inside, and is closed by a click beside it', async ({ page, hook, serve }) => {
    const { url } = await serve({ '/': pageWith(hook, { 'data-display': 'popup', 'data-fields': 'email*' }) });
    await page.goto(url);
    await opener(page).click();
    await expect.poll(() => focused(page)).toBe('email');
    const visited = new Set<string>();
    for (let i = 0; i < 6; i++) {
      await page.keyboard.press('Tab');
      visited.add(await page.evaluate(() => document.activeElement?.tagName ?? ''));
    }
    expect(visited).not.toContain('A');
    expect(visited).not.toContain('INPUT');
    await page.mouse.click(5, 5);
    await overlay(page).waitFor({ state: 'hidden' });
  });

  test('is not closed by a press inside that ends outside', async ({ page, hook, serve }) => {
    const { url } = await serve({ '/': pageWith(hook, { 'data-display': 'popup' }) });
    await page.goto(url);
    await opener(page).click();
    const input = (await page.getByLabel('Name').boundingBox())!;
    await page.mouse.move(input.x + 5, input.y + 5);
    await page.mouse.down();
    await page.mouse.move(4, 4);
    await page.mouse.up();
    expect(await overlay(page).isVisible()).toBe(true);
  });

  test('stands in no ancestor’s way: transform, overflow, contain', async ({ page, hook, serve }) => {
    const trap = 'div.trap { transform: scale(1); overflow: hidden; contain: paint; height: 40px; width: 200px }';
    for (const display of DISPLAYS) {
      const body = element(
        'div',
        { class: 'trap' },
        placeholder(
          formFor(hook, { 'data-display': display, 'data-form-id': display, 'data-open-label': 'Talk to us' }),
        ),
      );
      const html = htmlPage({
        head: element('style', {}, trap),
        body: `${element('a', { href: `#${display}` }, 'Book a demo')}${body}${script()}${optional('display')}`,
      });
      const { url } = await serve({ '/': html });
      await page.goto(url);
      await open(page, display);
      await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
      expect((await overlay(page).boundingBox())!.height, display).toBeGreaterThan(display === 'bar' ? 50 : 200);
      await sendButton(page).click({ trial: true });
    }
  });

  test('does not flash up in the page before its script has come', async ({ page, hook, serve }) => {
    const html = pageWith(hook, { 'data-display': 'popup', 'data-form-id': 'hero' }).replace(
      optional('display'),
      optional('debug'),
    );
    const { url } = await serve({ '/': html, '/with': pageWith(hook, { 'data-display': 'popup' }) });
    let release = () => {};
    await page.route('**/leadtag.display.js', async (route) => {
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      await route.continue();
    });
    await page.goto(`${url}/with`, { waitUntil: 'commit' });
    await page.waitForFunction(() => 'version' in Object((window as unknown as Api).leadtag));
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    expect(await page.getByLabel('Email').isVisible()).toBe(false);
    release();
    await opener(page).click();
    await overlay(page).waitFor();
    // without the script it stands in the page, and the owner is told
    const told = page.waitForEvent('console', (message) => message.text().includes('leadtag.display.js'));
    await page.goto(url);
    await page.getByLabel('Email').waitFor();
    expect((await told).text()).toContain('SCRIPT_MISSING');
  });

  test('follows the handle, and new options', async ({ page, hook, serve }) => {
    const { url } = await serve({ '/': pageWith(hook, { 'data-display': 'popup', 'data-form-id': 'hero' }) });
    await page.goto(url);
    await page.waitForLoadState('load');
    const call = (name: 'open' | 'close' | 'toggle') =>
      page.evaluate((name) => (window as unknown as Api).leadtag.get('hero')[name](), name);
    const states: boolean[] = [];
    for (const name of ['open', 'open', 'close', 'close', 'toggle', 'toggle'] as const) {
      await call(name);
      states.push(await overlay(page).isVisible());
    }
    expect(states).toEqual([true, true, false, false, true, false]);
    await call('open');
    await fillIn(page, ADA);
    for (const display of ['slide-in', 'bar', 'popup'] as const) {
      await page.evaluate((display) => (window as unknown as Api).leadtag.get('hero').update({ display }), display);
      await overlay(page).waitFor();
      expect(await page.getByLabel('Email').inputValue()).toBe(ADA.Email);
    }
    await page.evaluate(() => (window as unknown as Api).leadtag.get('hero').update({ display: 'inline' }));
    expect(await overlay(page).count()).toBe(0);
    expect(await page.getByLabel('Email').inputValue()).toBe(ADA.Email);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).overflow)).toBe('visible');
  });
});

describe('when it opens by itself', () => {
  const auto = (more: Attributes) => ({ 'data-display': 'popup', ...more });

  test('at once, after a while, far enough down', async ({ page, hook, serve }) => {
    const { url } = await serve({
      '/load': pageWith(hook, auto({ 'data-open': 'load', 'data-form-id': 'a' })),
      '/delay': pageWith(hook, auto({ 'data-open': 'delay', 'data-open-value': 30, 'data-form-id': 'b' })),
      '/scroll': pageWith(hook, auto({ 'data-open': 'scroll', 'data-open-value': 40, 'data-form-id': 'c' })),
    });
    await page.clock.install();
    await page.goto(`${url}/load`);
    await page.clock.runFor(1000);
    await overlay(page).waitFor();

    await page.goto(`${url}/delay`);
    await page.clock.runFor(29_000);
    expect(await overlay(page).isVisible()).toBe(false);
    await page.clock.runFor(2000);
    await overlay(page).waitFor();

    await page.goto(`${url}/scroll`);
    const to = (percent: number) =>
      page.evaluate((percent) => {
        const { scrollHeight, clientHeight } = document.documentElement;
        scrollTo(0, ((scrollHeight - clientHeight) * percent) / 100);
      }, percent);
    await page.waitForLoadState('load');
    await to(30);
    await page.clock.runFor(500);
    expect(await overlay(page).isVisible()).toBe(false);
    await to(45);
    await page.clock.runFor(500);
    await overlay(page).waitFor();
  });

  test('when the mouse leaves by the upper edge', async ({ page, hook, serve, needs }) => {
    needs('cdp');
    const { url } = await serve({ '/': pageWith(hook, auto({ 'data-open': 'exit' })) });
    await page.clock.install();
    await page.goto(url);
    await page.waitForLoadState('load');
    const leave = (clientY: number) =>
      page.evaluate(
        (clientY) => document.body.dispatchEvent(new MouseEvent('mouseout', { bubbles: true, clientY })),
        clientY,
      );
    await leave(-1);
    expect(await overlay(page).isVisible()).toBe(false);
    await page.clock.runFor(2500);
    await leave(300);
    expect(await overlay(page).isVisible()).toBe(false);
    await leave(-1);
    await overlay(page).waitFor();
  });

  test('not while the visitor types, but once he is done', async ({ page, hook, serve }) => {
    const { url } = await serve({ '/': pageWith(hook, auto({ 'data-open': 'delay', 'data-open-value': 3 })) });
    await page.clock.install();
    await page.goto(url);
    await page.getByLabel('Search').click();
    await page.clock.runFor(8000);
    expect(await overlay(page).isVisible()).toBe(false);
    await page.getByRole('heading', { name: 'A page' }).click();
    await page.clock.runFor(2000);
    await overlay(page).waitFor();
  });

  test('never over another one of ours', async ({ page, hook, serve }) => {
    const other = placeholder(
      formFor(hook, { 'data-display': 'slide-in', 'data-form-id': 'other', 'data-cta': 'Other', 'data-open-value': 2 }),
    );
    const { url } = await serve({ '/': pageWith(hook, auto({ 'data-open': 'load' }), other) });
    await page.clock.install();
    await page.goto(url);
    await page.clock.runFor(6000);
    await page.locator('dialog[open]').waitFor();
    expect(await page.locator('[part~=overlay]:popover-open,[part~=overlay][open]').count()).toBe(1);
  });

  test('not again for a week after it was closed, and never after a lead', async ({ page, hook, serve }) => {
    const { url } = await serve({ '/': pageWith(hook, auto({ 'data-open': 'load' })) });
    await page.clock.install({ time: Date.UTC(2026, 10, 22) });
    const shows = async () => {
      await page.goto(url);
      await page.clock.runFor(1500);
      return overlay(page).isVisible();
    };
    expect(await shows()).toBe(true);
    await page.getByRole('button', { name: 'Close' }).click();
    expect(await shows()).toBe(false);
    await page.clock.setSystemTime(Date.UTC(2026, 10, 28));
    expect(await shows()).toBe(false);
    await page.clock.setSystemTime(Date.UTC(2026, 10, 30));
    expect(await shows()).toBe(true);
    await submitForm(page, ADA);
    await outcome(page, 'received').waitFor();
    await page.clock.setSystemTime(Date.UTC(2028, 10, 30));
    expect(await shows()).toBe(false);
    // but whoever asks for it gets it
    await opener(page).click();
    await overlay(page).waitFor();
  });
});

describe('on a phone', () => {
  test.override('media', { hasTouch: true, isMobile: true, viewport: { width: 390, height: 700 } } as never);

  test('the back button closes it, and does not leave the page', async ({ page, hook, serve, needs }) => {
    needs('cdp');
    const { url } = await serve({ '/': pageWith(hook, { 'data-display': 'popup' }), '/before': htmlPage({}) });
    await page.goto(`${url}/before`);
    await page.goto(url);
    await opener(page).tap();
    await overlay(page).waitFor();
    await page.goBack();
    await overlay(page).waitFor({ state: 'hidden' });
    expect(page.url()).toBe(`${url}/`);
    await opener(page).tap();
    await page.getByRole('button', { name: 'Close' }).tap();
    await overlay(page).waitFor({ state: 'hidden' });
    await page.goBack();
    expect(page.url()).toBe(`${url}/before`);
  });

  test('a bar leaves the back button to the page', async ({ page, hook, serve, needs }) => {
    needs('cdp');
    const { url } = await serve({ '/': pageWith(hook, { 'data-display': 'bar' }), '/before': htmlPage({}) });
    await page.goto(`${url}/before`);
    await page.goto(url);
    await overlay(page).waitFor();
    await page.goBack();
    expect(page.url()).toBe(`${url}/before`);
  });
});
