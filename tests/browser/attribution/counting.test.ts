import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { CAMPAIGN, leadFrom, optional, sendLead } from '../../helpers/attribution.ts';
import { test as plain } from '../../helpers/browser-test.ts';
import { recordEvents } from '../../helpers/events.ts';
import { ADA } from '../../helpers/fault-case.ts';
import { type Attributes, element, htmlPage, placeholder, script } from '../../helpers/html.ts';
import { fillIn, formFor, openForm, outcome, sendButton, submitForm } from '../../helpers/visitor.ts';
import { startWebhook, type Webhook } from '../../helpers/webhook.ts';

/** The owner's other webhook. */
// biome-ignore lint/correctness/noEmptyPattern: vitest reads the names of what a fixture needs out of the pattern
const test = plain.extend('counter', async ({}, { onCleanup }) => {
  const counter = await startWebhook();
  onCleanup(counter.close);
  return counter;
});

const ANALYTICS = optional('analytics');
const LAYER = { 'data-data-layer': true };
const page = (hook: Webhook, more: Attributes = LAYER, head = '') =>
  htmlPage({ head, body: script(formFor(hook, more)) + ANALYTICS });

interface Told {
  event: string;
  form_id: string;
  event_id?: string;
}
/** What is in the page's dataLayer. */
const told = (page: Page) =>
  page.evaluate(() => JSON.parse(JSON.stringify((window as { dataLayer?: unknown }).dataLayer ?? [])) as Told[]);
const names = async (page: Page) => (await told(page)).map(({ event }) => event);

test('a form counts as seen that was half visible for a second', async ({ page: tab, hook, serve }) => {
  const forms = placeholder(formFor(hook, { 'data-form-id': 'top' })) + element('div', { style: 'height: 4000px' });
  const below = placeholder(formFor(hook, { 'data-form-id': 'below' }));
  const site = await serve({ '/': htmlPage({ body: forms + below + script() + ANALYTICS }) });
  await tab.addInitScript(() => {
    for (const name of ['ready', 'view']) {
      document.addEventListener(`leadtag:${name}`, (event) => {
        const { formId } = (event as CustomEvent).detail;
        ((window as unknown as { seen: unknown[] }).seen ??= []).push([name, formId, performance.now()]);
      });
    }
  });
  const seen = () => tab.evaluate(() => (window as unknown as { seen: [string, string, number][] }).seen);
  const views = async () => (await seen()).filter(([name]) => name === 'view').map(([, id]) => id);
  await tab.goto(site.url);
  await expect.poll(views).toEqual(['top']);
  const at = Object.fromEntries((await seen()).map(([name, id, at]) => [`${name} ${id}`, at]));
  expect(at['view top']! - at['ready top']!).toBeGreaterThanOrEqual(990);
  await tab.evaluate(() => scrollTo(0, 10_000));
  await expect.poll(views).toEqual(['top', 'below']);
  // once each: to be seen again counts for nothing
  await tab.evaluate(() => scrollTo(0, 0));
  await tab.evaluate(() => scrollTo(0, 10_000));
  await submitForm(tab.locator('[data-form-id=below]'), ADA);
  await hook.onlyLead();
  expect(await views()).toEqual(['top', 'below']);
});

test('a form that goes out of sight before a second is over is not seen', async ({ page: tab, hook, serve }) => {
  const gap = element('div', { style: 'height: 4000px' });
  const site = await serve({ '/': htmlPage({ body: gap + placeholder(formFor(hook)) + script() + ANALYTICS }) });
  const events = await recordEvents(tab);
  await tab.clock.install();
  await openForm(tab, site.url);
  await tab.clock.pauseAt(Date.now() + 60_000);
  /** Scrolls, and waits until the browser tells whoever watches. */
  const scroll = (where: 'to the form' | 'away') =>
    tab.evaluate(async (isThere) => {
      scrollTo(0, isThere ? 10_000 : 0);
      await new Promise<void>((resolve) => {
        const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting === isThere && resolve());
        observer.observe(document.querySelector('[data-leadtag]')!);
      });
    }, where === 'to the form');
  await scroll('to the form');
  await tab.clock.runFor(900);
  await scroll('away');
  await tab.clock.runFor(5000);
  expect(events.names()).not.toContain('view');
  await scroll('to the form');
  await tab.clock.runFor(1100);
  await events.first('view');
});

