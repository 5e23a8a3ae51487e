import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { Leadtag } from '../../src/script.ts';
import { CAMPAIGN, kept, optional, sendLead, UNASKED, withJson } from '../helpers/attribution.ts';
import { axeViolations } from '../helpers/axe.ts';
import { test } from '../helpers/browser-test.ts';
import { debugPanel, live, paleTexts } from '../helpers/debug-panel.ts';
import { recordEvents } from '../helpers/events.ts';
import { ADA } from '../helpers/fault-case.ts';
import { type Attributes, element, htmlPage, placeholder, script } from '../helpers/html.ts';
import { readOutbox } from '../helpers/outbox.ts';
import { grown, startTally, tally } from '../helpers/tally.ts';
import { fillIn, focused, formFor, openForm, outcome, sendButton, submitForm } from '../helpers/visitor.ts';
import type { Webhook } from '../helpers/webhook.ts';

const DEBUG = element('script', { src: '/leadtag.debug.js' });
const SECTIONS = ['Forms', 'Outbox', 'Attribution', 'Score', 'Events', 'Page'];
const pageWith = (hook: Webhook, more: Attributes = {}, scripts = '') =>
  htmlPage({ body: DEBUG + script(formFor(hook, more)) + scripts });

const isThere = (page: Page) => page.locator('leadtag-debug').count();
/** The page has all that it will have by itself. */
const settled = (page: Page) => page.waitForLoadState('networkidle');

