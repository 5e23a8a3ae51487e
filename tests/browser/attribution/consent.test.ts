import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import {
  AD,
  ASKED,
  CAMPAIGN,
  DIRECT,
  kept,
  leadFrom,
  optional,
  sendLead,
  withApi,
  withJson,
} from '../../helpers/attribution.ts';
import { test } from '../../helpers/browser-test.ts';
import { ADA } from '../../helpers/fault-case.ts';
import { type Attributes, element, htmlPage, script } from '../../helpers/html.ts';
import { formFor, openForm, outcome, sendButton, submitForm } from '../../helpers/visitor.ts';
import type { Webhook } from '../../helpers/webhook.ts';

const TOUCHES = 'leadtag:touches';
const NOBODY = { first: DIRECT, storage: 'none', local: [] };
const VISITOR = { first: AD, storage: 'visitor', local: [TOUCHES] };

/** A landing page and a form, both with this in front of our scripts. */
const pages = (hook: Webhook, before = '', settings: Attributes = ASKED, after = '') => ({
  '/': htmlPage({ body: before + script(settings) + after }),
  '/form': htmlPage({ body: before + script(formFor(hook, settings)) + after }),
});

/** From the landing page to the form, whose lead shows what was remembered. */
async function expectVisit(
  page: Page,
  hook: Webhook,
  url: string,
  what: typeof NOBODY | typeof VISITOR,
): Promise<void> {
  await page.goto(`${url}/?${CAMPAIGN}`);
  const lead = await leadFrom(page, hook, `${url}/form`);
  expect(lead.attribution?.first_touch).toMatchObject(what.first);
  expect(lead.privacy).toEqual({ gpc: false, storage: what.storage });
  expect((await kept(page)).local).toEqual(what.local);
}

describe('attribution="visitor"', () => {
  const say = (state: string) =>
    element('script', {}, `(window.leadtag ||= []).push((api) => api.setConsent(${state}))`);
  const ROWS = {
    'says nothing': { before: '', what: NOBODY },
    agrees: { before: say('true'), what: VISITOR },
    'agrees, in a word': { before: say("'granted'"), what: VISITOR },
    refuses: { before: say('false'), what: NOBODY },
    'refuses, in a word': { before: say("'denied'"), what: NOBODY },
  };
  for (const [name, { before, what }] of Object.entries(ROWS)) {
    test(`with a visitor who ${name}`, async ({ page, hook, serve }) => {
      const site = await serve(pages(hook, before));
      await expectVisit(page, hook, site.url, what);
      expect((await kept(page)).session.filter((key) => key.includes('touches'))).toEqual([]);
    });
  }

  test('a yes that comes later remembers from then on', async ({ page, hook, serve }) => {
    const site = await serve(pages(hook));
    await page.goto(`${site.url}/?${CAMPAIGN}`);
    expect((await kept(page)).local).toEqual([]);
    await withApi(page, 'setConsent', true);
    expect((await kept(page)).local).toEqual([TOUCHES]);
    await openForm(page, `${site.url}/form`);
    await withApi(page, 'setConsent', 'granted');
    const lead = await sendLead(page, hook);
    expect(lead.attribution).toMatchObject({ first_touch: AD, session_count: 1, pageviews: 2 });
    expect(lead.privacy?.storage).toBe('visitor');
  });

  test('a no that comes later takes all of it away', async ({ page, hook, serve }) => {
    const site = await serve(pages(hook));
    await page.goto(`${site.url}/?${CAMPAIGN}`);
    await withApi(page, 'setConsent', true);
    await openForm(page, `${site.url}/form`);
    await withApi(page, 'setConsent', true);
    await withApi(page, 'setConsent', false);
    expect((await kept(page)).local).toEqual([]);
    const lead = await sendLead(page, hook);
    expect(lead.attribution).toMatchObject({ first_touch: DIRECT, touch_count: 1, pageviews: 1 });
    expect(lead.attribution).not.toHaveProperty('session_count');
    expect(lead.privacy?.storage).toBe('none');
  });
});

