import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { Leadtag } from '../../src/script.ts';
import { test } from '../helpers/browser-test.ts';
import { type Attributes, element, htmlPage, placeholder, script } from '../helpers/html.ts';
import { leadsInLocalStorage, readOutbox } from '../helpers/outbox.ts';
import { fillIn, focused, formFor, openForm, outcome, sendButton, submitForm } from '../helpers/visitor.ts';

const EMAIL = { Email: 'ada@example.com' };
const ADA = { Name: 'Ada Lovelace', ...EMAIL };

/** What nobody has caught; our own lines to the owner are another matter. */
const uncaught = (errors: string[]) => errors.filter((error) => error.startsWith('uncaught'));

describe('a healthy form comes up and delivers next to', () => {
  const json = (text: string) => element('script', { type: 'application/json' }, text);
  /** Attributes and content of a placeholder that stands before the healthy one. */
  const placeholders: Record<string, [Attributes, string?]> = {
    'a field whose options are null': [{}, json('{ "field": { "email": null } }')],
    'a list of options that is a number': [{}, json('{ "field": { "email": { "options": 5 } } }')],
    'options of a field in a list that are null': [{}, json('{ "fields": [{ "key": "a", "options": null }] }')],
    'a list of fields that are none': [{}, json('{ "fields": [null, 5, [], {}] }')],
    'fields, field, hidden and messages that are null': [
      {},
      json('{ "fields": null, "field": null, "hidden": null, "messages": null }'),
    ],
    'a data-config that is no selector': [{ 'data-config': '###' }],
    'a pattern that is none': [{ 'data-field-email-pattern': '[' }],
  };
  for (const [which, [attributes, content]] of Object.entries(placeholders)) {
    test(`${which}, and the other form is there too`, async ({ page, errors, hook, serve }) => {
      const bad = placeholder(formFor(hook, { 'data-cta': 'Bad', ...attributes }), content);
      const site = await serve({ '/': htmlPage({ body: bad + placeholder(formFor(hook), '') + script() }) });
      await openForm(page, site.url);
      const healthy = page.locator('[data-cta="Send it"]');
      await submitForm(healthy, EMAIL);
      await outcome(healthy, 'received').waitFor();
      await hook.waitForLeads(1);
      await page.getByRole('button', { name: 'Bad' }).waitFor({ timeout: 1000 });
      expect(uncaught(errors)).toEqual([]);
    });
  }

  for (const where of ['head', 'body'] as const) {
    test(`a script tag in the ${where} whose data-target is no selector`, async ({ page, errors, hook, serve }) => {
      const bad = script(formFor(hook, { 'data-cta': 'Bad', 'data-target': '###' }));
      const healthy = placeholder(formFor(hook));
      const parts = where === 'head' ? { head: bad, body: healthy } : { body: bad + healthy };
      const site = await serve({ '/': htmlPage(parts) });
      await openForm(page, site.url);
      await submitForm(page.locator('[data-leadtag]'), EMAIL);
      await hook.waitForLeads(1);
      await expect.poll(() => errors.length).toBe(1);
      expect(errors[0]).toContain('###');
    });
  }

  const queues: Record<string, string> = {
    'a callback that throws': 'window.leadtag = [() => { throw new Error("theirs"); }];',
    'a callback that throws nothing': 'window.leadtag = [() => { throw undefined; }];',
    'a queue of what is no function': 'window.leadtag = [5, null, {}];',
    'a window.leadtag that throws when it is read':
      'Object.defineProperty(window, "leadtag", { configurable: true, get() { throw new Error("theirs"); } });',
    'a window.leadtag that throws when it is looked into':
      'window.leadtag = { get version() { throw new Error("theirs"); } };',
    'a window.leadtag that cannot be changed': 'Object.defineProperty(window, "leadtag", { value: 5 });',
    'a window.leadtag that is frozen to a getter': 'Object.defineProperty(window, "leadtag", { get: () => 5 });',
  };
  for (const [which, code] of Object.entries(queues)) {
    test(which, async ({ page, errors, hook, serve }) => {
      const body = `<script>${code}</script>${placeholder(formFor(hook))}`;
      const site = await serve({ '/': htmlPage({ body: body + script() }) });
      await openForm(page, site.url);
      await submitForm(page, EMAIL);
      await outcome(page, 'received').waitFor();
      await hook.waitForLeads(1);
      expect(uncaught(errors)).toEqual([]);
    });
  }

  test('a callback that throws, and the callbacks behind it run', async ({ page, errors, hook, serve }) => {
    const queue = `<script>
      window.ran = [];
      window.leadtag = [() => { throw new Error("theirs"); }, () => ran.push('queued')];
    </script>`;
    const site = await serve({ '/': htmlPage({ body: queue + placeholder(formFor(hook)) + script() }) });
    await openForm(page, site.url);
    const ran = await page.evaluate(() => {
      const { ran } = window as unknown as { ran: string[] };
      const fails = () => {
        throw new Error('theirs');
      };
      (window.leadtag as Leadtag).push(fails, () => ran.push('pushed'));
      return ran;
    });
    expect(ran).toEqual(['queued', 'pushed']);
    expect(uncaught(errors)).toEqual([]);
  });
});