describe('who gets to see it', () => {
  test('on the own machine a tab shows by itself, folded away; the focus stays where it is', async ({
    page,
    errors,
    hook,
    serve,
  }) => {
    const site = await serve({ '/': pageWith(hook) });
    await openForm(page, site.url);
    const { tab, panel } = debugPanel(page);
    await tab.waitFor();
    expect(await panel.count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    expect(errors).toEqual([]);
  });

  test('on a live page nobody, unless the address asks; then this tab goes on with it, until it is closed', async ({
    page,
    hook,
    serve,
  }) => {
    const site = await serve({ '/': pageWith(hook), '/next': pageWith(hook) });
    const origin = await live(page, site);
    await openForm(page, `${origin}/`);
    await settled(page);
    expect(await isThere(page)).toBe(0);
    expect((await kept(page)).session).not.toContain('leadtag:debug');

    await openForm(page, `${origin}/?leadtag-debug`);
    const { panel } = debugPanel(page);
    await panel.waitFor();
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await openForm(page, `${origin}/next`);
    await panel.waitFor();

    await panel.getByRole('button', { name: 'Close for good' }).click();
    expect(await isThere(page)).toBe(0);
    await openForm(page, `${origin}/next`);
    await settled(page);
    expect(await isThere(page)).toBe(0);
    expect((await kept(page)).session.filter((name) => name.startsWith('leadtag:debug'))).toEqual([]);
  });

  test('on the own machine closed for good is closed, until the address asks', async ({ page, hook, serve }) => {
    const site = await serve({ '/': pageWith(hook) });
    await openForm(page, site.url);
    const { panel } = debugPanel(page);
    await debugPanel(page).open();
    await panel.getByRole('button', { name: 'Close for good' }).click();
    await openForm(page, site.url);
    await settled(page);
    expect(await isThere(page)).toBe(0);
    await openForm(page, `${site.url}/?leadtag-debug`);
    await panel.waitFor();
  });

  test("never in a frame of somebody else's page, whatever the address says", async ({ page, hook, serve }) => {
    const site = await serve({ '/': pageWith(hook) });
    const frame = element('iframe', { src: `${site.url}/?leadtag-debug`, width: 700, height: 700 });
    const other = await serve({ '/': htmlPage({ body: frame }) });
    await page.goto(other.url.replace('127.0.0.1', 'localhost'));
    const inside = page.frameLocator('iframe');
    await inside.getByRole('button', { name: 'Send it' }).waitFor();
    await settled(page);
    expect(await inside.locator('leadtag-debug').count()).toBe(0);
  });
});

describe('forms', () => {
  test('what would be sent now is what is sent; nobody hears of the rehearsal, and nothing leaves', async ({
    page,
    errors,
    hook,
    serve,
  }) => {
    const events = await recordEvents(page);
    const site = await serve({ '/': pageWith(hook, { 'data-intent': 'demo' }, optional('insights')) });
    await openForm(page, `${site.url}/?${CAMPAIGN}`);
    const { text, json } = debugPanel(page);
    await debugPanel(page).open();
    await expect.poll(text).toContain('The form would not go yet: Email.');
    await fillIn(page, { Name: 'Ada Lovelace' });
    await expect.poll(async () => (await json()).fields).toEqual({ name: 'Ada Lovelace' });
    await fillIn(page, { Email: 'ADA@Example.com' });
    await expect.poll(async () => (await json()).fields).toMatchObject({ email: 'ADA@example.com' });
    const shown: Record<string, unknown> = await json();
    expect(hook.requests).toEqual([]);
    expect((await readOutbox(page)).rows).toEqual([]);
    expect(events.names().filter((name) => /submit|invalid|queued/.test(name))).toEqual([]);
    expect(await page.locator('[aria-invalid=true]').count()).toBe(0);

    await sendButton(page).click();
    await outcome(page, 'received').waitFor();
    const lead = await hook.onlyLead();
    const same = ({ id, submitted_at, follow_up, attribution, ...rest }: Record<string, unknown>) => ({
      ...rest,
      attribution: { ...(attribution as object), seconds_to_lead: 0 },
    });
    expect(same(lead as never)).toEqual(same(shown));
    expect(events.names().filter((name) => name === 'submit')).toHaveLength(1);
    expect(errors).toEqual([]);
  });

  test('a form that has failed is not sent by looking at it', async ({ page, hook, serve }) => {
    hook.answer(422);
    const site = await serve({ '/': pageWith(hook) });
    await openForm(page, site.url);
    await debugPanel(page).open();
    await submitForm(page, ADA);
    await page
      .getByText(/could not be sent/)
      .first()
      .waitFor();
    hook.answer(200);
    await page.getByLabel('Name').fill('Ada');
    await page.getByLabel('Name').fill(ADA.Name);
    await debugPanel(page).to('Score');
    await debugPanel(page).to('Forms');
    await hook.quiet(1000);
    expect(hook.posts()).toHaveLength(1);
    await expect.poll(debugPanel(page).text).toContain('Was sent');
  });

  test('options with where they come from, slips, scripts that are missing; a secret header is nowhere', async ({
    page,
    hook,
    serve,
  }) => {
    const attributes = { ...formFor(hook), 'data-heding': 'Hello', 'data-display': 'popup', 'data-fields': 'email*' };
    const json = { headers: { 'X-Api-Key': 'sk-not-for-your-eyes' }, intent: 'demo' };
    const site = await serve({ '/': htmlPage({ body: DEBUG + withJson(attributes, json) }) });
    await openForm(page, site.url);
    const { text, panel } = debugPanel(page);
    await debugPanel(page).open();
    await expect.poll(text).toContain('data-heding: there is no such option, but data-heading');
    await expect.poll(text).toMatch(/data-display needs leadtag\.display\.js/);
    expect(await text()).toMatch(/intent\s+demo\s+JSON/);
    expect(await text()).not.toMatch(/^purposes/m);
    expect(await text()).toMatch(/fields\s+email\*\s+data-fields/);
    expect(await text()).toMatch(/headers\s+\{"X-Api-Key":"•+"\}\s+JSON/);
    await fillIn(page, { Email: ADA.Email });
    for (const section of SECTIONS) {
      await debugPanel(page).to(section);
      for (const fold of await panel.locator('summary').all()) await fold.click();
      const all = await panel.innerHTML();
      expect(all, section).not.toContain('not-for-your-eyes');
    }
  });

  test('of several forms each by itself; samples, a test lead and an empty form at a click', async ({
    page,
    hook,
    serve,
  }) => {
    const fields = { 'data-fields': 'name*, email*, size: select(1-10 | 11-50), site: url', 'data-redirect': '/gone' };
    const body =
      DEBUG +
      placeholder(formFor(hook, { 'data-form-id': 'one' })) +
      placeholder(formFor(hook, { 'data-form-id': 'two', ...fields })) +
      script() +
      optional('fields');
    const site = await serve({ '/': htmlPage({ body }) });
    await openForm(page, site.url);
    const { click, panel, json, text } = debugPanel(page);
    await debugPanel(page).open();
    await panel.getByRole('combobox').selectOption('two');
    await click('Fill in samples');
    await expect.poll(async () => (await json()).fields).toMatchObject({ name: 'Ada Lovelace', size: '1-10' });
    await click('Send as a test');
    await hook.quiet(500);
    expect(hook.posts()).toEqual([]);
    await click('Really send it?');
    await expect.poll(text).toContain('It has arrived');
    expect(await hook.onlyLead()).toMatchObject({ test: true, form: { id: 'two' } });
    expect(new URL(page.url()).pathname).toBe('/');
    await click('Empty the form');
    await expect.poll(text).toContain('The form would not go yet: Name, Email.');
  });
});

describe('the outbox', () => {
  test('a lead that waits stands there with its reason; retry delivers it, and the list is live', async ({
    page,
    hook,
    serve,
  }) => {
    const site = await serve({ '/': pageWith(hook) });
    hook.answer(404);
    await openForm(page, site.url);
    await submitForm(page, ADA);
    await outcome(page, 'saved').waitFor();
    const { text, panel } = debugPanel(page);
    await debugPanel(page).to('Outbox');
    await expect
      .poll(text)
      .toMatch(/Ada Lovelace[\s\S]*Parked[\s\S]*HTTP_404[\s\S]*Check the address[\s\S]*in 5 minutes/);
    await panel.getByRole('tab', { name: 'Outbox 1' }).waitFor();
    hook.answer(200);
    await debugPanel(page).click('Retry');
    await hook.onlyLead();
    await expect.poll(text).toContain('Nothing waits on this device');
  });

  test('asks before it erases; saves what is there as a file', async ({ page, hook, serve }) => {
    const site = await serve({ '/': pageWith(hook) });
    hook.answer(422);
    await openForm(page, site.url);
    await submitForm(page, ADA);
    await page
      .getByText(/could not be sent/)
      .first()
      .waitFor();
    await debugPanel(page).to('Outbox');
    const [download] = await Promise.all([page.waitForEvent('download'), debugPanel(page).click('Export CSV')]);
    expect(download.suggestedFilename()).toBe('leads.csv');
    await debugPanel(page).click('Remove');
    expect((await readOutbox(page)).rows).toHaveLength(1);
    await debugPanel(page).click('Erase it for good?');
    await expect.poll(async () => (await readOutbox(page)).rows).toEqual([]);
    await expect.poll(debugPanel(page).text).toContain('Nothing waits on this device');
  });
});

test('attribution: the touch, its channel with the rule, the raw words, what is remembered; and forgetting', async ({
  page,
  hook,
  serve,
}) => {
  const body = DEBUG + placeholder(formFor(hook)) + script(UNASKED) + optional('insights');
  const site = await serve({ '/': htmlPage({ body }) });
  await openForm(page, `${site.url}/?${CAMPAIGN}`);
  const { text, click } = debugPanel(page);
  await debugPanel(page).to('Attribution');
  await expect.poll(text).toContain('Paid Social');
  const all = await text();
  expect(all).toMatch(/linkedin\s*\/\s*paid_social/);
  expect(all).toContain(
    '“linkedin” is known as a social network, and the medium “paid_social” is one that is paid for',
  );
  expect(all).toMatch(/utm_source\s+LinkedIn/);
  expect(all).toMatch(/li_fat_id\s+AbC-123/);
  expect(all).toMatch(/Option\s+attribution="visitor"/);
  expect((await kept(page)).local).toContain('leadtag:touches');
  await click('Forget the visitor');
  expect((await kept(page)).local).toContain('leadtag:touches');
  await click('Forget it all?');
  await expect.poll(async () => (await kept(page)).local).not.toContain('leadtag:touches');
  const lead = await sendLead(page, hook);
  expect(lead.attribution?.last_touch?.channel).toBe('Paid Social');
});

test('score: what it says of the form is what then arrives, with the route', async ({ page, hook, serve }) => {
  const json = {
    score: { rules: [{ when: 'company', points: 7, name: 'names a company' }] },
    routes: [
      { when: 'temperature = cold', redirect: 'https://cold.example/' },
      { when: 'score >= 30', calendar: 'https://cal.example/book' },
    ],
  };
  const form = withJson(formFor(hook, { 'data-intent': 'demo', 'data-fields': 'name, email*, company, role' }), json);
  const site = await serve({ '/': htmlPage({ body: DEBUG + form + optional('insights') }) });
  await openForm(page, site.url);
  const { text, panel } = debugPanel(page);
  await debugPanel(page).to('Score');
  const number = () =>
    panel
      .getByRole('status')
      .filter({ hasText: /^[\d–]+$/ })
      .innerText();
  const before = await number();
  await fillIn(page, { ...ADA, Company: 'Northwind', Role: 'CEO' });
  await expect.poll(number).not.toBe(before);
  await expect.poll(text).toContain('names a company');
  await expect.poll(text).toContain('runs the company');
  expect(await text()).toContain('Route 2: score >= 30');
  expect(await text()).toContain('https://cal.example/book');
  const shown = Number(await number());
  await sendButton(page).click();
  await outcome(page, 'received').waitFor();
  const { qualification } = await hook.onlyLead();
  expect(qualification?.score).toBe(shown);
});

test('without the script of points the score says what the form alone gives', async ({ page, hook, serve }) => {
  const site = await serve({ '/': pageWith(hook, { 'data-intent': 'demo' }) });
  await openForm(page, site.url);
  await debugPanel(page).to('Score');
  await expect.poll(debugPanel(page).text).toMatch(/leadtag\.insights\.js[\s\S]*hot[\s\S]*Lead/);
});

test('events: in order, with what to do, on into the next page of the tab', async ({ page, hook, serve }) => {
  const site = await serve({ '/': pageWith(hook), '/next': pageWith(hook) });
  hook.answer(404);
  await openForm(page, site.url);
  await submitForm(page, ADA);
  await outcome(page, 'saved').waitFor();
  await debugPanel(page).to('Events');
  const { text } = debugPanel(page);
  await expect
    .poll(text)
    .toMatch(
      /rejected[\s\S]*diagnostic[\s\S]*HTTP_404 Nothing is at that address[\s\S]*queued[\s\S]*submit[\s\S]*start[\s\S]*ready/,
    );
  expect(await text()).not.toContain(ADA.Email);
  await openForm(page, `${site.url}/next`);
  await expect.poll(text).toMatch(/ready[\s\S]*queued[\s\S]*submit/);
});

describe('the page', () => {
  test('a policy that forbids the webhook is named, with what to add; the strictest page has the panel all the same', async ({
    page,
    errors,
    hook,
    serve,
  }) => {
    const policy = "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";
    const headers = { 'content-security-policy': policy };
    const site = await serve({ '/': { html: pageWith(hook), headers } });
    await openForm(page, site.url);
    const { text, panel } = debugPanel(page);
    for (const section of SECTIONS) await debugPanel(page).to(section);
    await expect.poll(text).toContain('One in the headers cannot be seen from here');
    expect(errors).toEqual([]);
    await submitForm(page, ADA);
    await outcome(page, 'saved').waitFor();
    await expect.poll(text).toContain(`It forbids the webhook at ${new URL(hook.origin).host}`);
    expect(await text()).toContain(`Add to connect-src: ${hook.origin}`);
    expect(await panel.evaluate((element) => getComputedStyle(element).position)).toBe('fixed');
    expect(hook.requests).toEqual([]);
  });

  test('asks the root of a host whether it is there, and never the webhook', async ({ page, hook, serve }) => {
    const site = await serve({ '/': pageWith(hook) });
    await openForm(page, site.url);
    await debugPanel(page).to('Page');
    await debugPanel(page).click(/^Is .* there\?$/);
    await expect.poll(debugPanel(page).text).toMatch(/answers\. Whether the webhook takes a lead/);
    expect(hook.requests.map(({ method, path }) => `${method} ${path}`)).toEqual(['GET /']);
    await hook.down();
    await debugPanel(page).click(/^Is .* there\?$/);
    await expect.poll(debugPanel(page).text).toContain('Nothing answers at');
  });

  test('reads the headers of the page when asked', async ({ page, hook, serve }) => {
    const headers = { 'content-security-policy': `connect-src 'self' https://other.example` };
    const site = await serve({ '/': { html: pageWith(hook), headers } });
    await openForm(page, site.url);
    await debugPanel(page).to('Page');
    await debugPanel(page).click('Read the headers');
    await expect.poll(debugPanel(page).text).toContain('It forbids the webhook');
  });

  test('texts that cannot be read, inputs without a label; the name that was taken', async ({ page, hook, serve }) => {
    const style = '<style>:root{--leadtag-text:#bbb}#leadtag-form{}</style>';
    const clobber = element('form', { name: 'leadtag' });
    const site = await serve({
      '/': pageWith(hook),
      '/pale': htmlPage({ body: style + DEBUG + script(formFor(hook)) + clobber }),
    });
    await openForm(page, site.url);
    await debugPanel(page).to('Page');
    await expect.poll(debugPanel(page).text).toMatch(/Look\s+fine/);
    expect(await debugPanel(page).text()).toMatch(/leadtag\.js\s+\d+\.\d KB/);
    await openForm(page, `${site.url}/pale`);
    await expect.poll(debugPanel(page).text).toMatch(/“Email” has a contrast of 1\.\d : 1/);
  });
});

describe('as an owner works with it', () => {
  test('all by keyboard: open, from section to section, away with Esc', async ({ page, hook, serve }) => {
    const site = await serve({ '/': pageWith(hook) });
    await openForm(page, site.url);
    const { tab, panel } = debugPanel(page);
    await tab.waitFor();
    await tab.focus();
    await page.keyboard.press('Enter');
    await panel.waitFor();
    expect(await focused(page)).toMatch(/^Forms/);
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toMatch(/^Outbox/);
    await page.keyboard.press('End');
    expect(await focused(page)).toBe('Page');
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toMatch(/^Forms/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Show it');
    await page.keyboard.press('Escape');
    await tab.waitFor();
    expect(await panel.count()).toBe(0);
    expect(await focused(page)).toMatch(/^Open the debug panel/);
  });

  for (const colorScheme of ['light', 'dark'] as const)
    describe(`axe finds nothing, ${colorScheme}`, () => {
      test.override('media', { colorScheme });
      test('in any section, and folded away', async ({ page, hook, serve }) => {
        hook.answer(404);
        const site = await serve({
          '/': pageWith(hook, { 'data-intent': 'demo', 'data-heding': 'x' }, optional('insights')),
        });
        await openForm(page, `${site.url}/?${CAMPAIGN}`);
        await debugPanel(page).tab.waitFor();
        expect(await axeViolations(page)).toEqual([]);
        await submitForm(page, ADA);
        await outcome(page, 'saved').waitFor();
        for (const section of SECTIONS) {
          await debugPanel(page).to(section);
          expect(await axeViolations(page), section).toEqual([]);
          expect(await paleTexts(debugPanel(page).panel), section).toEqual([]);
        }
      });
    });

  test('on a phone it is a sheet at the bottom, and nothing scrolls sideways', async ({ page, hook, serve }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    const site = await serve({ '/': pageWith(hook, { 'data-intent': 'demo' }, optional('insights')) });
    await openForm(page, `${site.url}/?${CAMPAIGN}`);
    await submitForm(page, ADA);
    await outcome(page, 'received').waitFor();
    const { panel } = debugPanel(page);
    for (const section of SECTIONS) {
      await debugPanel(page).to(section);
      const sizes = await panel.getByRole('tabpanel').evaluate((content) => ({
        over: content.scrollWidth - content.clientWidth,
        page: document.documentElement.scrollWidth - innerWidth,
        top: content.getBoundingClientRect().top / innerHeight,
      }));
      expect(sizes, section).toMatchObject({ over: 0, page: 0 });
      expect(sizes.top).toBeGreaterThan(0.35);
    }
  });

  test('a pop-up opens below it and keeps the focus, and its lead shows as it is typed', async ({
    page,
    hook,
    serve,
  }) => {
    const link = element('a', { href: '#leadtag' }, 'Book');
    const more = { 'data-display': 'popup', 'data-heading': 'Talk to us' };
    const site = await serve({
      '/': htmlPage({ body: DEBUG + link + script(formFor(hook, more)) + optional('display') }),
    });
    await page.goto(site.url);
    await debugPanel(page).open();
    await page.getByRole('link', { name: 'Book' }).click();
    await page.getByRole('dialog', { name: 'Talk to us' }).waitFor();
    expect(await focused(page)).toBe('name');
    await page.keyboard.type('Ada');
    const content = page.locator('leadtag-debug .content');
    await expect.poll(() => content.innerText()).toContain('"name": "Ada"');
    expect(await content.innerText()).toContain('A dialog of the page is open');
    expect(await focused(page)).toBe('name');
    await page.keyboard.press('Escape');
    await expect.poll(() => content.innerText()).not.toContain('A dialog of the page is open');
  });

  test('it lies above what opens later: a slide-in in its corner', async ({ page, hook, serve }) => {
    const link = element('a', { href: '#leadtag' }, 'Talk');
    const more = { 'data-display': 'slide-in', 'data-open': 'click', 'data-heading': 'Talk to us' };
    const body = DEBUG + link + script(formFor(hook, more)) + optional('display');
    const site = await serve({ '/': htmlPage({ body }) });
    await page.goto(site.url);
    await debugPanel(page).open();
    await page.getByRole('link', { name: 'Talk' }).click();
    const slideIn = page.getByRole('region', { name: 'Talk to us' });
    await slideIn.waitFor();
    const box = await slideIn.boundingBox();
    const onTop = () =>
      page.evaluate(([x, y]) => document.elementFromPoint(x!, y!)?.localName, [box!.x + box!.width - 9, box!.y + 9]);
    await expect.poll(onTop).toBe('leadtag-debug');
  });

  test('a page that styles everything, and eats every key, changes nothing', async ({ page, hook, serve }) => {
    const style = `<style>* { display: none !important } html, head ~ body, body * { display: block !important; color: red !important }
      leadtag-debug, html > * { opacity: 0 !important; position: static !important; font-size: 60px !important; transform: scale(3) !important }</style>`;
    const eats = "<script>addEventListener('keydown', (event) => event.preventDefault());</script>";
    const site = await serve({ '/': htmlPage({ head: style, body: eats + DEBUG + script(formFor(hook)) }) });
    await page.goto(site.url);
    await debugPanel(page).tab.waitFor();
    await debugPanel(page).tab.focus();
    await page.keyboard.press('Enter');
    const look = await debugPanel(page).panel.evaluate((panel) => {
      const { width, right } = panel.getBoundingClientRect();
      const { opacity } = getComputedStyle((panel.getRootNode() as ShadowRoot).host);
      return { width, right: innerWidth - right, size: getComputedStyle(panel).fontSize, opacity };
    });
    expect(look).toEqual({ width: 480, right: 0, size: '13px', opacity: '1' });
  });

  test('what fails in it stays in it', async ({ page, errors, hook, serve }) => {
    const bad = `<script>
      HTMLElement.prototype.showPopover = () => { throw new Error('no'); };
      Object.defineProperty(window, 'sessionStorage', { get() { throw new DOMException('no', 'SecurityError'); } });
    </script>`;
    const site = await serve({ '/': htmlPage({ body: bad + DEBUG + script(formFor(hook)) }) });
    await openForm(page, site.url);
    await submitForm(page, ADA);
    await outcome(page, 'received').waitFor();
    await hook.onlyLead();
    expect(errors.length).toBeGreaterThan(0);
    expect(errors.filter((error) => !error.startsWith('[leadtag] INTERNAL: leadtag.debug.js'))).toEqual([]);
  });

  test('closed for good it leaves nothing behind, and forms that come and go do not either', async ({
    page,
    hook,
    serve,
    needs,
  }) => {
    needs('cdp');
    const site = await serve({ '/': htmlPage({ body: DEBUG + script() + element('div', { id: 'it' }) }) });
    await startTally(page);
    const ready = () =>
      page.waitForFunction(() => 'version' in Object(window.leadtag) && document.readyState === 'complete');
    await page.goto(site.url);
    await ready();
    await debugPanel(page).tab.waitFor();
    const session = await page.context().newCDPSession(page);
    const rounds = (count: number) =>
      page.evaluate(
        async ([webhook, count]) => {
          const { mount } = window.leadtag as Leadtag;
          for (let n = 0; n < (count as number); n++) {
            const handle = mount('#it', { webhook: webhook as string, fields: 'name, email*' });
            handle.setValues({ name: 'Ada' });
            await new Promise(requestAnimationFrame);
            handle.destroy();
          }
        },
        [hook.url, count] as const,
      );
    await debugPanel(page).open();
    await rounds(5);
    await page.waitForTimeout(400);
    const before = await tally(page, session);
    await rounds(30);
    await page.waitForTimeout(400);
    expect(grown(before, await tally(page, session))).toEqual({});

    await debugPanel(page).panel.getByRole('button', { name: 'Close for good' }).click();
    await page.waitForTimeout(100);
    const after = await tally(page, session);
    expect(await isThere(page)).toBe(0);
    // closed it stays, so this is the page without it
    await page.reload();
    await ready();
    await rounds(5);
    await page.waitForTimeout(400);
    expect(await isThere(page)).toBe(0);
    const without = await tally(page);
    const { nodes, handlers, timers, ...counted } = after;
    expect(grown(without, { ...counted, timers: 0 })).toEqual({});
  });
});
