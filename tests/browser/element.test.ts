import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../helpers/browser-test.ts';
import { element, htmlPage, script } from '../helpers/html.ts';
import { fillIn, formFor, openForm, outcome, sendButton, submitForm } from '../helpers/visitor.ts';
import type { Webhook } from '../helpers/webhook.ts';

const ADA = { Name: 'Ada Lovelace', Email: 'ada@example.com' };

type LeadForm = HTMLElement & { config: Record<string, unknown> };

const configFor = (hook: Webhook) => ({ webhook: hook.url, cta: 'Send it', heading: 'From code' });

/** Changes an attribute, and waits until all that follows from it has been drawn. */
function setAttribute(page: Page, name: string, value: string): Promise<void> {
  return page.locator('lead-form').evaluate(
    async (form, [name, value]) => {
      form.setAttribute(name, value);
      for (const _ of 'ab') await new Promise(requestAnimationFrame);
    },
    [name, value] as const,
  );
}

/** What is wrong with the e-mail address, as the screen says it. */
const emailError = (page: Page) => page.locator('#email-error');

describe('<lead-form> takes its config', () => {
  test('set before the script has loaded', async ({ page, errors, hook, serve }) => {
    const set = `<script>document.querySelector('lead-form').config = ${JSON.stringify(configFor(hook))}</script>`;
    const site = await serve({ '/': htmlPage({ body: element('lead-form') + set + script() }) });
    await openForm(page, site.url);
    await page.getByRole('heading', { name: 'From code' }).waitFor();
    await submitForm(page, ADA);
    await outcome(page, 'received').waitFor();
    await hook.waitForLeads(1);
    expect(errors).toEqual([]);
  });

  test('set before the script has loaded, and again afterwards', async ({ page, errors, hook, serve }) => {
    const set = `<script>document.querySelector('lead-form').config = ${JSON.stringify(configFor(hook))}</script>`;
    const site = await serve({ '/': htmlPage({ body: element('lead-form') + set + script() }) });
    await openForm(page, site.url);
    await fillIn(page, ADA);
    await page.locator('lead-form').evaluate(
      (form, config) => {
        (form as LeadForm).config = config;
      },
      { ...configFor(hook), heading: 'Another' },
    );
    await page.getByRole('heading', { name: 'Another' }).waitFor();
    expect(await page.getByLabel('Name').inputValue()).toBe('Ada Lovelace');
    expect(errors).toEqual([]);
  });

  test('set on an element that the page makes', async ({ page, errors, hook, serve }) => {
    const site = await serve({ '/': htmlPage({ body: script() }) });
    await page.goto(site.url);
    await page.waitForFunction(() => customElements.get('lead-form'));
    await page.evaluate((config) => {
      const form = document.createElement('lead-form') as LeadForm;
      document.body.append(form);
      form.config = config;
    }, configFor(hook));
    await page.getByRole('heading', { name: 'From code' }).waitFor();
    await submitForm(page, ADA);
    await outcome(page, 'received').waitFor();
    await hook.waitForLeads(1);
    expect(errors).toEqual([]);
  });
});

