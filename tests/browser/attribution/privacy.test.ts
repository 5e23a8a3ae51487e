import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import {
  AD,
  CAMPAIGN,
  DIRECT,
  kept,
  leadFrom,
  NOTHING,
  sendLead,
  UNASKED,
  withApi,
} from '../../helpers/attribution.ts';
import { test } from '../../helpers/browser-test.ts';
import { ADA } from '../../helpers/fault-case.ts';
import { element, htmlPage, script } from '../../helpers/html.ts';
import { formFor, openForm, outcome, submitForm } from '../../helpers/visitor.ts';
import type { Webhook } from '../../helpers/webhook.ts';

const SETTINGS = { 'a tab’s': {}, 'a visitor’s': UNASKED };
const page = (hook: Webhook, more = {}) => htmlPage({ body: script(formFor(hook, more)) });

test('attribution="page" stores nothing at all; the lead knows its own page', async ({ page: tab, hook, serve }) => {
  const more = { 'data-attribution': 'page' };
  const site = await serve({ '/': htmlPage({ body: script(more) }), '/form': page(hook, more) });
  await tab.goto(`${site.url}/?utm_source=elsewhere`);
  await openForm(tab, `${site.url}/form?${CAMPAIGN}`);
  expect(await kept(tab)).toEqual(NOTHING);
  const lead = await sendLead(tab, hook);
  expect(lead.attribution).toMatchObject({ first_touch: AD, last_touch: AD, touch_count: 1, pageviews: 1 });
  expect(lead.privacy).toEqual({ gpc: false, storage: 'none' });
  expect(await kept(tab)).toEqual({ ...NOTHING, databases: ['leadtag'] });
});

test('a page that is only looked at stores the touches of its tab, and no more', async ({ page: tab, hook, serve }) => {
  const site = await serve({ '/': page(hook) });
  await openForm(tab, `${site.url}/?${CAMPAIGN}`);
  expect(await kept(tab)).toEqual({ ...NOTHING, session: ['leadtag:touches'] });
});

describe('Global Privacy Control', () => {
  for (const [whose, settings] of Object.entries(SETTINGS)) {
    test(`${whose}: nothing is stored, and click ids are dropped`, async ({ page: tab, hook, serve }) => {
      await tab.addInitScript(() =>
        Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true }),
      );
      const site = await serve({ '/': page(hook, settings) });
      await openForm(tab, `${site.url}/?${CAMPAIGN}&gclid=Secret-1`);
      await withApi(tab, 'setConsent', true);
      expect(await kept(tab)).toEqual(NOTHING);
      const lead = await sendLead(tab, hook);
      expect(lead.privacy).toEqual({ gpc: true, storage: 'none' });
      expect(lead.attribution?.first_touch).toMatchObject(AD);
      expect(lead.attribution).not.toHaveProperty('click_ids');
      expect(JSON.stringify(lead)).not.toMatch(/AbC-123|Secret-1|click_id/);
    });
  }
});

test('a frame that may not store anything delivers its touch', async ({ page: tab, hook, serve, errors }) => {
  const frame = element('iframe', { src: `/frame?${CAMPAIGN}`, sandbox: 'allow-scripts', height: 600 });
  const site = await serve({ '/': htmlPage({ body: frame }), '/frame': page(hook, UNASKED) });
  await tab.addInitScript("rejections = []; addEventListener('unhandledrejection', () => rejections.push(1))");
  await tab.goto(site.url);
  const inside = tab.frameLocator('iframe').locator('body');
  await submitForm(inside, ADA);
  await outcome(inside, 'received').waitFor();
  const lead = await hook.onlyLead();
  expect(lead.attribution).toMatchObject({ first_touch: AD, touch_count: 1, pageviews: 1 });
  expect(lead.attribution).not.toHaveProperty('session_count');
  expect(lead.privacy?.storage).toBe('none');
  // which looks for a database
  await inside.evaluate('leadtag.outbox.list()');
  expect(await inside.evaluate('rejections')).toEqual([]);
  expect(errors).toEqual([]);
});

