import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../helpers/browser-test.ts';
import { element, htmlPage, placeholder, script } from '../helpers/html.ts';
import { formFor, openForm, outcome, sendButton, submitForm } from '../helpers/visitor.ts';

const EMAIL = { Email: 'ada@example.com' };

/** The paragraphs and the form, from top to bottom: the order in which a visitor meets them. */
function order(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: { top: number; name: string }[] = [];
    for (const paragraph of document.querySelectorAll('p.mark')) {
      found.push({ top: paragraph.getBoundingClientRect().top, name: paragraph.textContent ?? '' });
    }
    for (const host of document.querySelectorAll('*')) {
      const form = host.shadowRoot?.querySelector('form');
      if (form) found.push({ top: form.getBoundingClientRect().top, name: 'form' });
    }
    return found.sort((a, b) => a.top - b.top).map(({ name }) => name);
  });
}

const ABOVE = '<p class="mark">above</p>';
const BELOW = '<p class="mark">below</p>';

describe('the script tag renders where it stands', () => {
  const ways = {
    'as it comes': { async: false },
    async: { async: true },
    defer: { async: false, defer: true },
    'as a module': { async: false, type: 'module' },
  };
  for (const [way, attributes] of Object.entries(ways)) {
    test(way, async ({ page, errors, hook, serve }) => {
      const site = await serve({
        '/': htmlPage({ body: ABOVE + script({ ...formFor(hook), ...attributes }) + BELOW }),
      });
      await openForm(page, site.url);
      expect(await order(page)).toEqual(['above', 'form', 'below']);
      await submitForm(page, EMAIL);
      await hook.waitForLeads(1);
      expect(errors).toEqual([]);
    });
  }

  test('when images and anchors clobber currentScript', async ({ page, errors, hook, serve }) => {
    const clobbers = '<img name="currentScript" src="data:," data-webhook="http://127.0.0.1:9/evil" data-cta="Evil">';
    const site = await serve({ '/': htmlPage({ body: clobbers + ABOVE + script(formFor(hook)) + BELOW }) });
    await openForm(page, site.url);
    expect(await order(page)).toEqual(['above', 'form', 'below']);
    await submitForm(page, EMAIL);
    await hook.waitForLeads(1);
    expect(errors).toEqual([]);
  });

  for (const name of ['leadtag', 'dataLayer']) {
    test(`when a form of the page is named ${name}`, async ({ page, errors, hook, serve }) => {
      const clobber = `<form name="${name}" id="${name}"><input name="push"><input name="mount"></form>`;
      const options = formFor(hook, { 'data-data-layer': true });
      const analytics = element('script', { src: '/leadtag.analytics.js', async: true });
      const site = await serve({ '/': htmlPage({ body: clobber + script(options) + analytics }) });
      await openForm(page, site.url);
      await submitForm(page, EMAIL);
      await outcome(page, 'received').waitFor();
      await hook.waitForLeads(1);
      expect(errors).toEqual([]);
    });
  }

  test('also two of them', async ({ page, hook, serve }) => {
    const first = script(formFor(hook, { 'data-cta': 'First', 'data-form-id': 'one' }));
    const second = script(formFor(hook, { 'data-cta': 'Second', 'data-form-id': 'two' }));
    const site = await serve({ '/': htmlPage({ body: ABOVE + first + BELOW + second }) });
    await page.goto(site.url);
    await page.getByRole('button', { name: 'Second' }).waitFor();
    await page.getByRole('button', { name: 'First' }).waitFor();
    expect(await order(page)).toEqual(['above', 'form', 'below', 'form']);
    const [top, bottom] = [page.getByRole('button', { name: 'First' }), page.getByRole('button', { name: 'Second' })];
    expect((await top.boundingBox())?.y).toBeLessThan((await bottom.boundingBox())?.y ?? 0);
  });
});

