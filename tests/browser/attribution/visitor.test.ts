import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import {
  AD,
  ASKED,
  CAMPAIGN,
  DAY,
  DIRECT,
  kept,
  LETTER,
  later,
  leadFrom,
  NOTHING,
  optional,
  sendLead,
  UNASKED,
  under,
  withApi,
  withJson,
} from '../../helpers/attribution.ts';
import { test } from '../../helpers/browser-test.ts';
import { type Attributes, htmlPage, script } from '../../helpers/html.ts';
import { formFor, openForm } from '../../helpers/visitor.ts';
import type { Webhook } from '../../helpers/webhook.ts';

const pages = (hook: Webhook, settings: Attributes = UNASKED) => ({
  '/': htmlPage({ body: script(settings) }),
  '/form': htmlPage({ body: script(formFor(hook, settings)) }),
});

describe('two tabs', () => {
  const ROWS = {
    'share touches where the visitor is remembered': { settings: UNASKED, first: AD, storage: 'visitor' },
    'share none where only the tab is': { settings: {}, first: DIRECT, storage: 'session' },
  };
  for (const [name, { settings, first, storage }] of Object.entries(ROWS)) {
    test(name, async ({ page, context, hook, serve }) => {
      const site = await serve(pages(hook, settings));
      await page.goto(`${site.url}/?${CAMPAIGN}`);
      const tab = await context.newPage();
      const lead = await leadFrom(tab, hook, `${site.url}/form`);
      expect(lead.attribution).toMatchObject({ first_touch: first, last_touch: first, touch_count: 1 });
      expect(lead.privacy?.storage).toBe(storage);
    });
  }

  test('that are open side by side lose nothing of each other', async ({ page, context, hook, serve }) => {
    const site = await serve(pages(hook));
    const tab = await context.newPage();
    await openForm(page, `${site.url}/form?${CAMPAIGN}`);
    await tab.goto(`${site.url}/?${LETTER}`);
    await withApi(tab, 'track', 'video_seen');
    const { attribution } = await sendLead(page, hook);
    expect(attribution).toMatchObject({ first_touch: AD, last_touch: { source: 'letter' } });
    expect(attribution).toMatchObject({ touch_count: 2, pageviews: 2, session_count: 1 });
  });
});

describe('a second visit', () => {
  const GONE = { first: DIRECT, last: DIRECT, touches: 1, sessions: 1, since: 0 };
  const BACK = { first: AD, last: AD, touches: 1, sessions: 2 };
  const ROWS = [
    { days: 21, what: 'a direct one leaves the last touch', ...BACK, since: 21 },
    {
      days: 91,
      what: 'a direct one counts where the last touch is too old',
      ...BACK,
      last: DIRECT,
      touches: 2,
      since: 91,
    },
    { days: 181, what: 'nothing is known any more', ...GONE },
  ];
  for (const { days, what, first, last, touches, sessions, since } of ROWS) {
    test(`${days} days later: ${what}`, async ({ page, context, hook, serve }) => {
      const site = await serve(pages(hook));
      await page.goto(`${site.url}/?${CAMPAIGN}`);
      await page.close();
      const again = await context.newPage();
      await later(again, days * DAY);
      const { attribution } = await leadFrom(again, hook, `${site.url}/form`);
      expect(attribution).toMatchObject({ first_touch: first, last_touch: last });
      expect(attribution).toMatchObject({ touch_count: touches, session_count: sessions });
      expect(attribution?.seconds_to_lead).toBeGreaterThanOrEqual(since * 86_400);
      expect(attribution?.seconds_to_lead).toBeLessThan(since * 86_400 + 60);
    });
  }

  test('by another campaign is the last touch, and the first stays', async ({ page, hook, serve }) => {
    const site = await serve(pages(hook));
    await page.goto(`${site.url}/?${CAMPAIGN}`);
    await later(page, 21 * DAY);
    const { attribution } = await leadFrom(page, hook, `${site.url}/form?${LETTER}`);
    expect(attribution).toMatchObject({ first_touch: AD, last_touch: { source: 'letter', medium: 'email' } });
    expect(attribution).toMatchObject({ touch_count: 2, session_count: 2, utm: { utm_source: 'Letter' } });
  });
});

describe('subdomains', () => {
  const ORDERS: Record<string, (form: string) => string> = {
    before: (form) => optional('subdomains') + form,
    after: (form) => form + optional('subdomains'),
  };
  const WAYS = { 'clearData()': ['clearData'], 'a no': ['setConsent', false] } as const;
  const site = (hook: Webhook, order: (form: string) => string, settings: Attributes = UNASKED) => ({
    '/': htmlPage({ body: order(script(settings)).replaceAll(' async', ' defer') }),
    '/form': htmlPage({ body: order(script(formFor(hook, settings))).replaceAll(' async', ' defer') }),
  });
  for (const [when, order] of Object.entries(ORDERS)) {
    test(`share a visitor by one cookie, with their script ${when} ours`, async ({ page, hook, serve }) => {
      const { url } = await serve(site(hook, order));
      await page.goto(`${under('shop.localhost', url)}/?${CAMPAIGN}`);
      const lead = await leadFrom(page, hook, `${under('blog.shop.localhost', url)}/form`);
      expect(lead.attribution).toMatchObject({ first_touch: AD, last_touch: AD, touch_count: 1, pageviews: 2 });
      expect(lead.privacy?.storage).toBe('visitor');
      expect((await page.context().cookies()).map(({ domain }) => domain)).toEqual(['.shop.localhost']);
    });

    for (const [way, [method, ...args]] of Object.entries(WAYS)) {
      test(`are all forgotten by ${way}, with their script ${when} ours`, async ({ page, hook, serve }) => {
        const { url } = await serve(site(hook, order));
        await page.goto(`${under('shop.localhost', url)}/?${CAMPAIGN}`);
        expect((await kept(page)).cookies).toHaveLength(1);
        await withApi(page, method, ...args);
        expect(await kept(page)).toEqual(NOTHING);
      });
    }
  }

  test('leave no cookie without a yes, not even to try', async ({ page, hook, serve }) => {
    const { url } = await serve(site(hook, ORDERS.after!, ASKED));
    await page.goto(`${under('shop.localhost', url)}/?${CAMPAIGN}`);
    expect(await kept(page)).toEqual(NOTHING);
    await withApi(page, 'setConsent', true);
    expect(await kept(page)).toEqual({ ...NOTHING, cookies: ['leadtag%3Atouches'] });
  });
});

describe('variants', () => {
  const json = { variants: [{ cta: 'Send it' }, { id: 'bold', cta: 'Send it', heading: 'Now!' }] };
  const chance = (page: Page, value: number) =>
    page.addInitScript((value) => {
      Math.random = () => value;
    }, value);
  const ROWS = { 'a tab': {}, 'a visitor': UNASKED };
  for (const [who, settings] of Object.entries(ROWS)) {
    test(`are the same to ${who}, and stand in the lead`, async ({ page, context, hook, serve }) => {
      const body = withJson({ 'data-webhook': hook.url }, json, settings) + optional('variants');
      const site = await serve({ '/': htmlPage({ body }) });
      await chance(page, 0.99);
      await openForm(page, site.url);
      await page.getByRole('heading', { name: 'Now!' }).waitFor();
      const next = who === 'a tab' ? page : await context.newPage();
      await chance(next, 0);
      const lead = await leadFrom(next, hook, site.url);
      expect(lead.form.variant).toBe('bold');
    });
  }
});
