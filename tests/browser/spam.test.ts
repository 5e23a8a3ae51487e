import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { axeViolations } from '../helpers/axe.ts';
import { test } from '../helpers/browser-test.ts';
import { type Attributes, element, htmlPage, placeholder } from '../helpers/html.ts';
import { focused, formFor, openForm, sendButton } from '../helpers/visitor.ts';
import type { Webhook } from '../helpers/webhook.ts';

const FIELDS = { 'data-fields': 'name, email*, phone, company', id: 'hero' };

const pageFor = (hook: Webhook, more: Attributes = {}, scripts: string[] = []) =>
  htmlPage({
    body: [
      '<h1>A page</h1>',
      ...['spam', ...scripts].map((name) => element('script', { src: `/leadtag.${name}.js` })),
      element('script', { src: '/leadtag.js' }),
      placeholder(formFor(hook, { ...FIELDS, ...more })),
    ].join(''),
  });

/** A browser that is driven says so; a person's does not. */
const asPerson = (page: Page) =>
  page.addInitScript(() => Object.defineProperty(Navigator.prototype, 'webdriver', { get: () => false }));

/** Types as people do, which takes them longer than a program. */
async function typeIn(page: Page): Promise<void> {
  for (const [label, text] of Object.entries({ Name: 'Ada Lovelace', Email: 'ada@example.com' })) {
    await page.getByLabel(label).click();
    for (const key of text) {
      await page.keyboard.type(key);
      await pause(80);
    }
  }
}

/** Writes into the field that nobody sees, as a program does that fills in every input it finds. */
const fillTrap = (page: Page, text: string) =>
  page.evaluate((text) => {
    const all = [document, ...[...document.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot)];
    const found = all.flatMap((root) => [...(root?.querySelectorAll<HTMLInputElement>('[name^=leadtag_hp_]') ?? [])]);
    for (const input of found) {
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    }
    return found.length;
  }, text);

test('a lead that was typed is not suspected', async ({ page, hook, serve, errors }) => {
  await asPerson(page);
  const site = await serve({ '/': pageFor(hook) });
  await openForm(page, site.url);
  await typeIn(page);
  await page.keyboard.press('Enter');
  const { fields, spam } = await hook.onlyLead();
  expect(fields).toEqual({ name: 'Ada Lovelace', email: 'ada@example.com' });
  expect(spam).toEqual({ suspected: false, reasons: [] });
  expect(errors).toEqual([]);
});

test('a script that fills in and sends within moments is suspected, and its lead arrives', async ({
  page,
  hook,
  serve,
}) => {
  await asPerson(page);
  await page.addInitScript(() => {
    document.addEventListener('leadtag:ready', async () => {
      await Promise.resolve();
      const form = (window.leadtag as { get(id: string): { setValues(v: object): void; submit(): void } }).get('hero');
      form.setValues({ name: 'Bot', email: 'bot@example.com' });
      form.submit();
    });
  });
  const site = await serve({ '/': pageFor(hook) });
  await page.goto(site.url);
  const { fields, spam } = await hook.onlyLead();
  expect(fields).toEqual({ name: 'Bot', email: 'bot@example.com' });
  expect(spam).toEqual({ suspected: true, reasons: ['too_fast', 'no_input'] });
});

test('a browser that is driven is suspected', async ({ page, hook, serve, needs }) => {
  needs('cdp');
  const site = await serve({ '/': pageFor(hook) });
  await openForm(page, site.url);
  await typeIn(page);
  await page.keyboard.press('Enter');
  expect((await hook.onlyLead()).spam).toEqual({ suspected: true, reasons: ['webdriver'] });
});

describe.each([
  ['in a shadow root', {}],
  ['in the page itself', { 'data-root': 'light' }],
])('the field that nobody sees, %s', (_, more) => {
  test('filled in makes the lead suspect; it arrives, and what stood there is nowhere', async ({
    page,
    hook,
    serve,
  }) => {
    await asPerson(page);
    const site = await serve({ '/': pageFor(hook, more) });
    await openForm(page, site.url);
    await typeIn(page);
    expect(await fillTrap(page, 'Cheap pills')).toBe(1);
    const values = await page.evaluate(() =>
      JSON.stringify([
        (window.leadtag as { get(id: string): { values(): object } }).get('hero').values(),
        { ...sessionStorage },
      ]),
    );
    expect(values).not.toMatch(/Cheap|leadtag_hp/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /thank you/i }).waitFor();
    const lead = await hook.onlyLead();
    expect(lead.spam).toEqual({ suspected: true, reasons: ['honeypot'] });
    expect(hook.posts()[0]!.body.toString('utf8')).not.toMatch(/Cheap|leadtag_hp/);
  });

  test('is not on the screen, not on the way of the Tab key, and nothing that axe minds', async ({
    page,
    hook,
    serve,
  }) => {
    const site = await serve({ '/': pageFor(hook, { ...more, 'data-fields': 'email*' }) });
    await openForm(page, site.url);
    expect(await page.locator('[name^=leadtag_hp_]').isVisible()).toBe(false);
    expect(await page.getByLabel('Leave this field empty').isVisible()).toBe(false);
    await page.getByLabel('Email').focus();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Send it');
    expect(await axeViolations(page)).toEqual([]);
  });
});

test('the focus of a pop-up goes to the first field', async ({ page, hook, serve }) => {
  const site = await serve({ '/': pageFor(hook, { 'data-display': 'popup', 'data-open': 'load' }, ['display']) });
  await openForm(page, site.url);
  await expect.poll(() => focused(page)).toBe('name');
});

test('steps keep it, and the way back beside it', async ({ page, hook, serve }) => {
  await asPerson(page);
  const site = await serve({ '/': pageFor(hook, { 'data-fields': 'name / email*' }, ['steps']) });
  await page.goto(site.url);
  await page.getByLabel('Name').fill('Ada');
  expect(await fillTrap(page, 'x')).toBe(1);
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByLabel('Email').fill('ada@example.com');
  await page.getByRole('button', { name: 'Back' }).waitFor();
  await sendButton(page).click();
  expect((await hook.onlyLead()).spam?.reasons).toContain('honeypot');
});

test('a flat form says it too', async ({ page, hook, serve }) => {
  await asPerson(page);
  const site = await serve({ '/': pageFor(hook, { 'data-format': 'form' }) });
  await openForm(page, site.url);
  await typeIn(page);
  await fillTrap(page, 'x');
  await page.keyboard.press('Enter');
  await hook.waitForLeads(1);
  expect(hook.forms()[0]).toMatchObject({ spam_suspected: 'true', spam_reasons: 'honeypot' });
});