describe('the script tag in the head', () => {
  test('puts the form at the end of the body, and says so', async ({ page, errors, hook, serve }) => {
    const site = await serve({ '/': htmlPage({ head: script(formFor(hook)), body: ABOVE + BELOW }) });
    await openForm(page, site.url);
    expect(await order(page)).toEqual(['above', 'below', 'form']);
    await expect.poll(() => errors.length).toBe(1);
    expect(errors[0]).toContain('data-target');
    await submitForm(page, EMAIL);
    await hook.waitForLeads(1);
  });

  test('puts the form into its data-target', async ({ page, errors, hook, serve }) => {
    const body = `${ABOVE}<div id="here"></div>${BELOW}`;
    const site = await serve({ '/': htmlPage({ head: script(formFor(hook, { 'data-target': '#here' })), body }) });
    await openForm(page, site.url);
    expect(await order(page)).toEqual(['above', 'form', 'below']);
    expect(errors).toEqual([]);
  });

  test('waits for a data-target that the browser has not read yet', async ({ page, errors, hook, serve }) => {
    const head = script({ ...formFor(hook, { 'data-target': '#here' }), async: false });
    const body = `${ABOVE}${'<p>text</p>'.repeat(500)}<div id="here"></div>`;
    const site = await serve({ '/': htmlPage({ head, body }) });
    await openForm(page, site.url);
    expect(await order(page)).toEqual(['above', 'form']);
    expect(errors).toEqual([]);
  });
});

test('a tag manager may inject the script', async ({ page, errors, hook, serve }) => {
  const options = JSON.stringify(formFor(hook, { 'data-target': '#here' }));
  const inject = `<script>
    const tag = document.createElement('script');
    for (const [name, value] of Object.entries(${options})) tag.setAttribute(name, value);
    tag.src = '/leadtag.js';
    document.head.append(tag);
  </script>`;
  const site = await serve({ '/': htmlPage({ body: `${ABOVE}<div id="here"></div>${BELOW}${inject}` }) });
  await openForm(page, site.url);
  expect(await order(page)).toEqual(['above', 'form', 'below']);
  await submitForm(page, EMAIL);
  await hook.waitForLeads(1);
  expect(errors).toEqual([]);
});

