import { describe, expect } from 'vitest';
import { optional } from '../helpers/attribution.ts';
import { axeViolations } from '../helpers/axe.ts';
import { test } from '../helpers/browser-test.ts';
import { type Attributes, element, htmlPage, script } from '../helpers/html.ts';
import { fillIn, focused, formFor, openForm, outcome, sendButton, submitForm } from '../helpers/visitor.ts';
import type { Webhook } from '../helpers/webhook.ts';

const HINTS = optional('hints');
const QUESTION = 'Did you mean ada@gmail.com?';

const pageOf = (hook: Webhook, options: Attributes = {}, css = '') =>
  htmlPage({
    head: element('style', {}, css),
    body: `<h1>A page</h1>${script(formFor(hook, { 'data-fields': 'email*, name', ...options }))}${HINTS}`,
  });

test('one click fills in what was meant, and it arrives', async ({ page, errors, hook, serve }) => {
  const site = await serve({ '/': pageOf(hook) });
  await openForm(page, site.url);
  await fillIn(page, { Email: 'ada@gmial.con', Name: 'Ada' });
  await page.getByRole('button', { name: QUESTION }).click();
  expect(await page.getByLabel('Email').inputValue()).toBe('ada@gmail.com');
  expect(await focused(page)).toBe('email');
  expect(await page.getByRole('button', { name: QUESTION }).count()).toBe(0);
  await sendButton(page).click();
  await outcome(page, 'received').waitFor();
  expect((await hook.onlyLead()).fields).toEqual({ email: 'ada@gmail.com', name: 'Ada' });
  expect(errors).toEqual([]);
});

test('by keyboard: Tab and Enter; and it is said aloud', async ({ page, hook, serve }) => {
  const site = await serve({ '/': pageOf(hook) });
  await openForm(page, site.url);
  await page.getByLabel('Email').focus();
  await page.keyboard.type('ada@gmial.com');
  await page.getByRole('button', { name: QUESTION }).waitFor();
  expect(await page.getByRole('status').first().textContent()).toBe(QUESTION);
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe(QUESTION);
  await page.keyboard.press('Enter');
  expect(await focused(page)).toBe('email');
  await page.keyboard.press('Enter');
  await outcome(page, 'received').waitFor();
  expect((await hook.onlyLead()).fields).toEqual({ email: 'ada@gmail.com' });
});

test('it never blocks: an address that looks like a slip arrives as it is', async ({ page, hook, serve }) => {
  const site = await serve({ '/': pageOf(hook) });
  await openForm(page, site.url);
  await submitForm(page, { Email: 'ada@gmial.com', Name: 'Ada' });
  await outcome(page, 'received').waitFor();
  expect((await hook.onlyLead()).fields).toMatchObject({ email: 'ada@gmial.com' });
});

test('it can be dismissed', async ({ page, hook, serve }) => {
  const site = await serve({ '/': pageOf(hook) });
  await openForm(page, site.url);
  await fillIn(page, { Email: 'ada@gmial.com', Name: 'Ada' });
  await page.getByRole('button', { name: 'Close' }).click();
  expect(await page.getByRole('button', { name: QUESTION }).count()).toBe(0);
  expect(await focused(page)).toBe('email');
  await sendButton(page).click();
  await outcome(page, 'received').waitFor();
  expect((await hook.onlyLead()).fields).toMatchObject({ email: 'ada@gmial.com' });
});

test('business: a free mailbox is refused, an address of a company arrives', async ({ page, hook, serve }) => {
  const site = await serve({ '/': pageOf(hook, { 'data-field-email-business': '' }) });
  await openForm(page, site.url);
  await page.waitForFunction(() => performance.getEntriesByName(`${location.origin}/leadtag.hints.js`).length > 0);
  await submitForm(page, { Email: 'ada@yahoo.com.br' });
  await page.getByText('Please use your work email address.').waitFor();
  expect(await focused(page)).toBe('email');
  await hook.quiet();
  expect(hook.requests).toEqual([]);
  await submitForm(page, { Email: 'ada@example.com' });
  await outcome(page, 'received').waitFor();
  expect((await hook.onlyLead()).fields).toEqual({ email: 'ada@example.com' });
});

describe('axe finds nothing in a hint', () => {
  for (const css of ['body { background: #fff }', 'body { background: #14161a } h1 { color: #eee }']) {
    test(css, async ({ page, hook, serve }) => {
      const site = await serve({ '/': pageOf(hook, {}, css) });
      await openForm(page, site.url);
      await fillIn(page, { Email: 'ada@gmial.com', Name: 'Ada' });
      await page.getByRole('button', { name: QUESTION }).waitFor();
      expect(await axeViolations(page)).toEqual([]);
    });
  }
});

test('in 320 pixels a long address sticks out nowhere', async ({ page, hook, serve }) => {
  await page.setViewportSize({ width: 320, height: 600 });
  const site = await serve({ '/': pageOf(hook) });
  await openForm(page, site.url);
  await fillIn(page, { Email: `${'ada'.repeat(20)}@gmial.com`, Name: 'Ada' });
  await page.getByRole('button', { name: 'Did you mean' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