describe('the dataLayer', () => {
  const ALL = ['form_view', 'form_start', 'form_error', 'form_submit', 'generate_lead'];

  test('is told each thing once, and nothing of the person', async ({ page: tab, hook, serve }) => {
    const site = await serve({ '/': page(hook) });
    const events = await recordEvents(tab);
    await openForm(tab, site.url);
    await events.first('view');
    await fillIn(tab, { Name: ADA.Name });
    for (const _ of ['once', 'twice']) await sendButton(tab).click();
    const { id } = await sendLead(tab, hook);
    const all = await told(tab);
    expect(all.map(({ event }) => event)).toEqual(ALL);
    expect(all.every(({ form_id }) => form_id === 'form')).toBe(true);
    expect(all.at(-1)).toMatchObject({ event: 'generate_lead', event_id: id, eventTimeout: 600 });
    // an id may have an "ada" in it
    expect(JSON.stringify(all).replaceAll(id, '')).not.toMatch(/ada|lovelace/i);
  });

  test('hears of one lead that was saved first and arrived later', async ({ page: tab, hook, serve }) => {
    let release = (_status: number) => {};
    const answer = new Promise<number>((resolve) => {
      release = resolve;
    });
    hook.answer(() => answer);
    const site = await serve({ '/': page(hook) });
    await openForm(tab, site.url);
    await submitForm(tab, ADA);
    await outcome(tab, 'saved').waitFor();
    expect(await names(tab)).toContain('generate_lead');
    release(200);
    await outcome(tab, 'received').waitFor();
    const { id } = await hook.onlyLead();
    const leads = (await told(tab)).filter(({ event }) => event === 'generate_lead');
    expect(leads.map(({ event_id }) => event_id)).toEqual([id]);
  });

  test('hears of no lead that was refused', async ({ page: tab, hook, serve }) => {
    hook.answer(422);
    const site = await serve({ '/': page(hook) });
    const events = await recordEvents(tab);
    await openForm(tab, site.url);
    await submitForm(tab, ADA);
    await events.first('rejected');
    await sendButton(tab).waitFor();
    expect(await names(tab)).not.toContain('generate_lead');
  });

  test('of the page stays, and is not made without data-data-layer', async ({ page: tab, hook, serve }) => {
    const own = element('script', {}, "window.dataLayer = [{ event: 'own' }]");
    const site = await serve({ '/': page(hook, LAYER, own), '/without': page(hook, {}) });
    await leadFrom(tab, hook, site.url);
    expect((await names(tab))[0]).toBe('own');
    expect(await names(tab)).toContain('generate_lead');
    await leadFrom(tab, hook, `${site.url}/without`);
    expect(await tab.evaluate(() => 'dataLayer' in window)).toBe(false);
  });

  test('a submit that the page cancels is none', async ({ page: tab, hook, serve }) => {
    const no = element('script', {}, "document.addEventListener('leadtag:submit', (event) => event.preventDefault())");
    const site = await serve({ '/': page(hook, LAYER, no) });
    const events = await recordEvents(tab);
    await openForm(tab, site.url);
    await submitForm(tab, ADA);
    await events.first('submit');
    expect(await names(tab)).not.toContain('form_submit');
    expect(hook.requests).toEqual([]);
  });
});

describe('a redirect', () => {
  /** A dataLayer whose `push` calls back after so long; a timer of 600 ms never ends where `stuck`. */
  const layer = (after: number, stuck = false) =>
    element(
      'script',
      {},
      `window.dataLayer = Object.assign([], { push(told) {
        if (told.event !== 'generate_lead') return;
        sessionStorage.told = Date.now();
        if (${after} >= 0) setTimeout(told.eventCallback, ${after});
      } });
      const wait = window.setTimeout;
      if (${stuck}) window.setTimeout = (run, ms, ...rest) => (ms === 600 ? 0 : wait(run, ms, ...rest));`,
    );
  const ROWS = {
    'goes as soon as the tags have been told': { layer: layer(0, true), least: 0 },
    'waits for them': { layer: layer(300, true), least: 290 },
    'waits no longer than 600 ms': { layer: layer(-1), least: 590 },
    'does not mind a dataLayer that throws': {
      layer: element('script', {}, 'window.dataLayer = Object.assign([], { push() { throw new Error("no"); } })'),
      least: 0,
    },
  };
  for (const [name, { layer, least }] of Object.entries(ROWS)) {
    test(name, async ({ page: tab, hook, serve }) => {
      const site = await serve({
        '/': page(hook, { ...LAYER, 'data-redirect': '/thanks' }, layer),
        '/thanks': htmlPage({ title: 'Thanks' }),
      });
      await openForm(tab, site.url);
      await submitForm(tab, ADA);
      await tab.waitForURL('**/thanks');
      await hook.onlyLead();
      const waited = await tab.evaluate(() => performance.timeOrigin - Number(sessionStorage.told ?? 0));
      expect(waited).toBeGreaterThanOrEqual(least);
      // loosely: a busy machine
      if (least === 590) expect(waited).toBeLessThan(5000);
    });
  }
});

