import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { optional } from '../helpers/attribution.ts';
import { axeViolations } from '../helpers/axe.ts';
import { test } from '../helpers/browser-test.ts';
import { recordEvents } from '../helpers/events.ts';
import { type Attributes, element, htmlPage, placeholder, script } from '../helpers/html.ts';
import { formFor, sendButton } from '../helpers/visitor.ts';
import type { Webhook } from '../helpers/webhook.ts';

const EMAIL = 'ada@example.com';
/** The first optional script of a page, which is there before `leadtag.js` begins. */
const atOnce = (tag: string) => optional(tag).replace(' async', '');
const send = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const root = (page: Page) => page.locator('[part=root]');
/** A form whose button says what the language says. */
const plain = (hook: Webhook, more: Attributes = {}) => script(formFor(hook, { 'data-cta': undefined, ...more }));

describe('which language a form has', () => {
  test('that of the page, also of another country', async ({ page, errors, hook, serve }) => {
    const body = plain(hook) + optional('de');
    const site = await serve({ '/': htmlPage({ html: { lang: 'de-AT' }, body }) });
    await page.goto(site.url);
    await send(page, 'Absenden').click();
    await page.getByText('Bitte füllen Sie dieses Feld aus.').waitFor();
    expect(await root(page).getAttribute('lang')).toBe('de');
    await page.getByLabel('Email').fill(EMAIL);
    await send(page, 'Absenden').click();
    await page.getByRole('heading', { name: 'Vielen Dank' }).waitFor();
    expect(await page.locator('[slot=leadtag-status]').getAttribute('lang')).toBe('de');
    expect((await hook.onlyLead()).fields).toEqual({ email: EMAIL });
    expect(errors).toEqual([]);
  });

  test('that of the part of the page where it stands', async ({ page, errors, hook, serve }) => {
    const body = element('section', { lang: 'fr' }, plain(hook)) + optional('de') + optional('fr');
    const site = await serve({ '/': htmlPage({ html: { lang: 'de' }, body }) });
    await page.goto(site.url);
    await send(page, 'Envoyer').waitFor();
    expect(errors).toEqual([]);
  });

  test('that of data-locale, whatever the page says', async ({ page, errors, hook, serve }) => {
    const body = plain(hook, { 'data-locale': 'pt-BR' }) + optional('de') + optional('pt') + optional('pt-BR');
    const site = await serve({ '/': htmlPage({ html: { lang: 'de' }, body }) });
    await page.goto(site.url);
    await send(page, 'Enviar').click();
    await page.getByText('Preencha este campo.').waitFor();
    expect(await root(page).getAttribute('lang')).toBe('pt-br');
    expect(errors).toEqual([]);
  });

  test('that of the script tag, where a placeholder names none', async ({ page, errors, hook, serve }) => {
    const form = (id: string, more: Attributes) =>
      placeholder({ 'data-form-id': id, 'data-webhook': hook.url, id, ...more });
    const body = form('one', {}) + form('two', { 'data-locale': 'nl' });
    const tags = script({ 'data-locale': 'it' }) + optional('it') + optional('nl');
    const site = await serve({ '/': htmlPage({ body: body + tags }) });
    await page.goto(site.url);
    await page.locator('#one').getByRole('button', { name: 'Invia' }).waitFor();
    await page.locator('#two').getByRole('button', { name: 'Versturen' }).waitFor();
    expect(errors).toEqual([]);
  });

  test('English, where the script of the page’s language is not there; nobody has asked for it', async ({
    page,
    errors,
    hook,
    serve,
  }) => {
    const site = await serve({ '/': htmlPage({ html: { lang: 'de' }, body: plain(hook) }) });
    await page.goto(site.url);
    await send(page, 'Send').waitFor();
    await page.waitForLoadState('networkidle');
    expect(errors).toEqual([]);
  });
});

