import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { optional } from '../helpers/attribution.ts';
import { axeViolations } from '../helpers/axe.ts';
import { test } from '../helpers/browser-test.ts';
import { type Attributes, element, htmlPage, script } from '../helpers/html.ts';
import { fillIn, focused, formFor, openForm, outcome, sendButton, submitForm } from '../helpers/visitor.ts';
import type { Webhook } from '../helpers/webhook.ts';

const COUNTRY = optional('country');
const PHONE = optional('phone');
const STEPS = optional('steps');
const BRAZIL = { 'data-fields': 'name, phone*', 'data-field-phone-country': 'BR' };

const pageOf = (hook: Webhook, options: Attributes, scripts = COUNTRY, html: Attributes = {}) =>
  htmlPage({ body: `<h1>A page</h1>${script(formFor(hook, options))}${scripts}`, html });

const choice = (page: Page) => page.getByLabel('Country code');
const shown = (page: Page) => page.locator('[part=calling-code] > span').textContent();

test('a number as people write it at home arrives as E.164, with what was typed beside it', async ({
  page,
  errors,
  hook,
  serve,
}) => {
  const site = await serve({ '/': pageOf(hook, BRAZIL) });
  await openForm(page, site.url);
  await choice(page).waitFor();
  expect(await shown(page)).toBe('BR +55');
  await submitForm(page, { Phone: '(11) 98765-4321' });
  await outcome(page, 'received').waitFor();
  expect((await hook.onlyLead()).fields).toEqual({ phone: '+5511987654321', phone_raw: '(11) 98765-4321' });
  expect(errors).toEqual([]);
});

test('another country is chosen by keyboard alone', async ({ page, hook, serve }) => {
  const site = await serve({ '/': pageOf(hook, BRAZIL) });
  await openForm(page, site.url);
  await choice(page).waitFor();
  await page.getByLabel('Name').focus();
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('phone_country');
  await page.keyboard.type('Portug');
  await expect.poll(() => shown(page)).toBe('PT +351');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('phone');
  await page.keyboard.type('912 345 678');
  await page.keyboard.press('Enter');
  await outcome(page, 'received').waitFor();
  expect((await hook.onlyLead()).fields).toEqual({ phone: '+351912345678', phone_raw: '912 345 678' });
});

test('a number that is filled in with its calling code wins over the select, and switches it', async ({
  page,
  hook,
  serve,
}) => {
  const site = await serve({ '/': pageOf(hook, BRAZIL) });
  await openForm(page, site.url);
  await choice(page).waitFor();
  await page.getByLabel('Phone').fill('+447700900982');
  expect(await shown(page)).toBe('GB +44');
  await page.getByLabel('Phone').fill('07700 900982');
  await sendButton(page).click();
  await outcome(page, 'received').waitFor();
  expect((await hook.onlyLead()).fields).toEqual({ phone: '+447700900982', phone_raw: '07700 900982' });
});

test('typed letter by letter, the caret stays where it is', async ({ page, hook, serve }) => {
  const site = await serve({ '/': pageOf(hook, BRAZIL) });
  await openForm(page, site.url);
  await choice(page).waitFor();
  await page.getByLabel('Phone').focus();
  await page.keyboard.type('351 912 345 678');
  await page.keyboard.press('Home');
  await page.keyboard.type('+');
  expect(await shown(page)).toBe('PT +351');
  await page.keyboard.press('Delete');
  expect(await page.getByLabel('Phone').inputValue()).toBe('+51 912 345 678');
  expect(await shown(page)).toBe('PE +51');
});

test('the choice is there again after a reload', async ({ page, hook, serve }) => {
  const site = await serve({ '/': pageOf(hook, BRAZIL, COUNTRY + optional('fields')) });
  await openForm(page, site.url);
  await choice(page).selectOption('PT');
  await page.getByLabel('Phone').fill('912 345 678');
  await page.reload();
  await choice(page).waitFor();
  expect([await shown(page), await page.getByLabel('Phone').inputValue()]).toEqual(['PT +351', '912 345 678']);
  await sendButton(page).click();
  await outcome(page, 'received').waitFor();
  expect((await hook.onlyLead()).fields).toEqual({ phone: '+351912345678', phone_raw: '912 345 678' });
});

test('and in the next step, and back', async ({ page, hook, serve }) => {
  const options = { ...BRAZIL, 'data-fields': 'phone* / name' };
  const site = await serve({ '/': pageOf(hook, options, COUNTRY + STEPS) });
  await page.goto(site.url);
  await choice(page).selectOption('PT');
  await page.getByLabel('Phone').fill('912 345 678');
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByLabel('Name').fill('Ada');
  await page.getByRole('button', { name: 'Back' }).click();
  expect([await shown(page), await page.getByLabel('Phone').inputValue()]).toEqual(['PT +351', '912 345 678']);
  await page.getByRole('button', { name: 'Next' }).click();
  await sendButton(page).click();
  await outcome(page, 'received').waitFor();
  expect((await hook.onlyLead()).fields).toEqual({ phone: '+351912345678', phone_raw: '912 345 678', name: 'Ada' });
});

