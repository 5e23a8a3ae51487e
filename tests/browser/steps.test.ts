import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { optional } from '../helpers/attribution.ts';
import { axeViolations } from '../helpers/axe.ts';
import { test } from '../helpers/browser-test.ts';
import { type Attributes, htmlPage, script } from '../helpers/html.ts';
import { focused, formFor, outcome, sendButton } from '../helpers/visitor.ts';
import type { Webhook } from '../helpers/webhook.ts';

const FORM = {
  'data-fields':
    'name, email* / role*: radio(Founder | Sales | Other), team: number, topics*: checkboxes(CRM | Ads) / start: date, message',
  'data-step-2-heading': 'Your work',
  'data-field-team-show-if': 'role = Founder | Sales',
  'data-field-team-min': '1',
  'data-step-3-show-if': 'topics = CRM',
  'data-consent': 'Send me news',
};

const pageWith = (hook: Webhook, form: Attributes = {}) =>
  htmlPage({ body: script(formFor(hook, { ...FORM, ...form })) + optional('steps') + optional('fields') });

const next = (page: Page) => page.getByRole('button', { name: 'Next' });
const back = (page: Page) => page.getByRole('button', { name: 'Back' });
const step = (page: Page, n: number, of: number) => page.locator('small', { hasText: `Step ${n} of ${of}` }).waitFor();

async function start(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await next(page).waitFor();
  await page.getByLabel('Email').fill('ada@example.com');
  await next(page).click();
  await page.getByRole('heading', { name: 'Your work' }).waitFor();
}

