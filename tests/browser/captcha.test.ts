import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { altchaChallenge, verifyAltcha } from '../../src/receiver.ts';
import { axeViolations } from '../helpers/axe.ts';
import { test } from '../helpers/browser-test.ts';
import { type Attributes, element, htmlPage, placeholder } from '../helpers/html.ts';
import type { SitePage } from '../helpers/site.ts';
import { focused, formFor, openForm, outcome, sendButton } from '../helpers/visitor.ts';
import type { Webhook } from '../helpers/webhook.ts';

/**
 * Stands in for Cloudflare's script, by its documentation: a frame with a box to tick, which gives a token. `window.slow` keeps
 * it from answering by itself.
 */
const VENDOR = `
  let count = 0;
  window.turnstile = {
    asked: [],
    render(box, options) {
      if (!(box.getRootNode() instanceof Document)) throw new Error('It does not work in a shadow root');
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = 'Verify you are human';
      box.append(button);
      this.asked.push(options);
      this.answer = () => options.callback('token-' + ++count);
      button.onclick = this.answer;
      if (!window.slow) setTimeout(this.answer, 50);
      return 'widget-' + this.asked.length;
    },
    reset() { if (!window.slow) setTimeout(this.answer, 50); },
    remove() { this.removed = true; },
  };`;

const vendor: SitePage = { html: VENDOR, headers: { 'content-type': 'text/javascript' } };

const TURNSTILE = { src: '/leadtag.turnstile.js', 'data-sitekey': '1x00AA', 'data-api-url': '/vendor.js' };
const ALTCHA = { src: '/leadtag.altcha.js', 'data-challenge-url': '/challenge' };

const pageFor = (hook: Webhook, captcha: Attributes, more: Attributes = {}, scripts: string[] = []) =>
  htmlPage({
    // a form in the page itself has the page's looks
    head: element('style', {}, 'button { min-height: 44px }'),
    body: [
      '<h1>A page</h1>',
      ...scripts.map((name) => element('script', { src: `/leadtag.${name}.js` })),
      element('script', captcha),
      element('script', { src: '/leadtag.js' }),
      placeholder(formFor(hook, { 'data-fields': 'email*', id: 'hero', ...more })),
    ].join(''),
  });

const email = (page: Page) => page.getByLabel('Email');
const humanCheck = (page: Page) => page.getByRole('button', { name: 'Verify you are human' });
const asked = (page: Page) =>
  page.evaluate(() => (window as unknown as { turnstile: { asked: Record<string, unknown>[] } }).turnstile.asked);