describe('<lead-form> follows its attributes', () => {
  test('and keeps what was typed', async ({ page, errors, hook, serve }) => {
    const form = element('lead-form', formFor(hook, { 'data-heading': 'One' }));
    const site = await serve({ '/': htmlPage({ body: form + script() }) });
    await openForm(page, site.url);
    await fillIn(page, ADA);
    await setAttribute(page, 'data-heading', 'Two');
    expect(await page.getByRole('heading').textContent()).toBe('Two');
    await setAttribute(page, 'data-fields', 'name, email*, city');
    await page.getByLabel('City').waitFor();
    expect(await page.getByLabel('Name').inputValue()).toBe('Ada Lovelace');
    await sendButton(page).click();
    await outcome(page, 'received').waitFor();
    expect((await hook.onlyLead()).fields).toEqual({ name: 'Ada Lovelace', email: 'ada@example.com' });
    expect(errors).toEqual([]);
  });

  test('also in its hidden values', async ({ page, hook, serve }) => {
    const form = element('lead-form', formFor(hook, { 'data-hidden-plan': 'free' }));
    const site = await serve({ '/': htmlPage({ body: form + script() }) });
    await openForm(page, site.url);
    await fillIn(page, ADA);
    await setAttribute(page, 'data-hidden-plan', 'pro');
    await sendButton(page).click();
    expect((await hook.onlyLead()).fields).toMatchObject({ name: 'Ada Lovelace', plan: 'pro' });
  });

  test('and keeps the errors on the screen when a class or an option changes', async ({ page, hook, serve }) => {
    const site = await serve({ '/': htmlPage({ body: element('lead-form', formFor(hook)) + script() }) });
    await openForm(page, site.url);
    await sendButton(page).click();
    await emailError(page).waitFor();
    await setAttribute(page, 'class', 'shaken');
    expect(await emailError(page).isVisible()).toBe(true);
    await setAttribute(page, 'data-heading', 'Hello');
    expect(await page.getByRole('heading').textContent()).toBe('Hello');
    expect(await emailError(page).isVisible()).toBe(true);

    await fillIn(page, ADA);
    await expect.poll(() => emailError(page).count()).toBe(0);
    await sendButton(page).click();
    await hook.waitForLeads(1);
  });

  test('and thanks the visitor no less when one changes afterwards', async ({ page, hook, serve }) => {
    const site = await serve({ '/': htmlPage({ body: element('lead-form', formFor(hook)) + script() }) });
    await openForm(page, site.url);
    await submitForm(page, ADA);
    await outcome(page, 'received').waitFor();
    await setAttribute(page, 'data-heading', 'Hello');
    expect(await outcome(page, 'received').isVisible()).toBe(true);
    await hook.waitForLeads(1);
  });
});

describe('<lead-form> that is', () => {
  test('moved keeps what was typed, and its one form', async ({ page, errors, hook, serve }) => {
    const body = `${element('lead-form', formFor(hook))}<aside></aside>${script()}`;
    const site = await serve({ '/': htmlPage({ body }) });
    await openForm(page, site.url);
    await fillIn(page, ADA);
    await page.evaluate(async () => {
      document.querySelector('aside')?.append(document.querySelector('lead-form') as Node);
      for (const _ of 'ab') await new Promise(requestAnimationFrame);
    });
    expect(await page.locator('aside form').count()).toBe(1);
    expect(await page.getByLabel('Name').inputValue()).toBe('Ada Lovelace');
    await setAttribute(page, 'data-heading', 'Moved');
    expect(await page.getByRole('heading').textContent()).toBe('Moved');
    await sendButton(page).click();
    await outcome(page, 'received').waitFor();
    await hook.waitForLeads(1);
    expect(errors).toEqual([]);
  });

  test('removed and added again works, and follows its attributes', async ({ page, errors, hook, serve }) => {
    const fallback = '<a href="mailto:hello@example.com">Write to us</a>';
    const body = `${element('lead-form', formFor(hook), fallback)}<aside></aside>${script()}`;
    const site = await serve({ '/': htmlPage({ body }) });
    await openForm(page, site.url);
    for (const _ of ['once', 'twice']) {
      await page.evaluate(async () => {
        const form = document.querySelector('lead-form') as HTMLElement;
        form.remove();
        for (const _ of 'ab') await new Promise(requestAnimationFrame);
        document.querySelector('aside')?.append(form);
      });
      await sendButton(page).waitFor();
    }
    await setAttribute(page, 'data-heading', 'Here again');
    expect(await page.getByRole('heading').textContent()).toBe('Here again');
    expect(await page.locator('form').count()).toBe(1);
    await submitForm(page, ADA);
    await outcome(page, 'received').waitFor();
    await hook.waitForLeads(1);
    expect(errors).toEqual([]);
  });
});
