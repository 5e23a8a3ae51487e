// biome-ignore-all lint/correctness/noEmptyPattern: vitest reads the names of what a fixture needs out of the pattern
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { SnippetOptions } from '../../src/snippet.ts';
import { test as plain } from '../helpers/browser-test.ts';
import type { Media } from '../helpers/engines/engine.ts';
import { htmlPage } from '../helpers/html.ts';
import { startSlowScript } from '../helpers/slow-script.ts';
import { fillIn, focused, outcome, sendButton, submitForm } from '../helpers/visitor.ts';

/** As npm has it, with its style. */
const built = new URL('../../dist/snippet.js', import.meta.url).href;
const { renderSnippet } = (await import(built)) as typeof import('../../src/snippet.ts');

const ADA = { Name: 'Ada', Email: 'ada@example.com' };
const FIELDS = 'name, email*, size(S | M | L), message: textarea';

const test = plain
  // the script, which is on its way for as long as a test likes
  .extend('slow', async ({}, { onCleanup }) => {
    const slow = await startSlowScript();
    onCleanup(slow.close);
    return slow;
  })
  // a page with a form of these options between two paragraphs
  .extend('pageWith', ({ hook, slow, serve }) => async (options: Partial<SnippetOptions> = {}, page: object = {}) => {
    const { html } = await renderSnippet({
      webhook: hook.url,
      cta: 'Send it',
      fields: FIELDS,
      script: slow.url,
      ...options,
    });
    const body = `<p>Before</p>${html}<p id="after">After</p>`;
    const site = await serve({ '/': htmlPage({ body, ...page }) });
    return `${site.url}/`;
  });

/** Waits until the script has taken the forms over. */
const takenOver = (page: Page, forms = 1) =>
  expect
    .poll(() =>
      page.evaluate(
        () =>
          [...document.querySelectorAll('[data-leadtag]')].filter(({ shadowRoot }) => shadowRoot?.adoptedStyleSheets[0])
            .length,
      ),
    )
    .toBe(forms);

/** Where everything in the form stands, and its colours. */
const looks = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('[data-leadtag]')!.shadowRoot!;
    const shown = [...root.querySelectorAll('*')].filter(
      (element) => element.checkVisibility() && !element.closest('.hear'),
    );
    return [...shown, document.querySelector('#after')!].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const { color, backgroundColor, borderColor, fontSize, borderRadius } = getComputedStyle(element);
      return [element.localName, x, y, width, height, color, backgroundColor, borderColor, fontSize, borderRadius].join(
        ' ',
      );
    });
  });

/** What has moved on the page so far, as Chromium counts it. */
const shifts = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(sum), 50)));
      }),
  );

const go = (page: Page, url: string) => page.goto(url, { waitUntil: 'domcontentloaded' });