describe('steps', () => {
  test('one after the other, with answers that stay, and one lead at the end', async ({ page, hook, serve }) => {
    await page.addInitScript(() => {
      const seen: unknown[] = [];
      Object.assign(window, { seen });
      document.addEventListener('leadtag:step', (event) => seen.push((event as CustomEvent).detail.step));
    });
    const { url } = await serve({ '/': pageWith(hook) });
    await start(page, url);
    await step(page, 2, 2);
    expect(await focused(page)).toBe('Your work');
    await page.getByLabel('Founder').check();
    await page.getByLabel('Team').fill('1,200');
    await page.getByLabel('CRM').check();
    await step(page, 2, 3);
    await next(page).click();
    await step(page, 3, 3);
    expect(await focused(page)).toBe('start');
    await page.getByLabel('Start').fill('2027-01-31');
    await back(page).click();
    expect(await page.getByLabel('Team').inputValue()).toBe('1,200');
    expect(await page.getByLabel('Founder').isChecked()).toBe(true);
    await next(page).click();
    expect(await page.getByLabel('Start').inputValue()).toBe('2027-01-31');
    await page.getByLabel('Send me news').check();
    await sendButton(page).click();
    await outcome(page, 'received').waitFor();
    const lead = await hook.onlyLead();
    expect(lead.fields).toEqual({
      email: 'ada@example.com',
      role: 'Founder',
      team: 1200,
      topics: ['CRM'],
      start: '2027-01-31',
    });
    expect(lead.consent).toMatchObject([{ purpose: 'marketing', granted: true }]);
    expect(await page.evaluate(() => (window as unknown as { seen: number[] }).seen)).toEqual([2, 3, 2, 3]);
  });

  test('go on by Enter, and stop at what is wrong', async ({ page, hook, serve }) => {
    const { url } = await serve({ '/': pageWith(hook) });
    await page.goto(url);
    await next(page).waitFor();
    await page.getByLabel('Email').press('Enter');
    await page.locator('[aria-invalid=true]').waitFor();
    expect(await focused(page)).toBe('email');
    await page.getByLabel('Email').fill('ada@example.com');
    await page.getByLabel('Email').press('Enter');
    await page.getByRole('heading', { name: 'Your work' }).waitFor();
    await sendButton(page).click();
    expect(await page.getByRole('radiogroup').getAttribute('aria-invalid')).toBe('true');
    expect(await focused(page)).toBe('role');
    expect(hook.posts()).toEqual([]);
  });

  test('go back while something is wrong on this one, and find it again', async ({ page, hook, serve }) => {
    const { url } = await serve({ '/': pageWith(hook) });
    await start(page, url);
    await page.getByLabel('Founder').check();
    await page.getByLabel('Ads').check();
    await page.getByLabel('Team').fill('many');
    await page.getByLabel('Team').blur();
    await page.locator('[aria-invalid=true]').waitFor();
    await back(page).click();
    await step(page, 1, 2);
    await page.getByLabel('Name').fill('Ada');
    await next(page).click();
    await step(page, 2, 2);
    await sendButton(page).click();
    await page.locator('[aria-invalid=true]').waitFor();
    expect(await focused(page)).toBe('team');
    await page.getByLabel('Team').fill('12');
    await sendButton(page).click();
    await outcome(page, 'received').waitFor();
    expect((await hook.onlyLead()).fields).toMatchObject({ name: 'Ada', team: 12 });
  });

  test('a field that is not shown is empty, and is not sent', async ({ page, hook, serve }) => {
    const { url } = await serve({ '/': pageWith(hook) });
    await start(page, url);
    await page.getByLabel('Sales').check();
    await page.getByLabel('Team').fill('0');
    await page.getByLabel('Other').check();
    expect(await page.getByLabel('Team').count()).toBe(0);
    await page.getByLabel('Ads').check();
    await step(page, 2, 2);
    await sendButton(page).click();
    await outcome(page, 'received').waitFor();
    expect((await hook.onlyLead()).fields).toEqual({ email: 'ada@example.com', role: 'Other', topics: ['Ads'] });
  });

  test('a submit from code leads to the step with what is wrong', async ({ page, hook, serve }) => {
    const { url } = await serve({ '/': pageWith(hook) });
    await start(page, url);
    await back(page).click();
    await page.getByLabel('Email').waitFor();
    const status = await page.evaluate(async () => {
      const { leadtag } = window as unknown as { leadtag: { get(id: string): { submit(): Promise<object> } } };
      return leadtag.get('form').submit();
    });
    expect(status).toEqual({ status: 'invalid' });
    await page.getByRole('heading', { name: 'Your work' }).waitFor();
    await page.locator('[aria-invalid=true]').first().waitFor();
  });

  test('a reload by accident loses nothing; a lead clears it', async ({ page, hook, serve }) => {
    const { url } = await serve({ '/': pageWith(hook), '/other': pageWith(hook) });
    await start(page, url);
    await page.getByLabel('Founder').check();
    await page.getByLabel('Ads').check();
    await page.getByLabel('Send me news').check();
    await page.reload();
    await next(page).click();
    expect(await page.getByLabel('Founder').isChecked()).toBe(true);
    expect(await page.getByLabel('Ads').isChecked()).toBe(true);
    expect(await page.getByLabel('Send me news').isChecked()).toBe(false);
    await sendButton(page).click();
    await outcome(page, 'received').waitFor();
    expect(await page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.includes('draft')))).toEqual([]);
    await page.goto(`${url}/other`);
    await next(page).waitFor();
    expect(await page.getByLabel('Email').inputValue()).toBe('');
  });

  for (const [ground, css] of Object.entries({ light: '', dark: 'body { background: #14161a; color: #eee }' }))
    test(`axe finds nothing on any step, on a ${ground} page`, async ({ page, hook, serve }) => {
      const { url } = await serve({ '/': pageWith(hook).replace('</head>', `<style>${css}</style></head>`) });
      await page.goto(url);
      await next(page).waitFor();
      expect(await axeViolations(page)).toEqual([]);
      await start(page, url);
      await next(page).or(sendButton(page)).click();
      expect(await axeViolations(page)).toEqual([]);
    });

  test('by keyboard alone', async ({ page, hook, serve }) => {
    const { url } = await serve({ '/': pageWith(hook, { 'data-consent': undefined }) });
    await page.goto(url);
    await next(page).waitFor();
    await page.getByLabel('Name').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.type('ada@example.com');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Your work' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await page.getByLabel('Founder').isChecked()).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await page.getByLabel('Other').isChecked()).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await page.getByLabel('Ads').isChecked()).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Send it');
    await page.keyboard.press('Enter');
    await outcome(page, 'received').waitFor();
    expect((await hook.onlyLead()).fields).toEqual({ email: 'ada@example.com', role: 'Other', topics: ['Ads'] });
  });
});

describe('without the script', () => {
  test('all fields stand in one form, and the owner is told', async ({ page, hook, serve }) => {
    const { url } = await serve({ '/': pageWith(hook).replace(optional('steps'), optional('debug')) });
    const told = page.waitForEvent('console', (message) => message.text().includes('leadtag.steps.js'));
    await page.goto(url);
    await sendButton(page).waitFor();
    expect((await told).text()).toContain('SCRIPT_MISSING');
    expect(await page.locator('form [part^=field]').count()).toBe(8);
  });
});