test('a no is heard by attribution="session" as well', async ({ page, hook, serve }) => {
  const site = await serve(pages(hook, '', {}));
  await page.goto(`${site.url}/?${CAMPAIGN}`);
  expect((await kept(page)).session).toEqual([TOUCHES]);
  await withApi(page, 'setConsent', false);
  expect((await kept(page)).session).toEqual([]);
  const lead = await leadFrom(page, hook, `${site.url}/form`);
  expect(lead.attribution?.first_touch).toMatchObject(DIRECT);
});

describe('a banner', () => {
  const banners = optional('consent');
  const tcf = (...all: object[]) =>
    element(
      'script',
      {},
      `window.__tcfapi = (command, version, tell) => {
        if (command !== 'addEventListener' || version !== 2) return;
        window.say = (data) => tell(data, true);
        ${JSON.stringify(all)}.forEach((data) => tell(data, data.success !== false));
      };`,
    );
  const answer = (purpose: boolean, more: object = {}) => ({
    eventStatus: 'useractioncomplete',
    gdprApplies: true,
    purpose: { consents: { 1: purpose, 2: !purpose } },
    ...more,
  });
  const gtag = (...all: [kind: string, said: object][]) =>
    element(
      'script',
      {},
      `window.dataLayer = []; function gtag() { dataLayer.push(arguments); }
      ${all.map(([kind, said]) => `gtag('consent', '${kind}', ${JSON.stringify(said)});`).join('\n')}`,
    );
  const both = (state: string) => ({ analytics_storage: state, ad_storage: state });

  const ROWS = {
    'TCF: purpose 1 is agreed to': { before: tcf(answer(true)), what: VISITOR },
    'TCF: an answer of last time': { before: tcf(answer(true, { eventStatus: 'tcloaded' })), what: VISITOR },
    'TCF: purpose 1 is refused': { before: tcf(answer(false)), what: NOBODY },
    'TCF: the visitor has not answered yet': { before: tcf(answer(true, { eventStatus: 'cmpuishown' })), what: NOBODY },
    'TCF: the law does not apply': { before: tcf({ eventStatus: 'tcloaded', gdprApplies: false }), what: VISITOR },
    'TCF: the banner failed': { before: tcf(answer(true, { success: false })), what: NOBODY },
    'TCF before Consent Mode': { before: tcf(answer(false)) + gtag(['default', both('granted')]), what: NOBODY },
    'Consent Mode: denied by default': { before: gtag(['default', both('denied')]), what: NOBODY },
    'Consent Mode: granted by default': { before: gtag(['default', both('granted')]), what: VISITOR },
    'Consent Mode: granted by the visitor': {
      before: gtag(['default', both('denied')], ['update', both('granted')]),
      what: VISITOR,
    },
    'Consent Mode: only one of both is granted': {
      before: gtag(['default', both('denied')], ['update', { analytics_storage: 'granted' }]),
      what: NOBODY,
    },
    'Consent Mode: taken back by the visitor': {
      before: gtag(['default', both('granted')], ['update', both('denied')]),
      what: NOBODY,
    },
    'names that a page uses for something else': {
      before: '<iframe name="__tcfapi"></iframe><div id="dataLayer"></div><form name="leadtag"></form>',
      what: NOBODY,
    },
    'an API that throws': {
      before: element('script', {}, "window.__tcfapi = () => { throw new Error('no'); }; window.dataLayer = 'none';"),
      what: NOBODY,
    },
  };
  for (const [name, { before, what }] of Object.entries(ROWS)) {
    test(name, async ({ page, hook, serve, errors }) => {
      const site = await serve(pages(hook, before, ASKED, banners));
      await expectVisit(page, hook, site.url, what);
      expect(errors).toEqual([]);
    });
  }

  const CLICKS = {
    TCF: {
      before: tcf({ eventStatus: 'cmpuishown', gdprApplies: true }),
      yes: `say(${JSON.stringify(answer(true))})`,
      no: `say(${JSON.stringify(answer(false))})`,
    },
    'Consent Mode': {
      before: gtag(['default', both('denied')]),
      yes: `gtag('consent', 'update', ${JSON.stringify(both('granted'))})`,
      no: `gtag('consent', 'update', ${JSON.stringify(both('denied'))})`,
    },
  };
  for (const [name, { before, yes, no }] of Object.entries(CLICKS)) {
    test(`that is clicked later: ${name}`, async ({ page, hook, serve }) => {
      const buttons = element('button', { onclick: yes }, 'Accept') + element('button', { onclick: no }, 'Refuse');
      const site = await serve(pages(hook, before + buttons, ASKED, banners));
      await openForm(page, `${site.url}/form?${CAMPAIGN}`);
      const local = async () => (await kept(page)).local;
      expect(await local()).toEqual([]);
      await page.getByRole('button', { name: 'Accept' }).click();
      await expect.poll(local).toEqual([TOUCHES]);
      await page.getByRole('button', { name: 'Refuse' }).click();
      await expect.poll(local).toEqual([]);
      expect((await sendLead(page, hook)).privacy?.storage).toBe('none');
    });
  }

  test('that loads after us is found', async ({ page, hook, serve }) => {
    const site = await serve(pages(hook, '', ASKED, banners));
    await openForm(page, `${site.url}/form?${CAMPAIGN}`);
    await page.evaluate(tcf(answer(true)).replace(/<.*?script>/g, ''));
    await expect.poll(async () => (await kept(page)).local).toEqual([TOUCHES]);
    expect((await sendLead(page, hook)).privacy?.storage).toBe('visitor');
  });
});