describe('before the script is there, and when it comes', () => {
  const places: Record<string, [options: Partial<SnippetOptions>, page: object]> = {
    'a light page': [{}, {}],
    'a page whose colour scheme is dark': [
      {},
      { head: '<meta name="color-scheme" content="dark"><style>html{background:#111}</style>' },
    ],
    'a dark page that is named': [
      { theme: 'dark', accent: '#fc0', radius: 2, density: 'compact' },
      { head: '<style>html{background:#111}</style>' },
    ],
    'a page from right to left': [
      { heading: 'H', text: 'T', privacyUrl: '/p', consent: 'Yes' },
      { html: { dir: 'rtl' } },
    ],
  };

  for (const [which, [options, parts]] of Object.entries(places)) {
    test(`the form is on the screen, and nothing moves or changes colour: ${which}`, async ({
      page,
      slow,
      pageWith,
    }) => {
      await go(page, await pageWith(options, parts));
      await sendButton(page).waitFor();
      expect(slow.asked()).toBe(1);
      expect(await page.evaluate(() => 'leadtag' in window)).toBe(false);
      const before = await looks(page);
      slow.arrive();
      await takenOver(page);
      // colours fade
      await expect.poll(() => looks(page)).toEqual(before);
    });
  }

  test('it is painted, and the layout never shifts', async ({ page, slow, pageWith, needs }) => {
    needs('cdp');
    await go(page, await pageWith({ heading: 'Hello', consent: 'Mail me' }));
    await expect.poll(() => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length)).toBe(1);
    // a slow one
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(slow.asked()).toBe(1);
    slow.arrive();
    await takenOver(page);
    expect(await shifts(page)).toBe(0);
  });

  test('what is typed, ticked and chosen stays, with focus and caret, and arrives once', async ({
    page,
    hook,
    slow,
    pageWith,
  }) => {
    await go(page, await pageWith({ consent: 'Mail me' }));
    await fillIn(page, { Email: 'ada@example.com', Message: 'Two\nlines' });
    await page.getByLabel('Size').selectOption('M');
    await page.getByLabel('Mail me').check();
    const name = page.getByLabel('Name');
    await name.fill('Aa');
    await name.press('ArrowLeft');
    await name.evaluate((input) => Object.assign(input, { isMarked: true }));

    slow.arrive();
    await takenOver(page);
    expect(await focused(page)).toBe('name');
    expect(await name.evaluate((input) => 'isMarked' in input)).toBe(true);
    await page.keyboard.type('d');
    expect(await name.inputValue()).toBe('Ada');

    await sendButton(page).click();
    const lead = await hook.onlyLead();
    expect(lead.fields).toEqual({
      name: 'Ada',
      email: 'ada@example.com',
      size: 'M',
      message: 'Two\nlines',
    });
    expect(lead.consent).toMatchObject([{ purpose: 'marketing', granted: true }]);
    expect(lead.attribution).toBeDefined();
    await outcome(page, 'received').waitFor();
  });

  test('a word that is half composed is not torn', async ({ page, context, slow, pageWith, needs }) => {
    needs('cdp');
    await go(page, await pageWith());
    const name = page.getByLabel('Name');
    await name.focus();
    const cdp = await context.newCDPSession(page);
    await cdp.send('Input.imeSetComposition', { text: 'に', selectionStart: 1, selectionEnd: 1 });
    slow.arrive();
    await takenOver(page);
    await cdp.send('Input.imeSetComposition', { text: 'にほん', selectionStart: 3, selectionEnd: 3 });
    await cdp.send('Input.insertText', { text: '日本' });
    expect(await name.inputValue()).toBe('日本');
  });

  test('where no plain form is taken, the button waits for the script', async ({ page, hook, slow, pageWith }) => {
    const url = await pageWith();
    await go(page, url);
    await submitForm(page, ADA);
    expect(page.url()).toBe(url);
    expect(await page.getByLabel('Name').inputValue()).toBe('Ada');
    slow.arrive();
    await takenOver(page);
    await sendButton(page).click();
    expect((await hook.onlyLead()).fields).toEqual(ADA_FIELDS);
  });

  test('two on a page', async ({ page, hook, slow, serve }) => {
    const common = { webhook: hook.url, script: slow.url, fields: 'name, email*', cta: 'Send it' };
    const one = await renderSnippet({ ...common, formId: 'one' });
    const two = await renderSnippet({ ...common, formId: 'two', theme: 'dark' });
    const site = await serve({ '/': htmlPage({ body: `<main>${one.html}</main><aside>${two.html}</aside>` }) });
    await go(page, site.url);
    await fillIn(page.locator('main'), ADA);
    await fillIn(page.locator('aside'), { Name: 'Bob', Email: 'bob@example.com' });
    slow.arrive();
    await takenOver(page, 2);
    await sendButton(page.locator('main')).click();
    await hook.waitForLeads(1);
    await sendButton(page.locator('aside')).click();
    await hook.waitForLeads(2);
    expect(hook.leads().map(({ form, fields }) => [form.id, fields.name])).toEqual([
      ['one', 'Ada'],
      ['two', 'Bob'],
    ]);
  });

  test('put in by a script of the page, it is there once', async ({ page, hook, serve }) => {
    const { html } = await renderSnippet({ webhook: hook.url, fields: 'name, email*', cta: 'Send it' });
    const body = `<main></main><script>document.querySelector('main').innerHTML = ${JSON.stringify(html).replaceAll('<', '\\u003c')}</script>`;
    const site = await serve({ '/': htmlPage({ body: `${body}<script src="/leadtag.js" async></script>` }) });
    await go(page, site.url);
    await submitForm(page, ADA);
    expect((await hook.onlyLead()).fields).toEqual(ADA_FIELDS);
    await outcome(page, 'received').waitFor();
    expect(await page.locator('form').count()).toBe(0);
  });
});

const ADA_FIELDS = { name: 'Ada', email: 'ada@example.com' };

describe('scripts are switched off', () => {
  test.override('media', { javaScriptEnabled: false } as Media);

  test('the form posts itself, the fields under their keys', async ({ page, hook, pageWith }) => {
    await go(page, await pageWith({ format: 'form', formId: 'hero', consent: 'Mail me', hidden: { campaign: 'x' } }));
    await page.getByLabel('Mail me').check();
    await page.getByLabel('Size').selectOption('M');
    await submitForm(page, ADA);
    await hook.waitForLeads(1);
    expect(hook.forms()).toEqual([
      { ...ADA_FIELDS, size: 'M', message: '', campaign: 'x', consent_marketing: 'true', form_id: 'hero' },
    ]);
  });

  test('the browser says what is missing', async ({ page, hook, pageWith }) => {
    await go(page, await pageWith({ format: 'form' }));
    await submitForm(page, { Name: 'Ada' });
    await submitForm(page, { Email: 'ada@' });
    await hook.quiet();
    expect(hook.posts()).toEqual([]);
  });

  test('a form that nobody would take is not shown; the contact is', async ({ page, pageWith }) => {
    await go(page, await pageWith({ contact: 'hello@example.com' }));
    await page.getByRole('link', { name: 'hello@example.com' }).waitFor();
    expect(await page.getByLabel('Name').isVisible()).toBe(false);
  });
});

describe('a policy of the page', () => {
  for (const [which, allowed] of Object.entries({ 'with the hash': true, 'without any style': false })) {
    test(which, async ({ page, hook, slow, serve }) => {
      const { html, cspStyleSrc } = await renderSnippet({
        webhook: hook.url,
        fields: 'name, email*',
        cta: 'Send it',
        script: slow.url,
      });
      const style = allowed ? cspStyleSrc : "style-src 'none'";
      const policy = `default-src 'none'; script-src ${slow.origin}; connect-src ${hook.origin}; ${style}`;
      const site = await serve({
        '/': { html: htmlPage({ body: html }), headers: { 'content-security-policy': policy } },
      });
      await go(page, site.url);
      await fillIn(page, ADA);
      const height = () => sendButton(page).evaluate((button) => button.getBoundingClientRect().height);
      expect((await height()) >= 40).toBe(allowed);
      slow.arrive();
      await takenOver(page);
      expect(await height()).toBeGreaterThanOrEqual(40);
      await sendButton(page).click();
      expect((await hook.onlyLead()).fields).toEqual(ADA_FIELDS);
    });
  }
});
