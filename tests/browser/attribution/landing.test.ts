import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { AD, CAMPAIGN, DIRECT, LETTER, later, leadFrom, sendLead, under } from '../../helpers/attribution.ts';
import { test } from '../../helpers/browser-test.ts';
import { element, htmlPage, script } from '../../helpers/html.ts';
import { formFor, openForm, sendButton } from '../../helpers/visitor.ts';

const go = (page: Page, to: string) => page.evaluate((to) => history.pushState(null, '', to), to);
const link = (href: string) => element('a', { href }, 'Go on');
const follow = (page: Page) => page.getByRole('link', { name: 'Go on' }).click();

test('the landing page is known to a form on another page', async ({ page, hook, serve }) => {
  const site = await serve({
    '/a': htmlPage({ body: link('/b') + script({ 'data-attribution': 'session' }) }),
    '/b': htmlPage({ body: script(formFor(hook)) }),
  });
  await page.goto(`${site.url}/a?${CAMPAIGN}`);
  expect(await page.locator('form').count()).toBe(0);
  await follow(page);
  const { attribution } = await sendLead(page, hook);
  const touch = { ...AD, click_id: 'AbC-123', landing_page: `${site.url}/a` };
  expect(attribution).toMatchObject({ first_touch: touch, last_touch: touch, touch_count: 1, pageviews: 2 });
  expect(attribution).toMatchObject({ click_ids: { li_fat_id: 'AbC-123' }, utm: { utm_source: 'LinkedIn' } });
  expect(attribution).not.toHaveProperty('session_count');
});

describe('a page that is its own router', () => {
  test('counts its routes; a campaign on one of them is another touch', async ({ page, hook, serve }) => {
    const site = await serve({ '/': htmlPage({ body: script(formFor(hook)) }) });
    await openForm(page, `${site.url}/?${CAMPAIGN}`);
    await go(page, '/products');
    await go(page, `/offer?${LETTER}`);
    await go(page, '/contact');
    const { attribution } = await sendLead(page, hook);
    expect(attribution).toMatchObject({ first_touch: AD, touch_count: 2, pageviews: 4 });
    expect(attribution?.last_touch).toMatchObject({ source: 'letter', landing_page: `${site.url}/offer` });
    expect(attribution?.click_ids).toBeUndefined();
  });

  test('may route before our script runs', async ({ page, hook, serve }) => {
    const router = element('script', {}, "history.replaceState(null, '', '/')");
    const site = await serve({ '/landing': htmlPage({ head: router, body: script(formFor(hook)) }) });
    const { attribution } = await leadFrom(page, hook, `${site.url}/landing?${CAMPAIGN}`);
    expect(attribution).toMatchObject({ first_touch: AD, last_touch: AD, touch_count: 1 });
    expect(attribution?.first_touch?.landing_page).toBe(`${site.url}/landing`);
  });

  test('a jump within the page is no page view', async ({ page, hook, serve }) => {
    const jump = element('a', { href: '#prices' }, 'Go on');
    const site = await serve({ '/': htmlPage({ body: jump + script(formFor(hook)) }) });
    await openForm(page, `${site.url}/?${CAMPAIGN}`);
    await follow(page);
    expect(page.url()).toContain('#prices');
    expect((await sendLead(page, hook)).attribution).toMatchObject({ first_touch: AD, touch_count: 1, pageviews: 1 });
  });

  const cleaning = "history.replaceState(null, '', location.pathname)";
  const MOMENTS = { before: { head: element('script', {}, cleaning) }, after: {} };
  for (const [when, parts] of Object.entries(MOMENTS)) {
    test(`may clean the address ${when} our script runs: still one page view`, async ({ page, hook, serve }) => {
      const site = await serve({ '/': htmlPage({ ...parts, body: script(formFor(hook)) }) });
      await openForm(page, `${site.url}/?${CAMPAIGN}`);
      if (when === 'after') await page.evaluate(cleaning);
      expect(page.url()).toBe(`${site.url}/`);
      const { attribution } = await sendLead(page, hook);
      expect(attribution).toMatchObject({ first_touch: AD, last_touch: AD, touch_count: 1, pageviews: 1 });
    });
  }
});

test('a page that sends its visitors on at once is the landing page all the same', async ({ page, hook, serve }) => {
  const goOn = element('script', {}, "location.replace('/form')");
  const site = await serve({
    '/go': htmlPage({ head: script({ async: false }) + goOn }),
    '/form': htmlPage({ body: script(formFor(hook)) }),
  });
  await page.goto(`${site.url}/go?${CAMPAIGN}`, { waitUntil: 'commit' });
  await page.waitForURL(`${site.url}/form`);
  const { attribution } = await sendLead(page, hook);
  expect(attribution).toMatchObject({ first_touch: { ...AD, landing_page: `${site.url}/go` }, touch_count: 1 });
});

describe('a visitor from another site', () => {
  test('is a referral', async ({ page, hook, serve }) => {
    const site = await serve({ '/': htmlPage({ body: script(formFor(hook)) }) });
    const blog = await serve({ '/post': htmlPage({ body: link(site.url) }) });
    const from = under('localhost', blog.url);
    await page.goto(`${from}/post`);
    await follow(page);
    const { attribution, page: shown } = await sendLead(page, hook);
    const touch = { source: 'localhost', medium: 'referral', referrer: `${from}/` };
    expect(attribution).toMatchObject({ first_touch: touch, last_touch: touch });
    expect(shown?.referrer).toBe(`${from}/`);
  });

  test('whom the owner does not count is direct', async ({ page, hook, serve }) => {
    const more = { 'data-exclude-referrers': 'example.com, localhost' };
    const site = await serve({ '/': htmlPage({ body: script(formFor(hook, more)) }) });
    const shop = await serve({ '/': htmlPage({ body: link(site.url) }) });
    await page.goto(under('localhost', shop.url));
    await follow(page);
    expect((await sendLead(page, hook)).attribution?.first_touch).toMatchObject(DIRECT);
  });

  const RETURNS = {
    'within the visit is no new touch': { minutes: 29, last: AD, touches: 1 },
    'after half an hour is one': { minutes: 31, last: { source: 'localhost' }, touches: 2 },
  };
  for (const [name, { minutes, last, touches }] of Object.entries(RETURNS)) {
    test(`who comes back in the same tab ${name}`, async ({ page, hook, serve }) => {
      const site = await serve({ '/': htmlPage({ body: script(formFor(hook)) }) });
      const other = await serve({ '/': htmlPage({ body: link(site.url) }) });
      await openForm(page, `${site.url}/?${CAMPAIGN}`);
      await later(page, minutes * 60_000);
      await page.goto(under('localhost', other.url));
      await follow(page);
      const { attribution } = await sendLead(page, hook);
      expect(attribution).toMatchObject({ first_touch: AD, last_touch: last, touch_count: touches, pageviews: 2 });
    });
  }
});

test('the same address again, by reload or by going back, is no new touch', async ({ page, hook, serve }) => {
  const site = await serve({ '/': htmlPage({ body: script(formFor(hook)) }), '/other': htmlPage({ body: script() }) });
  await openForm(page, `${site.url}/?${CAMPAIGN}`);
  await page.reload();
  await page.goto(`${site.url}/other`);
  await page.goBack();
  await sendButton(page).waitFor();
  const { attribution } = await sendLead(page, hook);
  expect(attribution).toMatchObject({ first_touch: AD, last_touch: AD, touch_count: 1 });
});