describe('storage that throws', () => {
  const FAULTS: Record<string, () => void> = {
    'when it is looked up': () => {
      for (const name of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('denied', 'SecurityError');
          },
        });
      }
    },
    'when it is written to': () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
    'whatever it is asked': () => {
      for (const name of ['getItem', 'setItem', 'removeItem'] as const) {
        Storage.prototype[name] = () => {
          throw new DOMException('denied', 'SecurityError');
        };
      }
    },
  };
  for (const [when, fault] of Object.entries(FAULTS)) {
    for (const [whose, settings] of Object.entries(SETTINGS)) {
      test(`${when}: ${whose} lead arrives with its touch`, async ({ page: tab, hook, serve, errors }) => {
        await tab.addInitScript(fault);
        const site = await serve({ '/': page(hook, settings) });
        await openForm(tab, `${site.url}/?${CAMPAIGN}`);
        const lead = await sendLead(tab, hook);
        expect(lead.attribution).toMatchObject({ first_touch: AD, touch_count: 1 });
        expect(lead.privacy?.storage).toBe('none');
        expect(errors).toEqual([]);
      });
    }

    test(`${when}: nothing is thrown at a page that asks to forget`, async ({ page: tab, hook, serve }) => {
      await tab.addInitScript(fault);
      const site = await serve({ '/': page(hook) });
      await openForm(tab, site.url);
      await withApi(tab, 'clearData');
      await withApi(tab, 'setConsent', false);
      await withApi(tab, 'setConsent', true);
      expect((await sendLead(tab, hook)).fields.email).toBe(ADA.Email);
    });
  }

  test('another program’s value under our key is no reason to fail', async ({ page: tab, hook, serve }) => {
    const site = await serve({ '/': page(hook), '/bare': htmlPage({}) });
    await tab.goto(`${site.url}/bare`);
    for (const value of ['{', 'null', '7', '{"first":{},"last":{}}', '[]']) {
      await tab.evaluate((value) => sessionStorage.setItem('leadtag:touches', value), value);
      const { attribution } = await leadFrom(tab, hook, `${site.url}/?${CAMPAIGN}`);
      expect(attribution, value).toMatchObject({ first_touch: AD, touch_count: 1, pageviews: 1 });
    }
  });
});

describe('clearData()', () => {
  for (const [whose, settings] of Object.entries(SETTINGS)) {
    test(`forgets ${whose} way here`, async ({ page: tab, hook, serve }) => {
      const site = await serve({ '/': htmlPage({ body: script(settings) }), '/form': page(hook, settings) });
      await tab.goto(`${site.url}/?${CAMPAIGN}`);
      await openForm(tab, `${site.url}/form`);
      await withApi(tab, 'clearData');
      expect(await kept(tab)).toEqual(NOTHING);
      const lead = await sendLead(tab, hook);
      expect(lead.attribution).toMatchObject({ first_touch: DIRECT, last_touch: DIRECT, touch_count: 1, pageviews: 1 });
      expect((await leadFrom(tab, hook, `${site.url}/form`)).attribution?.first_touch).toMatchObject(DIRECT);
    });
  }

  test('leaves the leads that wait to be sent', async ({ page: tab, hook, serve }) => {
    hook.answer(500);
    const site = await serve({ '/': page(hook) });
    await openForm(tab, site.url);
    await submitForm(tab, ADA);
    await outcome(tab, 'saved').waitFor();
    await withApi(tab, 'clearData');
    hook.answer(200);
    expect((await hook.onlyLead()).fields.email).toBe(ADA.Email);
  });
});

describe('what names a person in an address', () => {
  const send = async (tab: Page, hook: Webhook, url: string) =>
    JSON.stringify(await leadFrom(tab, hook, url, { Name: 'Ada', Email: 'a@b.co' }));
  const PLACES = {
    'the path': '/u/eve@example.org/order',
    'the path, encoded': '/u/eve%40example.org/order',
    'a campaign': '/?utm_source=crm&utm_campaign=eve@example.org',
    'a campaign, encoded': '/?utm_source=crm&utm_content=eve%40example.org',
    'the query': '/?utm_source=crm&user=eve@example.org&token=s3cret',
    'the fragment': '/#eve@example.org',
    'a route in the fragment': '/#/account/eve@example.org?token=s3cret',
  };
  for (const [place, path] of Object.entries(PLACES)) {
    test(`${place}: no lead has it, and no storage`, async ({ page: tab, hook, serve }) => {
      const site = await serve({ [path.replace(/[?#].*/, '')]: page(hook) });
      expect(await send(tab, hook, site.url + path)).not.toMatch(/eve|s3cret|[?]/);
      expect(await tab.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toMatch(/eve|s3cret/);
    });
  }

  test('the title and the referrer: no lead has it', async ({ page: tab, hook, serve }) => {
    const form = htmlPage({ title: 'Account of eve@example.org', body: script(formFor(hook)) });
    const link = element('a', { href: '/' }, 'Go on');
    const site = await serve({ '/': form, '/u/eve@example.org': htmlPage({ body: link }) });
    await tab.goto(`${site.url}/u/eve@example.org?token=s3cret`);
    await tab.getByRole('link').click();
    const lead = await sendLead(tab, hook, { Name: 'Ada', Email: 'a@b.co' });
    expect(lead.page?.title).toBe('Account of redacted');
    expect(lead.page?.referrer).toBe(`${site.url}/u/redacted`);
    expect(JSON.stringify(lead)).not.toMatch(/eve|s3cret/);
  });
});