describe('purposes', () => {
  const purposes = [
    {
      purpose: 'marketing',
      text: 'Send me news, as the [policy](https://example.com/policy) says.',
      checked: true,
      value: 'true',
    },
    { purpose: 'sms', text: 'Text me about my order.', granted: true },
    { purpose: 'processing', text: 'We use this to answer you.', notice: true },
  ];
  const open = async (
    page: Page,
    hook: Webhook,
    url: (body: string) => Promise<string>,
    after = '',
    json: object = { purposes },
  ) => openForm(page, await url(withJson(formFor(hook), json) + after));

  test('have a box each, and receipts with the words that were read', async ({ page, hook, serve }) => {
    await open(page, hook, async (body) => (await serve({ '/': htmlPage({ body }) })).url);
    const boxes = page.getByRole('checkbox');
    expect(await boxes.count()).toBe(2);
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0);
    const words = await page.locator('label').filter({ hasText: 'policy' }).innerText();
    await page.getByText('We use this to answer you.').waitFor();
    await page.getByLabel('Text me about my order.').check();
    const lead = await sendLead(page, hook);
    expect(words).toBe('Send me news, as the policy says.');
    expect(lead.consent).toMatchObject([
      { purpose: 'marketing', granted: false, text: words, mechanism: 'checkbox' },
      { purpose: 'sms', granted: true, text: 'Text me about my order.', mechanism: 'checkbox', at: lead.submitted_at },
      { purpose: 'processing', granted: true, text: 'We use this to answer you.', mechanism: 'notice' },
    ]);
    expect(lead.fields).toEqual({ name: ADA.Name, email: ADA.Email });
  });

  test('have the hash of these words with leadtag.consent.js', async ({ page, hook, serve }) => {
    await open(page, hook, async (body) => (await serve({ '/': htmlPage({ body }) })).url, optional('consent'));
    const { consent = [] } = await sendLead(page, hook);
    expect(consent).toHaveLength(3);
    for (const { text, text_hash } of consent) {
      expect(text_hash).toBe(`sha256-${createHash('sha256').update(text).digest('base64')}`);
    }
  });

  test('that are required hold the lead back until the box is ticked', async ({ page, hook, serve }) => {
    const json = { purposes: [{ purpose: 'terms', text: 'I agree to the terms.', required: true }] };
    await open(page, hook, async (body) => (await serve({ '/': htmlPage({ body }) })).url, '', json);
    await submitForm(page, ADA);
    await page.locator('[name=consent_terms][aria-invalid=true]').waitFor();
    expect(hook.requests).toEqual([]);
    await page.getByLabel('I agree to the terms.').check();
    await sendButton(page).click();
    await outcome(page, 'received').waitFor();
    expect((await hook.onlyLead()).consent).toMatchObject([{ purpose: 'terms', granted: true }]);
  });
});