describe('the script of a language', () => {
  for (const [when, body] of Object.entries({
    'before leadtag.js': (form: string) => atOnce('es') + form,
    'after it': (form: string) => form.replace(' async', '') + optional('es'),
  })) {
    test(`comes ${when}`, async ({ page, errors, hook, serve }) => {
      const site = await serve({ '/': htmlPage({ html: { lang: 'es-419' }, body: body(plain(hook)) }) });
      await page.goto(site.url);
      await send(page, 'Enviar').waitFor();
      expect(errors).toEqual([]);
    });
  }

  test('comes so late that the visitor is typing: she reads on in her language, and what is typed stays', async ({
    page,
    errors,
    hook,
    serve,
  }) => {
    const site = await serve({ '/': htmlPage({ html: { lang: 'pl' }, body: plain(hook) }) });
    await page.goto(site.url);
    await send(page, 'Send').click();
    await page.getByText('Please fill in this field.').waitFor();
    await page.getByLabel('Name').fill('Ada Lovelace');
    await page.getByLabel('Email').pressSequentially('ada@');
    await page.addScriptTag({ url: '/leadtag.pl.js' });
    await send(page, 'Wyślij').waitFor();
    expect(await root(page).getAttribute('lang')).toBe('pl');
    await page.keyboard.type('example.com');
    await send(page, 'Wyślij').click();
    await page.getByRole('heading', { name: 'Dziękujemy' }).waitFor();
    expect((await hook.onlyLead()).fields).toEqual({ name: 'Ada Lovelace', email: EMAIL });
    expect(errors).toEqual([]);
  });

  test('is read as it was written on a page in another encoding', async ({ page, errors, hook, serve }) => {
    const headers = { 'content-type': 'text/html; charset=shift_jis' };
    const words = { html: readFileSync('dist/leadtag.ja.js', 'utf8'), headers: { 'content-type': 'text/javascript' } };
    const html = htmlPage({ html: { lang: 'ja' }, body: plain(hook) + optional('ja') });
    const site = await serve({ '/': { html, headers }, '/leadtag.ja.js': words });
    await page.goto(site.url);
    expect(await page.evaluate(() => document.characterSet)).toBe('Shift_JIS');
    await send(page, '送信する').waitFor();
    expect(errors).toEqual([]);
  });

  const MISSING = { de: 'de', 'de-AT': 'de', 'pt-BR': 'pt-BR', 'zh-CN': 'zh-CN' };
  for (const [locale, file] of Object.entries(MISSING)) {
    test(`is missed where data-locale="${locale}" asks for it`, async ({ page, errors, hook, serve }) => {
      const events = await recordEvents(page);
      // another language, and English words of another script, are not it
      const body = script(formFor(hook, { 'data-locale': locale })) + optional('fr') + optional('debug');
      const site = await serve({ '/': htmlPage({ body }) });
      await page.goto(site.url);
      expect((await events.first('diagnostic')).detail.code).toBe('SCRIPT_MISSING');
      expect(errors).toHaveLength(1);
      expect(errors[0]).toContain(`the language "${locale}" needs leadtag.${file}.js`);
      await page.getByLabel('Email').fill(EMAIL);
      await sendButton(page).click();
      await page.getByRole('heading', { name: 'Thank you' }).waitFor();
      expect((await hook.onlyLead()).fields).toEqual({ email: EMAIL });
    });
  }

  for (const [locale, tags] of Object.entries({
    en: '',
    'en-GB': '',
    'de-AT': optional('de'),
    zh: optional('zh-CN'),
  })) {
    test(`is not missed for data-locale="${locale}"${tags && ' where it is there'}`, async ({
      page,
      errors,
      hook,
      serve,
    }) => {
      const site = await serve({ '/': htmlPage({ body: script(formFor(hook, { 'data-locale': locale })) + tags }) });
      await page.goto(site.url);
      await sendButton(page).waitFor();
      await page.waitForLoadState('networkidle');
      expect(errors).toEqual([]);
    });
  }
});

test('a form in Arabic on an English page runs from right to left', async ({ page, errors, hook, serve }) => {
  const fields = 'name*, email*, phone, size(1 | 2), news: checkbox';
  const more = { 'data-fields': fields, 'data-locale': 'ar', 'data-field-email-placeholder': 'البريد' };
  const site = await serve({ '/': htmlPage({ body: plain(hook, more) + optional('ar') }) });
  await page.goto(site.url);
  await send(page, 'إرسال').click();
  await page.getByText('يُرجى ملء هذا الحقل.').first().waitFor();

  expect(await root(page).getAttribute('dir')).toBe('rtl');
  const style = (key: string, name: string) =>
    page.locator(`[name=${key}]`).evaluate((control, name) => getComputedStyle(control).getPropertyValue(name), name);
  const directions = { name: 'rtl', email: 'ltr', phone: 'ltr', size: 'rtl', news: 'rtl' };
  for (const [key, direction] of Object.entries(directions)) expect(await style(key, 'direction'), key).toBe(direction);
  const box = (selector: string) => page.locator(selector).boundingBox();
  const [tick, words] = [(await box('[name=news]'))!, (await box('label[for=news]'))!];
  expect(tick.x).toBeGreaterThan(words.x);
  expect(await axeViolations(page)).toEqual([]);

  await page.getByLabel('Name').fill('آدا');
  await page.locator('[name=email]').fill(EMAIL);
  expect(await style('email', 'text-align')).toBe('start');
  await send(page, 'إرسال').click();
  await page.getByRole('heading', { name: 'شكرًا لك' }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  expect((await hook.onlyLead()).fields).toEqual({ name: 'آدا', email: EMAIL, news: false });
  expect(await page.evaluate(() => document.documentElement.dir)).toBe('');
  expect(errors).toEqual([]);
});

test('a receipt of consent says the language of the form, not of the browser', async ({
  page,
  errors,
  hook,
  serve,
}) => {
  const consent = 'お知らせを受け取る（[詳細](https://example.com/privacy)）';
  const body = plain(hook, { 'data-consent': consent, 'data-locale': 'ja' }) + optional('ja');
  const site = await serve({ '/': htmlPage({ body }) });
  await page.goto(site.url);
  await send(page, '送信する').waitFor();
  await page.getByLabel('Email').fill(EMAIL);
  await page.getByLabel('お知らせを受け取る').check();
  await send(page, '送信する').click();
  await page.getByRole('heading', { name: 'ありがとうございます' }).waitFor();
  const lead = await hook.onlyLead();
  const text = 'お知らせを受け取る（詳細）';
  expect(lead.consent).toMatchObject([{ purpose: 'marketing', granted: true, text, locale: 'ja' }]);
  expect(lead.page).toMatchObject({ locale: await page.evaluate(() => navigator.language) });
  expect(errors).toEqual([]);
});
