import { describe, expect } from 'vitest';
import { test } from '../helpers/browser-test.ts';
import { type Attributes, element, htmlPage, placeholder, script } from '../helpers/html.ts';
import { formFor, openForm, outcome, sendButton, submitForm } from '../helpers/visitor.ts';

const EMAIL = { Email: 'ada@example.com' };

interface Mistake {
  what: string;
  options: Attributes;
  /** What the message must name, so that its reader finds the place. */
  names: string[];
}

const MISTAKES: Mistake[] = [
  { what: 'an unknown type of field', options: { 'data-fields': 'email*, size: slider' }, names: ['slider'] },
  { what: 'a mistyped option', options: { 'data-heding': 'Hello' }, names: ['heding', 'heading'] },
  {
    what: 'a mistyped option of a field',
    options: { 'data-field-email-labl': 'Mail' },
    names: ['email-labl'],
  },
  { what: 'an option of a field that is not there', options: { 'data-field-emial-label': 'Mail' }, names: ['emial'] },
  { what: 'a value that is none of those possible', options: { 'data-theme': 'drak' }, names: ['theme', 'drak'] },
];

describe('an owner is told, once, and the form is there all the same', () => {
  for (const { what, options, names } of MISTAKES) {
    test(what, async ({ page, errors, hook, serve }) => {
      const site = await serve({ '/': htmlPage({ body: script(formFor(hook, options)) }) });
      await openForm(page, site.url);
      await page.waitForLoadState('networkidle');
      expect(errors).toHaveLength(1);
      for (const name of names) expect(errors[0]).toContain(name);

      await submitForm(page, EMAIL);
      await outcome(page, 'received').waitFor();
      await hook.waitForLeads(1);
    });
  }

  test('of a second webhook that is none', async ({ page, errors, hook, serve }) => {
    const options = formFor(hook, { 'data-webhook': `${hook.url} ftp://example.com/x` });
    const site = await serve({ '/': htmlPage({ body: script(options) }) });
    await openForm(page, site.url);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain('ftp://example.com/x');
    await submitForm(page, EMAIL);
    await hook.waitForLeads(1);
  });

  test('of a JSON child that is no JSON', async ({ page, errors, hook, serve }) => {
    const json = element('script', { type: 'application/json' }, '{ "heading": "Hello", }');
    const site = await serve({ '/': htmlPage({ body: placeholder(formFor(hook), json) + script() }) });
    await openForm(page, site.url);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(/JSON/);
    await submitForm(page, EMAIL);
    await hook.waitForLeads(1);
  });

  test('of a key that JSON cannot have', async ({ page, errors, hook, serve }) => {
    const json = element('script', { type: 'application/json' }, '{ "colour": "red", "heading": "Hello" }');
    const site = await serve({ '/': htmlPage({ body: placeholder(formFor(hook), json) + script() }) });
    await openForm(page, site.url);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain('colour');
    await page.getByRole('heading', { name: 'Hello' }).waitFor();
  });

  test('of all problems of a form together, and of each form apart', async ({ page, errors, hook, serve }) => {
    const first = formFor(hook, { 'data-form-id': 'one', 'data-them': 'dark', 'data-fields': 'email*, size: slider' });
    const second = formFor(hook, { 'data-form-id': 'two', 'data-field-email-labl': 'Mail', 'data-radius': 'round' });
    const site = await serve({ '/': htmlPage({ body: placeholder(first) + placeholder(second) + script() }) });
    await openForm(page, site.url);
    await page.waitForLoadState('networkidle');
    expect(await sendButton(page).count()).toBe(2);
    expect(errors).toHaveLength(2);
    const about = (word: string) => errors.find((error) => error.includes(word));
    expect(about('slider')).toMatch(/\bthem\b/);
    expect(about('email-labl')).toContain('radius');
    expect(about('slider')).not.toBe(about('radius'));
  });
});

test("attributes that are somebody else's are no mistake", async ({ page, errors, hook, serve }) => {
  const foreign = {
    'data-cfasync': 'false',
    'data-turbo-track': 'reload',
    'data-cookieconsent': 'ignore',
    'data-x': '1',
  };
  const site = await serve({ '/': htmlPage({ body: script(formFor(hook, foreign)) }) });
  await openForm(page, site.url);
  expect(errors).toEqual([]);
});

describe('without a webhook there is no form', () => {
  const FALLBACK = '<a href="mailto:hello@example.com">Write to us</a>';
  test('at all: the fallback stays, and the owner is told', async ({ page, errors, serve }) => {
    const options = { 'data-fields': 'email*', 'data-heding': 'Hello' };
    const site = await serve({ '/': htmlPage({ body: placeholder(options, FALLBACK) + script() }) });
    await page.goto(site.url);
    await expect.poll(() => errors.length).toBe(1);
    expect(errors[0]).toContain('data-webhook');
    expect(errors[0]).toContain('data-heding');
    expect(await page.locator('form').count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Write to us' }).isVisible()).toBe(true);
  });

  test('a mistyped data-webhok is named', async ({ page, errors, hook, serve }) => {
    const options = { 'data-webhok': hook.url, 'data-fields': 'email*' };
    const site = await serve({ '/': htmlPage({ body: placeholder(options, FALLBACK) + script() }) });
    await page.goto(site.url);
    await expect.poll(() => errors.length).toBe(1);
    expect(errors[0]).toContain('webhok');
    expect(await page.getByRole('link', { name: 'Write to us' }).isVisible()).toBe(true);
  });
});

test('mount() throws one ConfigError that lists all problems', async ({ page, errors, hook, serve }) => {
  const site = await serve({ '/': htmlPage({ body: `<div id="here"></div>${script()}` }) });
  await page.goto(site.url);
  await page.waitForFunction(() => 'leadtag' in window);
  const thrown = await page.evaluate((webhook) => {
    const { leadtag } = window as unknown as { leadtag: { mount(target: string, config: object): unknown } };
    try {
      leadtag.mount('#here', { webhook, heding: 'Hello', theme: 'drak' });
    } catch (error) {
      return { name: (error as Error).name, message: (error as Error).message };
    }
  }, hook.url);
  expect(thrown?.name).toBe('ConfigError');
  expect(thrown?.message).toContain('heding');
  expect(thrown?.message).toContain('drak');
  expect(errors).toEqual([]);
});

describe('with a webhook that is none', () => {
  for (const webhook of ['ftp://example.com/x', 'javascript:alert(1)', 'https://', 'not a webhook']) {
    test(`data-webhook=${webhook}: the form is there, and loses nothing`, async ({ page, errors, serve }) => {
      const options = { 'data-webhook': webhook, 'data-fields': 'email*', 'data-contact': 'hello@example.com' };
      const site = await serve({ '/': htmlPage({ body: placeholder(options) + script() }) });
      await page.goto(site.url);
      await page.getByLabel('Email').fill('ada@example.com');
      await page.getByRole('button').click();

      await page
        .getByText(/could not be sent/)
        .first()
        .waitFor();
      expect(await page.getByRole('link', { name: 'hello@example.com' }).getAttribute('href')).toBe(
        'mailto:hello@example.com',
      );
      expect(await page.getByLabel('Email').inputValue()).toBe('ada@example.com');
      expect(errors).toHaveLength(1);
      expect(errors[0]).toContain('data-webhook');
    });
  }
});