describe('with the bare script there is a form', () => {
  test('in a placeholder, which keeps its content until then', async ({ page, errors, hook, serve }) => {
    const fallback = '<a href="mailto:hello@example.com">Write to us</a>';
    const body = ABOVE + placeholder(formFor(hook), fallback) + BELOW;
    const site = await serve({ '/': htmlPage({ body: body + script() }), '/blocked': htmlPage({ body }) });
    await page.goto(`${site.url}/blocked`);
    expect(await page.getByRole('link', { name: 'Write to us' }).isVisible()).toBe(true);
    await openForm(page, site.url);
    expect(await page.getByRole('link', { name: 'Write to us' }).isVisible()).toBe(false);
    expect(await order(page)).toEqual(['above', 'form', 'below']);
    await submitForm(page, EMAIL);
    await hook.waitForLeads(1);
    expect(errors).toEqual([]);
  });

  test('in a placeholder with the settings in a JSON child', async ({ page, errors, hook, serve }) => {
    const json = JSON.stringify({ webhook: hook.url, cta: 'From JSON', fields: 'email*', heading: 'Hello' });
    const child = element('script', { type: 'application/json' }, json);
    const body = placeholder({ 'data-cta': 'Send it' }, child) + script();
    const site = await serve({ '/': htmlPage({ body }) });
    await openForm(page, site.url);
    await page.getByRole('heading', { name: 'Hello' }).waitFor();
    await submitForm(page, EMAIL);
    await hook.waitForLeads(1);
    expect(errors).toEqual([]);
  });

  test('in a placeholder with the settings in a JSON elsewhere', async ({ page, errors, hook, serve }) => {
    const json = JSON.stringify({ webhook: hook.url, cta: 'Send it', fields: 'email*' });
    const settings = element('script', { type: 'application/json', id: 'settings' }, json);
    const body = placeholder({ 'data-config': '#settings' }) + settings + script();
    const site = await serve({ '/': htmlPage({ body }) });
    await openForm(page, site.url);
    await submitForm(page, EMAIL);
    await hook.waitForLeads(1);
    expect(errors).toEqual([]);
  });

  test('in <lead-form>', async ({ page, errors, hook, serve }) => {
    const site = await serve({
      '/': htmlPage({ body: ABOVE + element('lead-form', formFor(hook)) + BELOW + script() }),
    });
    await openForm(page, site.url);
    expect(await order(page)).toEqual(['above', 'form', 'below']);
    await submitForm(page, EMAIL);
    await hook.waitForLeads(1);
    expect(errors).toEqual([]);
  });

  test('in a <lead-form> that the page makes later', async ({ page, errors, hook, serve }) => {
    const site = await serve({ '/': htmlPage({ body: script() }) });
    await page.goto(site.url);
    await page.waitForFunction(() => customElements.get('lead-form'));
    await page.evaluate((attributes) => {
      const form = document.createElement('lead-form');
      for (const [name, value] of Object.entries(attributes)) form.setAttribute(name, String(value));
      document.body.append(form);
    }, formFor(hook));
    await submitForm(page, EMAIL);
    await hook.waitForLeads(1);
    expect(errors).toEqual([]);
  });

  test('by mount() from the queue, before the script has loaded', async ({ page, errors, hook, serve }) => {
    const config = JSON.stringify({ webhook: hook.url, fields: 'email*', cta: 'Send it' });
    const queue = `<div id="here"></div>
      <script>(window.leadtag ||= []).push((api) => { window.handle = api.mount('#here', ${config}) })</script>`;
    const site = await serve({ '/': htmlPage({ body: ABOVE + queue + BELOW + script() }) });
    await openForm(page, site.url);
    expect(await order(page)).toEqual(['above', 'form', 'below']);
    const handle = await page.evaluate(() => Object.keys((window as unknown as { handle: object }).handle));
    const methods = ['open', 'close', 'toggle', 'update', 'values', 'setValues', 'submit', 'reset', 'destroy'];
    expect(handle).toEqual(expect.arrayContaining(['element', ...methods]));
    await submitForm(page, EMAIL);
    await hook.waitForLeads(1);
    expect(errors).toEqual([]);
  });

  test('by mount() from the queue, after the script has loaded', async ({ page, errors, hook, serve }) => {
    const site = await serve({ '/': htmlPage({ body: `<div id="here"></div>${script()}` }) });
    await page.goto(site.url);
    await page.waitForFunction(() => 'leadtag' in window);
    const ranAtOnce = await page.evaluate((webhook) => {
      type Api = { mount(target: string, config: object): unknown };
      const { leadtag } = window as unknown as { leadtag: { push(callback: (api: Api) => void): void } };
      let ran = false;
      leadtag.push((api) => {
        api.mount('#here', { webhook, fields: 'email*', cta: 'Send it' });
        ran = true;
      });
      return ran;
    }, hook.url);
    expect(ranAtOnce).toBe(true);
    await submitForm(page, EMAIL);
    await hook.waitForLeads(1);
    expect(errors).toEqual([]);
  });
});

describe('there is no form', () => {
  const loaders = {
    'from the bare script': {},
    'from page settings only': { 'data-attribution': 'page', 'data-consent-mode': 'none', 'data-locale': 'en' },
    'from the attributes of other tools': { 'data-cfasync': 'false', id: 'leadtag-js', crossorigin: 'anonymous' },
  };
  for (const [which, attributes] of Object.entries(loaders)) {
    test(which, async ({ page, errors, serve }) => {
      const site = await serve({ '/': htmlPage({ body: ABOVE + script(attributes) }) });
      await page.goto(site.url);
      await page.waitForFunction(() => 'version' in ((window as { leadtag?: object }).leadtag ?? {}));
      await page.waitForLoadState('networkidle');
      expect(await page.locator('form').count()).toBe(0);
      expect(await sendButton(page).count()).toBe(0);
      expect(errors).toEqual([]);
    });
  }

  test('from the address of the page, whatever it says', async ({ page, errors, serve }) => {
    const site = await serve({ '/': htmlPage({ body: ABOVE + script() }) });
    await page.goto(
      `${site.url}/?webhook=http://127.0.0.1:9/x&data-webhook=http://127.0.0.1:9/x&fields=email#webhook=x`,
    );
    await page.waitForFunction(() => 'version' in ((window as { leadtag?: object }).leadtag ?? {}));
    await page.waitForLoadState('networkidle');
    expect(await page.locator('form').count()).toBe(0);
    expect(errors).toEqual([]);
  });
});