describe('Turnstile', () => {
  test('is loaded at the first focus only, and its token arrives', async ({ page, hook, serve, errors }) => {
    const site = await serve({ '/': pageFor(hook, TURNSTILE), '/vendor.js': vendor });
    await openForm(page, site.url);
    await page.waitForLoadState('networkidle');
    expect(site.requests['/vendor.js']).toBeUndefined();

    await email(page).fill('ada@example.com');
    await humanCheck(page).waitFor();
    expect(site.requests['/vendor.js']).toBe(1);
    expect(await asked(page)).toMatchObject([
      { sitekey: '1x00AA', size: 'flexible', theme: 'light', appearance: 'interaction-only', 'response-field': false },
    ]);
    await email(page).press('Enter');
    const { fields, spam } = await hook.onlyLead();
    expect(fields).toEqual({ email: 'ada@example.com', turnstile_token: 'token-1' });
    expect(spam).toEqual({ suspected: false, reasons: [] });
    expect(errors).toEqual([]);
  });

  test('a submit waits for the token that is on its way, and looks like it', async ({ page, hook, serve }) => {
    await page.addInitScript(() => Object.assign(window, { slow: true }));
    const site = await serve({ '/': pageFor(hook, TURNSTILE), '/vendor.js': vendor });
    await openForm(page, site.url);
    await email(page).fill('ada@example.com');
    await email(page).press('Enter');
    await page.getByRole('button', { name: 'Sending' }).waitFor();
    expect(hook.posts()).toHaveLength(0);
    await humanCheck(page).click();
    expect((await hook.onlyLead()).fields.turnstile_token).toBe('token-1');
  });

  test('one that never answers is waited for 8 seconds, then the lead goes without', async ({ page, hook, serve }) => {
    await page.addInitScript(() => Object.assign(window, { slow: true }));
    const site = await serve({ '/': pageFor(hook, TURNSTILE), '/vendor.js': vendor });
    await openForm(page, site.url);
    const before = Date.now();
    await email(page).fill('ada@example.com');
    await email(page).press('Enter');
    await outcome(page, 'received').waitFor();
    expect(Date.now() - before).toBeGreaterThan(7000);
    expect(Date.now() - before).toBeLessThan(11_000);
    const { fields, spam } = await hook.onlyLead();
    expect(fields).toEqual({ email: 'ada@example.com' });
    expect(spam).toEqual({ suspected: false, reasons: ['captcha_missing'] });
  });

  test('one that is blocked holds nothing up', async ({ page, hook, serve }) => {
    const site = await serve({ '/': pageFor(hook, TURNSTILE) });
    await openForm(page, site.url);
    await email(page).fill('ada@example.com');
    await email(page).press('Enter');
    const { spam } = await hook.onlyLead();
    expect(spam).toEqual({ suspected: false, reasons: ['captcha_missing'] });
  });

  test('a second lead gets a token of its own', async ({ page, hook, serve }) => {
    const site = await serve({ '/': pageFor(hook, TURNSTILE), '/vendor.js': vendor });
    await openForm(page, site.url);
    for (const address of ['ada@example.com', 'bob@example.com']) {
      await email(page).fill(address);
      await email(page).press('Enter');
      await outcome(page, 'received').waitFor();
      await page.evaluate(() => (window.leadtag as { get(id: string): { reset(): void } }).get('hero').reset());
    }
    await hook.waitForLeads(2);
    expect(hook.leads().map(({ fields }) => fields.turnstile_token)).toEqual(['token-1', 'token-2']);
    expect(site.requests['/vendor.js']).toBe(1);
  });

  test.for([
    ['a pop-up', { 'data-display': 'popup', 'data-open': 'load' }],
    ['a form in the page itself', { 'data-root': 'light' }],
    ['a form in the page', {}],
  ] as const)('stands between the fields and the button of %s', async ([, more], { page, hook, serve }) => {
    await page.addInitScript(() => Object.assign(window, { slow: true }));
    const site = await serve({ '/': pageFor(hook, TURNSTILE, more, ['display']), '/vendor.js': vendor });
    await openForm(page, site.url);
    await email(page).fill('ada@example.com');
    await humanCheck(page).waitFor();
    await email(page).focus();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Verify you are human');
    expect(await axeViolations(page)).toEqual([]);
    const [check, send] = [await humanCheck(page).boundingBox(), await sendButton(page).boundingBox()];
    if (!('data-root' in more)) expect(check!.y + check!.height).toBeLessThanOrEqual(send!.y);
    await humanCheck(page).click();
    await sendButton(page).click();
    expect((await hook.onlyLead()).fields.turnstile_token).toBe('token-1');
  });

  test('steps do not wait for it; the last one does', async ({ page, hook, serve }) => {
    await page.addInitScript(() => Object.assign(window, { slow: true }));
    const more = { 'data-fields': 'email* / name' };
    const site = await serve({ '/': pageFor(hook, TURNSTILE, more, ['steps']), '/vendor.js': vendor });
    await page.goto(site.url);
    await email(page).fill('ada@example.com');
    await email(page).press('Enter');
    await page.getByLabel('Name').fill('Ada');
    await page.getByLabel('Name').press('Enter');
    await page.getByRole('button', { name: 'Sending' }).waitFor();
    await humanCheck(page).click();
    expect((await hook.onlyLead()).fields).toEqual({
      email: 'ada@example.com',
      name: 'Ada',
      turnstile_token: 'token-1',
    });
  });

  test('goes with its form', async ({ page, hook, serve }) => {
    const site = await serve({ '/': pageFor(hook, TURNSTILE), '/vendor.js': vendor });
    await openForm(page, site.url);
    await email(page).focus();
    await humanCheck(page).waitFor();
    await page.evaluate(() => (window.leadtag as { get(id: string): { destroy(): void } }).get('hero').destroy());
    expect(await page.locator('[slot=leadtag-captcha]').count()).toBe(0);
    expect(
      await page.evaluate(() => (window as unknown as { turnstile: { removed: boolean } }).turnstile.removed),
    ).toBe(true);
  });
});