describe('a form that the page hides is neither seen nor reached by the keyboard', () => {
  const links = (form: string) => `<a href="#one">One</a>${form}<a href="#two">Two</a>`;

  test('in a container with visibility: hidden', async ({ page, hook, serve }) => {
    const container = element('section', { style: 'visibility: hidden' }, placeholder(formFor(hook)));
    const site = await serve({ '/': htmlPage({ body: links(container) + script() }) });
    await page.goto(site.url);
    await page.locator('form').waitFor({ state: 'attached' });
    expect(await page.locator('button').isVisible()).toBe(false);
    expect(await page.getByLabel('Email').isVisible()).toBe(false);
    await page.getByRole('link', { name: 'One' }).focus();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Two');

    await page.locator('section').evaluate((section) => section.removeAttribute('style'));
    await page.getByRole('link', { name: 'One' }).focus();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('name');
  });

  const forms = { placeholder, 'lead-form': (options: Attributes) => element('lead-form', options) };
  for (const [which, write] of Object.entries(forms)) {
    for (const hiding of [{ style: 'display:none' }, { style: 'color: red; display: none;' }, { hidden: true }]) {
      test(`${which} with ${JSON.stringify(hiding)}`, async ({ page, hook, serve }) => {
        const body = links(write({ ...formFor(hook), ...hiding })) + script();
        const site = await serve({ '/': htmlPage({ body }) });
        await page.goto(site.url);
        await page.locator('form').waitFor({ state: 'attached' });
        expect(await page.locator('button').isVisible()).toBe(false);
        await page.getByRole('link', { name: 'One' }).focus();
        await page.keyboard.press('Tab');
        expect(await focused(page)).toBe('Two');
      });
    }

    test(`${which} after element.style.display = 'none', until it is taken back`, async ({ page, hook, serve }) => {
      const site = await serve({ '/': htmlPage({ body: write(formFor(hook, { 'data-form-id': 'it' })) + script() }) });
      await openForm(page, site.url);
      const display = (value: string) =>
        page.evaluate((value) => {
          const host = (window.leadtag as Leadtag).get('it')?.element;
          if (host) host.style.display = value;
        }, value);
      await display('none');
      expect(await sendButton(page).isVisible()).toBe(false);
      await display('');
      expect(await sendButton(page).isVisible()).toBe(true);
    });
  }
});

describe('a fetch of the page that never answers', () => {
  const HANGS = '<script>window.fetch = () => new Promise(() => {});</script>';

  test('does not keep the visitor waiting: the lead is saved', async ({ page, hook, serve }) => {
    const site = await serve({ '/': htmlPage({ body: HANGS + script(formFor(hook)) }) });
    await page.clock.install();
    await openForm(page, site.url);
    await submitForm(page, ADA);
    await expect.poll(async () => (await readOutbox(page)).rows).toHaveLength(1);
    await page.clock.runFor(3000);
    await outcome(page, 'saved').waitFor({ timeout: 1000 });
  });

  test('does not keep the other tabs from sending for ever', async ({ page, context, hook, serve }) => {
    const site = await serve({
      '/': htmlPage({ body: script(formFor(hook)) }),
      '/about': htmlPage({ body: script() }),
    });
    await page.clock.install();
    await openForm(page, site.url);
    await hook.down();
    await submitForm(page, ADA);
    await outcome(page, 'saved').waitFor();
    await page.evaluate(() => {
      window.fetch = () => new Promise(() => {});
    });

    /** Who has the lead, and whether this tab keeps the others away. */
    const queue = async () => {
      const state = (await readOutbox(page)).rows[0]?.row.state;
      return { state, locks: await page.evaluate(async () => (await navigator.locks.query()).held?.length) };
    };
    await page.clock.pauseAt(Date.now() + 5000);
    await expect.poll(queue, { timeout: 5000 }).toEqual({ state: 'sending', locks: 1 });
    // a time-out ends the attempt; a while later comes the next one
    const free = { state: 'queued', locks: 0 };
    let now: Awaited<ReturnType<typeof queue>> | undefined;
    for (let second = 0; second < 20 && now?.state !== free.state; second++) {
      await page.clock.runFor(1000);
      now = await queue();
    }
    // the row is written a moment before the pass ends, which gives the lock back
    await expect.poll(queue, { timeout: 5000 }).toEqual(free);

    await hook.up();
    const elsewhere = await context.newPage();
    await page.close();
    await elsewhere.clock.resume();
    await elsewhere.goto(`${site.url}/about`);
    expect((await hook.onlyLead()).fields.email).toBe('ada@example.com');
  });
});

