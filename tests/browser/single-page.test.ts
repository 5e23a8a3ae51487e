import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { Leadtag } from '../../src/script.ts';
import { test } from '../helpers/browser-test.ts';
import { recordEvents } from '../helpers/events.ts';
import { element, htmlPage, placeholder, script } from '../helpers/html.ts';
import { readOutbox } from '../helpers/outbox.ts';
import { fillIn, formFor, openForm, outcome, sendButton, submitForm } from '../helpers/visitor.ts';
import type { Webhook } from '../helpers/webhook.ts';

const ADA = { Name: 'Ada Lovelace', Email: 'ada@example.com' };
const GRACE = { Name: 'Grace Hopper', Email: 'grace@example.com' };
const FALLBACK = '<a href="mailto:hello@example.com">Write to us</a>';

/** Keeps the webhook's answers back; returns what lets them go. */
function hold(hook: Webhook): () => void {
  let release = () => {};
  const released = new Promise<number>((resolve) => {
    release = () => resolve(200);
  });
  hook.answer(() => released);
  return release;
}

/** Sends the form, until the webhook has the lead and has not answered yet. */
async function submitAndHold(page: Page, hook: Webhook): Promise<() => void> {
  const release = hold(hook);
  await submitForm(page, ADA);
  await expect.poll(() => hook.posts().length).toBe(1);
  return release;
}

/** Calls a method of the form's handle. */
function call(page: Page, method: 'reset' | 'destroy', id = 'form'): Promise<void> {
  return page.evaluate(([method, id]) => (window.leadtag as Leadtag).get(id)?.[method](), [method, id] as const);
}

describe('reset() while a lead is on its way', () => {
  test('gives an empty form, which keeps the new values when the answer comes', async ({ page, hook, serve }) => {
    const site = await serve({ '/': htmlPage({ body: script(formFor(hook)) }) });
    const events = await recordEvents(page);
    await openForm(page, site.url);
    const release = await submitAndHold(page, hook);
    await call(page, 'reset');
    await sendButton(page).waitFor();
    expect(await page.getByLabel('Name').inputValue()).toBe('');
    await fillIn(page, GRACE);
    release();
    await events.first('delivered');

    expect((await hook.onlyLead()).fields.email).toBe('ada@example.com');
    expect(await outcome(page, 'received').count()).toBe(0);
    expect(await page.getByLabel('Email').inputValue()).toBe('grace@example.com');

    await sendButton(page).click();
    await outcome(page, 'received').waitFor();
    await hook.waitForLeads(2);
    expect(hook.leads()[1]?.fields).toEqual({ name: 'Grace Hopper', email: 'grace@example.com' });
    expect(new Set(hook.ids()).size).toBe(2);
  });

  test('lets the next lead go before the first is answered', async ({ page, hook, serve }) => {
    const site = await serve({ '/': htmlPage({ body: script(formFor(hook)) }) });
    await openForm(page, site.url);
    const release = await submitAndHold(page, hook);
    await call(page, 'reset');
    hook.answer(200);
    await submitForm(page, GRACE);
    await outcome(page, 'received').waitFor();
    release();
    await hook.waitForLeads(2);
    expect(hook.leads().map(({ fields }) => fields.name)).toEqual(expect.arrayContaining([ADA.Name, GRACE.Name]));
    expect(await outcome(page, 'received').count()).toBe(1);
  });

  test('does not follow the redirect of the form that is gone', async ({ page, hook, serve }) => {
    const body = script(formFor(hook, { 'data-redirect': '/thanks' }));
    const site = await serve({ '/': htmlPage({ body }), '/thanks': htmlPage({}) });
    const events = await recordEvents(page);
    await openForm(page, site.url);
    const release = await submitAndHold(page, hook);
    await call(page, 'reset');
    release();
    await events.first('delivered');
    await hook.waitForLeads(1);
    expect(site.requests['/thanks']).toBeUndefined();
  });
});