describe('the metrics webhook', () => {
  const metrics = (counter: Webhook) => ({ 'data-metrics-webhook': counter.url });

  test('gets one request when the page goes, with nobody in it', async ({ page: tab, hook, counter, serve }) => {
    const site = await serve({ '/': page(hook, metrics(counter)), '/bare': htmlPage({}) });
    const events = await recordEvents(tab);
    await openForm(tab, `${site.url}/?${CAMPAIGN}&user=eve@example.org`);
    await events.first('view');
    const { id } = await sendLead(tab, hook);
    expect(counter.requests).toEqual([]);
    await tab.goto(`${site.url}/bare`);
    await counter.waitForPosts(1);
    await counter.quiet();
    expect(counter.requests).toHaveLength(1);
    const [{ headers, body }] = counter.posts() as [ReturnType<Webhook['posts']>[number]];
    expect(headers['content-type']).toMatch(/^text\/plain/);
    expect(headers).not.toHaveProperty('cookie');
    const text = body.toString();
    expect(JSON.parse(text)).toEqual({
      type: 'leadtag.metrics',
      version: 1,
      at: expect.stringMatching(/^\d{4}-/),
      page: `${site.url}/`,
      source: 'linkedin',
      medium: 'paid_social',
      campaign: 'q4-demo',
      forms: [{ form_id: 'form', view: 1, start: 1, submit: 1, delivered: 1 }],
    });
    expect(text).not.toMatch(/ada|lovelace|eve|AbC-123/i);
    expect(text).not.toContain(id);
  });

  test('gets none where nothing was counted', async ({ page: tab, hook, counter, serve }) => {
    const bare = htmlPage({ body: script(metrics(counter)) + ANALYTICS });
    const site = await serve({ '/': bare, '/form': page(hook, {}) });
    await tab.goto(site.url);
    await leadFrom(tab, hook, `${site.url}/form`);
    await counter.quiet();
    expect(counter.requests).toEqual([]);
  });

  test('that is out of order harms no lead', async ({ page: tab, hook, counter, serve, errors }) => {
    counter.answer(500);
    const site = await serve({ '/': page(hook, metrics(counter)), '/bare': htmlPage({}) });
    await leadFrom(tab, hook, site.url);
    await tab.goto(`${site.url}/bare`);
    await counter.waitForPosts(1);
    expect(hook.leads()).toHaveLength(1);
    expect(errors).toEqual([]);
  });
});

describe('other tools on the page', () => {
  const stubs = (run: string) =>
    element(
      'script',
      {},
      `window.calls = []; const call = (...all) => { calls.push(JSON.parse(JSON.stringify(all))); ${run} };
      window.plausible = (...all) => call('plausible', ...all);
      window.posthog = { capture: (...all) => call('posthog', ...all) };
      window._paq = { push: (...all) => call('matomo', ...all) };`,
    );
  const calls = (tab: Page) => tab.evaluate(() => (window as unknown as { calls: unknown[][] }).calls);
  const props = { form_id: 'hero' };

  for (const [how, run] of Object.entries({ 'are told': '', 'may throw': "throw new Error('no')" })) {
    test(`${how}: each of them once for each thing`, async ({ page: tab, hook, serve, errors }) => {
      const site = await serve({ '/': page(hook, { 'data-form-id': 'hero' }, stubs(run)) });
      await leadFrom(tab, hook, site.url);
      const all = await calls(tab);
      for (const call of [
        ['plausible', 'Form start', { props }],
        ['plausible', 'Lead', { props }],
        ['posthog', 'leadtag_lead', props],
        ['matomo', ['trackEvent', 'leadtag', 'lead', 'hero']],
      ]) {
        expect(
          all.filter((one) => JSON.stringify(one) === JSON.stringify(call)),
          JSON.stringify(call),
        ).toHaveLength(1);
      }
      expect(JSON.stringify(all)).not.toMatch(/ada|lovelace/i);
      expect(errors).toEqual([]);
    });
  }
});