describe('ALTCHA', () => {
  const KEY = 'a secret of the server';
  const challengePage = async (maxNumber: number): Promise<SitePage> => ({
    html: JSON.stringify(await altchaChallenge(KEY, { maxNumber })),
    headers: { 'content-type': 'application/json' },
  });

  test('the work is done from the first focus on, and the receiver can check it', async ({
    page,
    hook,
    serve,
    errors,
  }) => {
    const site = await serve({ '/': pageFor(hook, ALTCHA), '/challenge': await challengePage(20_000) });
    await openForm(page, site.url);
    await page.waitForLoadState('networkidle');
    expect(site.requests['/challenge']).toBeUndefined();
    await email(page).fill('ada@example.com');
    await email(page).press('Enter');
    const { fields, spam } = await hook.onlyLead();
    expect(site.requests['/challenge']).toBe(1);
    expect(spam).toEqual({ suspected: false, reasons: [] });
    expect(await verifyAltcha(fields.altcha, KEY)).toBe(true);
    expect(await verifyAltcha(fields.altcha, 'another key')).toBe(false);
    expect(errors).toEqual([]);
  });

  test('keys are heard while it works', async ({ page, hook, serve, needs }) => {
    needs('cdp'); // the other engines tell no long tasks
    const site = await serve({ '/': pageFor(hook, ALTCHA), '/challenge': await challengePage(200_000) });
    await page.addInitScript(() => {
      const found = Object.assign(window, { longest: 0 });
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) found.longest = Math.max(found.longest, duration);
      }).observe({ type: 'longtask' });
    });
    await openForm(page, site.url);
    await page.evaluate(() => Object.assign(window, { longest: 0 }));
    await email(page).click();
    await page.keyboard.type('ada@example.com', { delay: 50 });
    await page.keyboard.press('Enter');
    await hook.waitForLeads(1);
    // generous: the machine of a test has other things to do
    expect(await page.evaluate(() => (window as unknown as { longest: number }).longest)).toBeLessThan(200);
  });

  test('without a server for it the lead arrives', async ({ page, hook, serve }) => {
    const site = await serve({ '/': pageFor(hook, ALTCHA) });
    await openForm(page, site.url);
    await email(page).fill('ada@example.com');
    await email(page).press('Enter');
    expect((await hook.onlyLead()).spam).toEqual({ suspected: false, reasons: ['captcha_missing'] });
  });

  test('where a page may not reckon it says so', async ({ page, hook, serve }) => {
    await page.addInitScript(() => Object.defineProperty(Crypto.prototype, 'subtle', { get: () => undefined }));
    const site = await serve({ '/': pageFor(hook, ALTCHA), '/challenge': await challengePage(10) });
    await openForm(page, site.url);
    await email(page).fill('ada@example.com');
    await email(page).press('Enter');
    expect((await hook.onlyLead()).spam).toEqual({ suspected: false, reasons: ['pow_unavailable'] });
    expect(site.requests['/challenge']).toBeUndefined();
  });
});
