import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from '../helpers/browser-test.ts';
import { element, htmlPage, script } from '../helpers/html.ts';
import { outcome, submitForm } from '../helpers/visitor.ts';
import type { Webhook } from '../helpers/webhook.ts';

const ADA = { Name: 'Ada Lovelace', Email: 'ada@example.com' };

/** What an owner writes into a "Custom HTML" tag: the README's words. */
const tag = (hook: Webhook, target: string, more = '') => `
  <script>
    (window.leadtag = window.leadtag || []).push(function (leadtag) {
      if (!leadtag.get('demo')) leadtag.mount('${target}', {
        formId: 'demo', webhook: '${hook.url}', fields: 'name, email*', cta: 'Send it'${more}
      });
    });
  </script>
  ${script()}
  ${element('script', { src: '/leadtag.display.js', async: true })}`;

/** Fires a tag as Google Tag Manager does: it makes each script anew, without the attributes that it does not know. */
const fire = (page: Page, html: string) =>
  page.evaluate((html) => {
    const read = new DOMParser().parseFromString(html, 'text/html');
    const place = document.body.appendChild(document.createElement('div'));
    place.style.display = 'none';
    for (const { src, text } of read.querySelectorAll('script')) {
      const made = document.createElement('script');
      if (src) made.src = new URL(src, location.href).href;
      else made.text = text;
      place.append(made);
    }
  }, html);

test('a tag manager: the options go by a callback, since data-* do not arrive', async ({
  page,
  errors,
  hook,
  serve,
}) => {
  const site = await serve({ '/': htmlPage({ body: element('div', { id: 'here' }) }) });
  await page.goto(`${site.url}/?utm_source=newsletter&utm_medium=email`);
  await fire(page, tag(hook, '#here'));
  await page.locator('#here form').waitFor();
  await submitForm(page, ADA);
  await outcome(page, 'received').waitFor();
  const lead = await hook.onlyLead();
  expect([lead.form.id, lead.attribution?.last_touch?.source]).toEqual(['demo', 'newsletter']);
  expect(errors).toEqual([]);
});

test('a tag that fires again makes no second form', async ({ page, errors, hook, serve }) => {
  const site = await serve({ '/': htmlPage({ body: element('div', { id: 'here' }) }) });
  await page.goto(site.url);
  await fire(page, tag(hook, '#here') + tag(hook, '#here'));
  await page.locator('#here form').waitFor();
  await page.getByLabel('Name').fill('Ada');
  await fire(page, tag(hook, '#here'));
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
  expect(await page.locator('form').count()).toBe(1);
  expect(await page.getByLabel('Name').inputValue()).toBe('Ada');
  expect(errors).toEqual([]);
});

test('a pop-up that a tag manager brings needs no place in the page', async ({ page, errors, hook, serve }) => {
  const site = await serve({ '/': htmlPage({ body: '<a href="#demo">Book a demo</a>' }) });
  await page.goto(site.url);
  await fire(page, tag(hook, 'body', ", display: 'popup'"));
  await expect.poll(() => page.evaluate(() => 'version' in Object(window.leadtag))).toBe(true);
  await page.locator('form').waitFor({ state: 'attached' });
  await page.getByRole('link', { name: 'Book a demo' }).click();
  await submitForm(page.getByRole('dialog'), ADA);
  await outcome(page, 'received').waitFor();
  await hook.waitForLeads(1);
  expect(errors).toEqual([]);
});