test('the country of the time zone is shown, and can be changed', async ({ page, needs, hook, serve }) => {
  needs('cdp');
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setTimezoneOverride', { timezoneId: 'America/Sao_Paulo' });
  const site = await serve({ '/': pageOf(hook, { 'data-fields': 'phone, country' }) });
  await openForm(page, site.url);
  await choice(page).waitFor();
  expect(await shown(page)).toBe('BR +55');
  // nobody is told where he lives
  expect(await page.locator('[name=country]').inputValue()).toBe('');
  expect(await page.locator('[name=country] option').nth(1).textContent()).toBe('Brazil');
  await page.getByLabel('Country', { exact: true }).selectOption({ label: 'Brazil' });
  await submitForm(page, { Phone: '(11) 98765-4321' });
  await outcome(page, 'received').waitFor();
  expect((await hook.onlyLead()).fields).toMatchObject({ phone: '+5511987654321', country: 'BR' });
});

describe.each([
  ['first', PHONE + COUNTRY],
  ['last', COUNTRY + PHONE],
])('with strict numbers, whose script comes %s', (_, scripts) => {
  test('a number that is too short for its country is refused, a right one arrives', async ({ page, hook, serve }) => {
    const site = await serve({ '/': pageOf(hook, BRAZIL, scripts.replaceAll(' async', '')) });
    await openForm(page, site.url);
    await choice(page).waitFor();
    await submitForm(page, { Phone: '987 6543' });
    await page.locator('[name=phone][aria-invalid=true]').waitFor();
    expect(await focused(page)).toBe('phone');
    // seven digits are enough in Estonia
    await choice(page).selectOption('EE');
    expect(await page.locator('[name=phone]').getAttribute('aria-invalid')).toBeNull();
    await choice(page).selectOption('BR');
    await submitForm(page, { Phone: '0 15 11 98765-4321' });
    await outcome(page, 'received').waitFor();
    expect((await hook.onlyLead()).fields).toEqual({ phone: '+5511987654321', phone_raw: '0 15 11 98765-4321' });
  });
});

describe('axe finds nothing', () => {
  const options = { ...BRAZIL, 'data-fields': 'name, phone*, country*', 'data-field-phone-help': 'For the call.' };
  for (const ground of ['#fff', '#14161a']) {
    test(`on ${ground}, untouched and with errors`, async ({ page, hook, serve }) => {
      const body = `<h1>A page</h1>${script(formFor(hook, options))}${COUNTRY}`;
      const css = element(
        'style',
        {},
        `body { background: ${ground}; color: #888 } h1 { color: #1e6fd0; background: #fff }`,
      );
      const site = await serve({ '/': htmlPage({ head: css, body }) });
      await openForm(page, site.url);
      await choice(page).waitFor();
      expect(await axeViolations(page)).toEqual([]);
      await fillIn(page, { Phone: 'x' });
      await sendButton(page).click();
      await page.locator('[aria-invalid=true]').first().waitFor();
      expect(await axeViolations(page)).toEqual([]);
    });
  }
});

for (const dir of ['ltr', 'rtl']) {
  test(`in 320 pixels, ${dir}, nothing sticks out, and the number has room`, async ({ page, hook, serve }) => {
    await page.setViewportSize({ width: 320, height: 600 });
    const options = { ...BRAZIL, 'data-field-phone-country': 'DO', 'data-fields': 'phone, country' };
    const site = await serve({ '/': pageOf(hook, options, COUNTRY, { dir }) });
    await openForm(page, site.url);
    await choice(page).waitFor();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
    const [code, number] = await Promise.all([choice(page).boundingBox(), page.getByLabel('Phone').boundingBox()]);
    expect(number!.width).toBeGreaterThan(150);
    expect(code!.height).toBeGreaterThanOrEqual(40);
    // the code stands at the left of a number in every language
    expect(code!.x + code!.width).toBeLessThanOrEqual(number!.x);
  });
}

test('without its script a country is a text', async ({ page, hook, serve }) => {
  const site = await serve({ '/': pageOf(hook, { 'data-fields': 'country, phone' }, '') });
  await openForm(page, site.url);
  await submitForm(page, { Country: 'Brazil', Phone: '(11) 98765-4321' });
  await outcome(page, 'received').waitFor();
  expect((await hook.onlyLead()).fields).toEqual({ country: 'Brazil', phone: '(11) 98765-4321' });
});