test('reset() after an outcome gives a form that sends another lead', async ({ page, hook, serve }) => {
  const site = await serve({ '/': htmlPage({ body: script(formFor(hook)) }) });
  await openForm(page, site.url);
  await submitForm(page, ADA);
  await outcome(page, 'received').waitFor();
  await call(page, 'reset');
  await submitForm(page, GRACE);
  await outcome(page, 'received').waitFor();
  await hook.waitForLeads(2);
});

describe('destroy() while a lead is on its way', () => {
  test('draws nothing again and goes nowhere, and the lead arrives', async ({ page, errors, hook, serve }) => {
    const options = formFor(hook, { 'data-redirect': '/thanks' });
    const body = placeholder(options, FALLBACK) + script();
    const site = await serve({ '/': htmlPage({ body }), '/thanks': htmlPage({}) });
    const events = await recordEvents(page);
    await openForm(page, site.url);
    const release = await submitAndHold(page, hook);
    await call(page, 'destroy');
    release();
    await events.first('delivered');

    await hook.waitForLeads(1);
    expect(await page.locator('form').count()).toBe(0);
    expect(await outcome(page, 'received').count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Write to us' }).isVisible()).toBe(true);
    expect(site.requests['/thanks']).toBeUndefined();
    expect((await readOutbox(page)).rows).toEqual([]);
    expect(errors).toEqual([]);
  });
});

test('destroy() twice is harmless, brings back what was there, and a new form can follow', async ({
  page,
  errors,
  hook,
  serve,
}) => {
  const site = await serve({ '/': htmlPage({ body: placeholder(formFor(hook, { id: 'it' }), FALLBACK) + script() }) });
  await openForm(page, site.url);
  await page.evaluate(() => {
    const handle = (window.leadtag as Leadtag).get('it');
    handle?.destroy();
    handle?.destroy();
  });
  expect(await page.locator('form').count()).toBe(0);
  expect(await page.getByRole('link', { name: 'Write to us' }).isVisible()).toBe(true);
  expect(await page.evaluate(() => document.getElementById('it')?.shadowRoot?.childElementCount)).toBe(1);

  await page.evaluate(
    (webhook) => (window.leadtag as Leadtag).mount('#it', { webhook, cta: 'Send it' }) && undefined,
    hook.url,
  );
  expect(await page.getByRole('link', { name: 'Write to us' }).isVisible()).toBe(false);
  await submitForm(page, ADA);
  await outcome(page, 'received').waitFor();
  await hook.waitForLeads(1);
  expect(errors).toEqual([]);
});

test('an old handle leaves the form alone that has followed its own', async ({ page, hook, serve }) => {
  const site = await serve({ '/': htmlPage({ body: placeholder(formFor(hook, { id: 'it' })) + script() }) });
  await openForm(page, site.url);
  await page.evaluate((webhook) => {
    const { get, mount } = window.leadtag as Leadtag;
    const first = get('it');
    mount('#it', { webhook, cta: 'Send it', formId: 'second' });
    first?.destroy();
  }, hook.url);
  expect(await page.evaluate(() => (window.leadtag as Leadtag).get('second')?.element.id)).toBe('it');
  await submitForm(page, ADA);
  await outcome(page, 'received').waitFor();
  expect((await hook.onlyLead()).form.id).toBe('second');
});

describe('a page that replaces its body, and runs the script tag of the new one', () => {
  const ways = {
    'by document.body.replaceWith': (page: Page, html: string) =>
      page.evaluate((html) => {
        const body = document.createElement('body');
        body.innerHTML = html;
        document.body.replaceWith(body);
      }, html),
    'by innerHTML': (page: Page, html: string) =>
      page.evaluate((html) => {
        document.body.innerHTML = html;
      }, html),
  };

  /** Scripts that came by innerHTML do not run: what swaps pages makes each of them anew. */
  const runScripts = (page: Page) =>
    page.evaluate(() => {
      for (const old of document.body.querySelectorAll('script')) {
        const script = document.createElement('script');
        for (const { name, value } of old.attributes) script.setAttribute(name, value);
        old.replaceWith(script);
      }
    });

  for (const [way, replace] of Object.entries(ways)) {
    test(`${way}: the new placeholder gets its form`, async ({ page, errors, hook, serve }) => {
      const body = (title: string) =>
        `<h1>${title}</h1>${placeholder(formFor(hook, { 'data-form-id': 'it', class: title }))}${script()}`;
      const site = await serve({ '/': htmlPage({ body: body('one') }) });
      await openForm(page, site.url);
      await replace(page, body('two'));
      await runScripts(page);
      await sendButton(page).waitFor();
      expect(await page.evaluate(() => (window.leadtag as Leadtag).get('it')?.element.className)).toBe('two');
      await submitForm(page, ADA);
      await outcome(page, 'received').waitFor();
      await hook.waitForLeads(1);
      expect(errors).toEqual([]);
    });

    test(`${way}: the same snippet with data-target works again`, async ({ page, errors, hook, serve }) => {
      const snippet = script(formFor(hook, { 'data-target': '#here' }));
      const body = `<div id="here"></div>${snippet}`;
      const site = await serve({ '/': htmlPage({ body }) });
      await openForm(page, site.url);
      await replace(page, body);
      await runScripts(page);
      await sendButton(page).waitFor();
      expect(await page.locator('#here form').count()).toBe(1);
      await submitForm(page, ADA);
      await outcome(page, 'received').waitFor();
      await hook.waitForLeads(1);
      expect(errors).toEqual([]);
    });

    test(`${way}: the same snippet where it stands works again`, async ({ page, errors, hook, serve }) => {
      const body = `<h1>Hello</h1>${script(formFor(hook))}`;
      const site = await serve({ '/': htmlPage({ body }) });
      await openForm(page, site.url);
      await replace(page, body);
      await runScripts(page);
      await sendButton(page).waitFor();
      expect(await page.locator('form').count()).toBe(1);
      await submitForm(page, ADA);
      await hook.waitForLeads(1);
      expect(errors).toEqual([]);
    });
  }

  test('and the theme follows the new body', async ({ page, hook, serve }) => {
    const body = placeholder(formFor(hook)) + script();
    const style = '<style>body.dark { background: #111 }</style>';
    const site = await serve({ '/': htmlPage({ head: style, body }) });
    await openForm(page, site.url);
    await ways['by document.body.replaceWith'](page, body);
    await runScripts(page);
    await sendButton(page).waitFor();
    const colour = () => page.locator('[part=root]').evaluate((root) => getComputedStyle(root).color);
    const light = await colour();
    await page.evaluate(() => document.body.classList.add('dark'));
    await expect.poll(colour, { timeout: 3000 }).not.toBe(light);
  });
});

test('update() with other hidden values: the new ones arrive, and what was typed stays', async ({
  page,
  hook,
  serve,
}) => {
  const body = placeholder(formFor(hook, { 'data-hidden-plan': 'free' })) + script();
  const site = await serve({ '/': htmlPage({ body }) });
  await openForm(page, site.url);
  await fillIn(page, ADA);
  await page.evaluate(() => (window.leadtag as Leadtag).get('form')?.update({ hidden: { plan: 'pro', seats: '3' } }));
  await sendButton(page).click();
  await outcome(page, 'received').waitFor();
  expect((await hook.onlyLead()).fields).toEqual({
    name: 'Ada Lovelace',
    email: 'ada@example.com',
    plan: 'pro',
    seats: '3',
  });
});

describe('the id of the placeholder', () => {
  test('is the name of its form, in the lead and for leadtag.get()', async ({ page, hook, serve }) => {
    const site = await serve({ '/': htmlPage({ body: placeholder(formFor(hook, { id: 'hero' })) + script() }) });
    await openForm(page, site.url);
    expect(await page.evaluate(() => (window.leadtag as Leadtag).get('hero')?.element.id)).toBe('hero');
    await submitForm(page, ADA);
    expect((await hook.onlyLead()).form.id).toBe('hero');
  });

  test('is not, where data-form-id says another', async ({ page, hook, serve }) => {
    const options = formFor(hook, { id: 'hero', 'data-form-id': 'newsletter' });
    const site = await serve({ '/': htmlPage({ body: placeholder(options) + script() }) });
    await openForm(page, site.url);
    const found = await page.evaluate(() => {
      const { get } = window.leadtag as Leadtag;
      return [get('newsletter')?.element.id, get('hero')?.element.id];
    });
    expect(found).toEqual(['hero', undefined]);
    await submitForm(page, ADA);
    expect((await hook.onlyLead()).form.id).toBe('newsletter');
  });
});

describe('from code', () => {
  test('bad targets and bad options throw one ConfigError each, and nothing else', async ({
    page,
    errors,
    hook,
    serve,
  }) => {
    const site = await serve({ '/': htmlPage({ body: `${element('div', { id: 'here' })}${script()}` }) });
    await page.goto(site.url);
    await page.waitForFunction(() => 'version' in Object(window.leadtag));
    const thrown = await page.evaluate((webhook) => {
      const api = window.leadtag as Leadtag;
      const circle: Record<string, unknown> = {};
      circle.circle = circle;
      const big = BigInt(5);
      const calls: Record<string, () => unknown> = {
        'no selector': () => api.mount('###', { webhook }),
        'no match': () => api.mount('#there', { webhook }),
        'an object': () => api.mount({} as never, { webhook }),
        nothing: () => api.mount(null as never, { webhook }),
        'the document': () => api.mount(document as never, { webhook }),
        'a circle': () => api.mount('#here', { webhook, heading: circle as never }),
        'circles everywhere': () =>
          api.mount('#here', { webhook, heading: [circle] as never, radius: circle as never }),
        'a big number': () => api.mount('#here', { webhook, radius: big as never }),
        'a big number in a list': () => api.mount('#here', { webhook, radius: [big] as never }),
        'a function': () => api.mount('#here', { webhook, heading: (() => 5) as never }),
        'no options': () => api.mount('#here', undefined as never),
      };
      return Object.entries(calls).map(([what, run]) => {
        try {
          run();
          return `${what}: nothing`;
        } catch (error) {
          return `${what}: ${(error as Error).name}`;
        }
      });
    }, hook.url);
    expect(thrown.filter((line) => !line.endsWith('ConfigError'))).toEqual([]);
    expect(await page.locator('form').count()).toBe(0);
    expect(errors).toEqual([]);
  });

  test('setValues() takes what can be typed, and never writes "null" or "[object Object]"', async ({
    page,
    errors,
    hook,
    serve,
  }) => {
    const options = formFor(hook, { 'data-fields': 'name, email, phone, city, agree: checkbox' });
    const site = await serve({ '/': htmlPage({ body: placeholder(options) + script() }) });
    await openForm(page, site.url);
    const values = await page.evaluate(() => {
      const handle = (window.leadtag as Leadtag).get('form');
      handle?.setValues({ city: 'London', email: null, name: {}, phone: 1234567, agree: 'yes', other: 5 } as never);
      handle?.setValues(null as never);
      handle?.setValues({ city: undefined, name: [], email: Symbol('x') } as never);
      return handle?.values();
    });
    expect(values).toEqual({ name: '', email: '', phone: '1234567', city: 'London', agree: false });
    expect(await page.getByLabel('Name').inputValue()).toBe('');
    expect(await page.getByLabel('Email').inputValue()).toBe('');
    expect(await page.getByLabel('Phone').inputValue()).toBe('1234567');
    expect(errors).toEqual([]);
  });
});