describe('in a frame that may run scripts and nothing else', () => {
  const submits = {
    'the button': (page: Page) => sendButton(page.frameLocator('iframe').locator('body')).click(),
    Enter: (page: Page) => page.frameLocator('iframe').getByLabel('Email').press('Enter'),
  };
  for (const [which, submit] of Object.entries(submits)) {
    test(`${which} delivers, nothing is stored, and nothing is uncaught`, async ({ page, errors, hook, serve }) => {
      const site = await serve({
        '/': htmlPage({ body: element('iframe', { src: '/frame', sandbox: 'allow-scripts', height: 600 }) }),
        '/frame': htmlPage({ body: script(formFor(hook)) }),
      });
      await page.goto(site.url);
      const frame = page.frameLocator('iframe').locator('body');
      await fillIn(frame, ADA);
      await submit(page);
      await outcome(frame, 'received').waitFor();

      expect((await hook.onlyLead()).fields).toEqual({ name: 'Ada Lovelace', email: 'ada@example.com' });
      expect(hook.posts()[0]?.headers.origin).toBe('null');
      expect(await readOutbox(page)).toMatchObject({ exists: false });
      expect(await page.evaluate(() => Object.keys({ ...localStorage, ...sessionStorage }))).toEqual([]);
      expect(errors).toEqual([]);
    });
  }

  test('an incomplete form says so', async ({ page, hook, serve }) => {
    const site = await serve({
      '/': htmlPage({ body: element('iframe', { src: '/frame', sandbox: 'allow-scripts', height: 600 }) }),
      '/frame': htmlPage({ body: script(formFor(hook)) }),
    });
    await page.goto(site.url);
    const frame = page.frameLocator('iframe').locator('body');
    await sendButton(frame).click();
    await frame.locator('[name=email][aria-invalid=true]').waitFor();
    expect(hook.requests).toEqual([]);
  });
});

test("a page's shortcuts hear of Escape, Tab and F1, and of nothing that is typed", async ({ page, hook, serve }) => {
  const listener = `<script>
    window.heard = [];
    for (const type of ['keydown', 'keyup']) document.addEventListener(type, ({ key }) => heard.push(type + ' ' + key));
    document.addEventListener('keypress', ({ key }) => heard.push('keypress ' + key));
  </script>`;
  const site = await serve({ '/': htmlPage({ body: listener + script(formFor(hook)) }) });
  await openForm(page, site.url);
  await page.getByLabel('Name').focus();
  for (const key of ['a', '/', '?', ' ', 'Backspace', 'ArrowLeft', 'Escape', 'F1', 'Tab', 'b']) {
    await page.keyboard.press(key);
  }
  expect(await page.getByLabel('Name').inputValue()).toBe('a/?');
  expect(await page.getByLabel('Email').inputValue()).toBe('b');
  const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  // WebKit makes a keypress of Escape, too
  expect(heard.filter((event) => event !== 'keypress Escape')).toEqual([
    'keydown Escape',
    'keyup Escape',
    'keydown F1',
    'keyup F1',
    'keydown Tab',
    'keyup Tab',
  ]);
});

describe('the theme follows the page when a class on <html> changes the background', () => {
  const pages: Record<string, string> = {
    'at once': 'html.dark { background: #111 }',
    'of <body>': '.dark body { background: #111 }',
    'with a transition': 'html { background: #fff; transition: background-color 0.2s } html.dark { background: #111 }',
    'of <body> with a transition':
      'body { background: #fff; transition: background-color 0.2s } .dark body { background: #111 }',
    'of a section with a transition':
      'section { background: #fff; transition: background 0.2s } .dark section { background: #111 }',
  };
  for (const [how, css] of Object.entries(pages)) {
    test(how, async ({ page, hook, serve }) => {
      const fixed = (theme: string) => placeholder(formFor(hook, { 'data-theme': theme, id: theme }));
      const body = `<section>${placeholder(formFor(hook, { id: 'auto' }))}</section>${fixed('light')}${fixed('dark')}`;
      const site = await serve({ '/': htmlPage({ head: `<style>${css}</style>`, body: body + script() }) });
      await openForm(page, site.url);
      const colour = (id: string) =>
        page.locator(`#${id} [part=root]`).evaluate((root) => getComputedStyle(root).color);
      const [light, dark] = [await colour('light'), await colour('dark')];
      expect(light).not.toBe(dark);
      expect(await colour('auto')).toBe(light);

      await page.evaluate(() => document.documentElement.classList.add('dark'));
      await expect.poll(() => colour('auto'), { timeout: 3000 }).toBe(dark);
      await page.evaluate(() => document.documentElement.classList.remove('dark'));
      await expect.poll(() => colour('auto'), { timeout: 3000 }).toBe(light);
    });
  }
});

describe('where there is no database to be had', () => {
  const databases: Record<string, string> = {
    'one that never opens': 'IDBFactory.prototype.open = () => new EventTarget();',
    'none at all': 'Object.defineProperty(window, "indexedDB", { value: undefined });',
    'one that throws when it is touched':
      'Object.defineProperty(window, "indexedDB", { get() { throw new DOMException("no", "SecurityError"); } });',
    'one that throws when it is opened':
      'IDBFactory.prototype.open = () => { throw new DOMException("no", "SecurityError"); };',
  };
  for (const [which, code] of Object.entries(databases)) {
    test(`${which}: a webhook that answers gets the lead, and the visitor a thank you`, async ({
      page,
      errors,
      hook,
      serve,
    }) => {
      const site = await serve({ '/': htmlPage({ body: `<script>${code}</script>${script(formFor(hook))}` }) });
      await openForm(page, site.url);
      await submitForm(page, ADA);
      await outcome(page, 'received').waitFor({ timeout: 5000 });
      await hook.waitForLeads(1);
      expect(uncaught(errors)).toEqual([]);
    });

    test(`${which}, and no webhook either: the lead is saved in localStorage, and goes out from there`, async ({
      page,
      errors,
      hook,
      serve,
    }) => {
      const site = await serve({ '/': htmlPage({ body: `<script>${code}</script>${script(formFor(hook))}` }) });
      await openForm(page, site.url);
      await hook.down();
      await submitForm(page, ADA);
      await outcome(page, 'saved').waitFor();
      expect(await leadsInLocalStorage(page)).toHaveLength(1);

      await hook.up();
      await page.reload();
      await hook.waitForLeads(1);
      await expect.poll(() => leadsInLocalStorage(page)).toEqual([]);
      expect(uncaught(errors)).toEqual([]);
    });

    test(`${which}, no localStorage, no webhook: the visitor is told, keeps what was typed, and it goes out by itself`, async ({
      page,
      errors,
      hook,
      serve,
    }) => {
      const none = 'Storage.prototype.setItem = () => { throw new DOMException("no", "QuotaExceededError"); };';
      const site = await serve({ '/': htmlPage({ body: `<script>${code}${none}</script>${script(formFor(hook))}` }) });
      await openForm(page, site.url);
      await hook.down();
      await submitForm(page, ADA);
      await page
        .getByText(/could not be sent/)
        .first()
        .waitFor();
      expect(await page.getByLabel('Name').inputValue()).toBe('Ada Lovelace');
      expect(await page.getByLabel('Email').inputValue()).toBe('ada@example.com');
      expect(errors.filter((line) => line.includes('NOT_KEPT'))).toHaveLength(1);

      await hook.up();
      await outcome(page, 'received').waitFor();
      await hook.waitForLeads(1);
      expect(uncaught(errors)).toEqual([]);
    });
  }
});
