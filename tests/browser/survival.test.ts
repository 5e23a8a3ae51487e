import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { Leadtag } from '../../src/script.ts';
import { optional } from '../helpers/attribution.ts';
import { test } from '../helpers/browser-test.ts';
import { recordEvents } from '../helpers/events.ts';
import { type Attributes, element, htmlPage, placeholder, script } from '../helpers/html.ts';
import { grown, startTally, tally } from '../helpers/tally.ts';
import { fillIn, formFor, openForm, outcome, sendButton, submitForm } from '../helpers/visitor.ts';
import type { Webhook } from '../helpers/webhook.ts';

const ADA = { Name: 'Ada Lovelace', Email: 'ada@example.com' };
const FIELDS = { name: 'Ada Lovelace', email: 'ada@example.com' };
const GRACE = { Name: 'Grace Hopper', Email: 'grace@example.com' };
const SCRIPTS = ['display', 'steps', 'fields'].map(optional).join('');
const OPENER = element('a', { href: '#leadtag' }, 'Book a demo');

/** What was typed is still there; it is sent, and one lead of it arrives. */
async function expectStillThere(page: Page, hook: Webhook): Promise<void> {
  for (const [label, value] of Object.entries(ADA)) expect(await page.getByLabel(label).inputValue()).toBe(value);
  await sendButton(page).click();
  await outcome(page, 'received').waitFor();
  expect((await hook.onlyLead()).fields).toEqual(FIELDS);
}

const forms = (page: Page) => page.locator('form').count();
const ready = (page: Page) =>
  page.waitForFunction(() => 'version' in Object(window.leadtag) && document.readyState === 'complete');

describe('a framework that mounts everything twice to see whether it can', () => {
  /** As React's StrictMode runs an effect: up, down, and up again at once. */
  const twice = (page: Page, target: string, options: Record<string, string>) =>
    page.evaluate(
      ([target, options]) => {
        const effect = () => {
          const handle = (window.leadtag as Leadtag).mount(target, options as never);
          return () => handle.destroy();
        };
        effect()();
        effect();
      },
      [target, options] as const,
    );

  for (const [what, target] of Object.entries({
    'an empty element': '<div id="it"></div>',
    'a placeholder': '<div id="it" data-leadtag data-webhook="x"></div>',
  }))
    test(`mount() on ${what}: one form, one lead`, async ({ page, errors, hook, serve }) => {
      const { url } = await serve({ '/': htmlPage({ body: script() + SCRIPTS }) });
      const events = await recordEvents(page);
      await page.goto(url);
      await ready(page);
      await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), target);
      await twice(page, '#it', { webhook: hook.url, cta: 'Send it' });
      expect(await forms(page)).toBe(1);
      expect(await page.getByRole('status').count()).toBe(1);
      await fillIn(page, ADA);
      await expectStillThere(page, hook);
      expect(events.names().filter((name) => name === 'submit')).toHaveLength(1);
      expect(errors).toEqual([]);
    });

  test('mount() of a pop-up that opens by itself: it opens once, closes by its button, and stays closed', async ({
    page,
    errors,
    hook,
    serve,
  }) => {
    const { url } = await serve({
      '/': htmlPage({
        body: OPENER + placeholder({ id: 'it', 'data-webhook': 'x' }).replace(' data-leadtag', '') + script() + SCRIPTS,
      }),
    });
    const events = await recordEvents(page);
    await page.clock.install();
    await page.goto(url);
    await ready(page);
    await page.evaluate(() => document.getElementById('it')?.toggleAttribute('data-leadtag'));
    const options = {
      webhook: hook.url,
      cta: 'Send it',
      display: 'popup',
      open: 'delay',
      openValue: '2',
      frequency: '0',
    };
    await twice(page, '#it', options);
    await page.clock.runFor(5000);
    const dialog = page.locator('[part~=overlay]');
    await dialog.waitFor();
    await fillIn(page, ADA);
    await page.getByRole('button', { name: 'Close' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.clock.runFor(10_000);
    expect(await dialog.isVisible()).toBe(false);
    expect(events.names().filter((name) => /open|close/.test(name))).toEqual(['open', 'close']);
    await page.getByRole('link', { name: 'Book a demo' }).click();
    await dialog.waitFor();
    await expectStillThere(page, hook);
    expect(errors).toEqual([]);
  });

  test('<lead-form>, taken off and put back at once', async ({ page, errors, hook, serve }) => {
    const { url } = await serve({ '/': htmlPage({ body: element('lead-form', formFor(hook)) + script() }) });
    const events = await recordEvents(page);
    await openForm(page, url);
    await fillIn(page, ADA);
    await page.evaluate(() => {
      const form = document.querySelector('lead-form') as HTMLElement;
      for (const _ of 'ab') {
        const { parentNode: parent, nextSibling: next } = form;
        form.remove();
        parent?.insertBefore(form, next);
      }
    });
    expect(await forms(page)).toBe(1);
    await expectStillThere(page, hook);
    expect(events.names().filter((name) => name === 'ready')).toHaveLength(1);
    expect(errors).toEqual([]);
  });
});

describe('a view transition', () => {
  /** Changes the page as frameworks do, and waits until it is over. */
  const transition = (page: Page, change: () => void) =>
    page.evaluate(async (change) => {
      const run = new Function(`(${change})()`) as () => void;
      const { startViewTransition } = document as {
        startViewTransition?(update: () => void): { finished: Promise<void> };
      };
      if (startViewTransition) await startViewTransition.call(document, run).finished;
      else run();
    }, String(change));

  const CHANGES: Record<string, () => void> = {
    'all around it is new': () => {
      const main = document.querySelector('main') as HTMLElement;
      for (const node of [...document.body.childNodes]) if (node !== main) node.remove();
      main.before(Object.assign(document.createElement('h1'), { textContent: 'Another page' }));
    },
    'it is moved': () => {
      const aside = document.body.appendChild(document.createElement('aside'));
      aside.append(document.querySelector('main') as HTMLElement);
    },
    'it goes into a body that is new': () => {
      const body = document.createElement('body');
      body.append(document.querySelector('main') as HTMLElement);
      document.body.replaceWith(body);
    },
  };
  const KINDS: Record<string, (hook: Webhook) => string> = {
    'the script tag': (hook) => script(formFor(hook)),
    'a placeholder': (hook) => placeholder(formFor(hook)) + script(),
    '<lead-form>': (hook) => element('lead-form', formFor(hook)) + script(),
  };
  for (const [change, run] of Object.entries(CHANGES))
    for (const [kind, html] of Object.entries(KINDS))
      test(`${change}: ${kind}`, async ({ page, errors, hook, serve }) => {
        const body = `<h1>A page</h1>${element('main', { style: 'view-transition-name: main' }, html(hook))}<p>The end</p>`;
        const { url } = await serve({ '/': htmlPage({ body }) });
        await openForm(page, url);
        await fillIn(page, ADA);
        await transition(page, run);
        expect(await forms(page)).toBe(1);
        await expectStillThere(page, hook);
        expect(errors).toEqual([]);
      });

  for (const display of ['popup', 'slide-in', 'button'])
    test(`an open ${display} that is moved stays open, and above the page`, async ({ page, errors, hook, serve }) => {
      const form = placeholder(formFor(hook, { 'data-display': display, 'data-open-label': 'Talk to us' }));
      const { url } = await serve({ '/': htmlPage({ body: `${OPENER}<main>${form}</main>${script()}${SCRIPTS}` }) });
      await page.goto(url);
      await ready(page);
      await page.getByRole('link', { name: 'Book a demo' }).click();
      const overlay = page.locator('[part~=overlay]');
      await overlay.waitFor();
      await fillIn(page, ADA);
      await transition(page, CHANGES['it is moved']!);
      await overlay.waitFor();
      expect(await overlay.evaluate((it) => it.matches(':modal,:popover-open'))).toBe(true);
      if (display === 'button') expect(await page.locator('[part~=launcher]').isVisible()).toBe(true);
      await page.getByRole('button', { name: 'Close' }).click();
      await overlay.waitFor({ state: 'hidden' });
      await page.getByRole('link', { name: 'Book a demo' }).click();
      await expectStillThere(page, hook);
      expect(errors).toEqual([]);
    });
});

/**
 * Goes to another page as Turbo does: its body takes the place of the one that is there, and its scripts, which do not run by that,
 * are made anew. What is in the head stays.
 */
async function visit(page: Page, url: string): Promise<void> {
  await page.evaluate(async (url) => {
    const html = await (await fetch(url)).text();
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    document.adoptNode(body);
    for (const inert of body.querySelectorAll('script')) {
      const live = document.createElement('script');
      for (const { name, value } of inert.attributes) live.setAttribute(name, value);
      live.textContent = inert.textContent;
      live.async = false;
      inert.replaceWith(live);
    }
    history.pushState({}, '', url);
    const scripts = [...body.querySelectorAll('script[src]')];
    const loaded = scripts.map((script) => new Promise((resolve) => script.addEventListener('load', resolve)));
    document.body.replaceWith(body);
    await Promise.all(loaded);
  }, url);
}

describe('a page that swaps its body, as Turbo and its like do', () => {
  const SNIPPETS: Record<string, (hook: Webhook, more?: Attributes) => string> = {
    'the script tag': (hook, more) => script(formFor(hook, more)),
    'the script tag with data-target': (hook, more) =>
      `${element('div', { id: 'here' })}${script(formFor(hook, { 'data-target': '#here', ...more }))}`,
    'a placeholder': (hook, more) => placeholder(formFor(hook, more)) + script(),
    '<lead-form>': (hook, more) => element('lead-form', formFor(hook, more)) + script(),
  };
  const POPUP = { 'data-display': 'popup', 'data-form-id': 'hero' };

  for (const [kind, html] of Object.entries(SNIPPETS)) {
    test(`${kind}: on every page one form, whose lead arrives, and nothing is heard twice`, async ({
      page,
      errors,
      hook,
      serve,
    }) => {
      const body = (title: string) => `<h1>${title}</h1>${html(hook)}${SCRIPTS}`;
      const { url } = await serve({ '/': htmlPage({ body: body('One') }), '/two': htmlPage({ body: body('Two') }) });
      const events = await recordEvents(page);
      await startTally(page);
      await openForm(page, url);
      await ready(page);
      await visit(page, `${url}/two`);
      const before = await tally(page);
      for (let n = 0; n < 6; n++) await visit(page, n % 2 ? `${url}/two` : `${url}/`);
      expect(await forms(page)).toBe(1);
      expect(grown(before, await tally(page))).toEqual({});
      await submitForm(page, ADA);
      await outcome(page, 'received').waitFor();
      await hook.onlyLead();
      await visit(page, `${url}/`);
      await submitForm(page, GRACE);
      await outcome(page, 'received').waitFor();
      await hook.waitForLeads(2);
      expect(new Set(hook.ids()).size).toBe(2);
      expect(events.names().filter((name) => /submit|delivered/.test(name))).toHaveLength(4);
      expect(errors).toEqual([]);
    });

    test(`${kind}: a pop-up opens on the next page, too, and the page can be scrolled after one that was open`, async ({
      page,
      errors,
      hook,
      serve,
    }) => {
      const body = (title: string) => `<h1>${title}</h1>${OPENER}${html(hook, POPUP)}${SCRIPTS}`;
      const { url } = await serve({
        '/': htmlPage({ body: body('One') }),
        '/two': htmlPage({ body: body('Two') }),
        '/none': htmlPage({ body: '<h1>None</h1>' }),
      });
      await page.goto(url);
      await ready(page);
      const overlay = page.locator('[part~=overlay]');
      const overflow = () => page.evaluate(() => getComputedStyle(document.documentElement).overflow);
      for (const next of ['/two', '/none', '/']) {
        if (page.url().endsWith('/none')) continue;
        await page.getByRole('link', { name: 'Book a demo' }).click();
        await overlay.waitFor();
        await visit(page, url + next);
        expect(await overflow(), next).toBe('visible');
      }
      await visit(page, `${url}/two`);
      await page.getByRole('link', { name: 'Book a demo' }).click();
      await submitForm(page, ADA);
      await outcome(page, 'received').waitFor();
      await hook.onlyLead();
      expect(errors).toEqual([]);
    });
  }
});

describe('the way back to a page', () => {
  const pages = (hook: Webhook, headers: Record<string, string> = {}) => ({
    '/': { html: htmlPage({ body: `<a href="/next">Next</a>${script(formFor(hook))}${optional('fields')}` }), headers },
    '/next': htmlPage({ body: '<h1>Next</h1>' }),
  });
  /** Leaves the page by a link, and comes back; says whether the browser has kept it. */
  async function thereAndBack(page: Page): Promise<boolean | undefined> {
    await page.getByRole('link', { name: 'Next' }).click();
    await page.getByRole('heading', { name: 'Next' }).waitFor();
    await page.evaluate(() => history.back());
    await sendButton(page).waitFor();
    return page.evaluate(() => (window as unknown as { wasKept?: boolean }).wasKept);
  }
  const noteReturn = (page: Page) =>
    page.addInitScript(() =>
      addEventListener('pageshow', ({ persisted }) => Object.assign(window, { wasKept: persisted })),
    );

  test('that the browser has kept: what was typed is there, and is sent', async ({ hook, serve, engine, needs }) => {
    needs('page cache');
    const { url } = await serve(pages(hook));
    const browser = await (engine.launchKeeping ?? engine.launch)();
    try {
      const page = await (await engine.newContext(browser, {})).newPage();
      const thrown: string[] = [];
      page.on('pageerror', ({ message }) => thrown.push(message));
      await noteReturn(page);
      await openForm(page, url);
      await ready(page);
      await fillIn(page, ADA);
      // what is there afterwards was kept by the browser, not by us
      await page.evaluate(() => sessionStorage.clear());
      expect(await thereAndBack(page), 'kept by the browser').toBe(true);
      await expectStillThere(page, hook);
      expect(thrown).toEqual([]);
    } finally {
      await browser.close();
    }
  });

  test('as a page is told of it: what was typed is there, and is sent', async ({ page, errors, hook, serve }) => {
    const { url } = await serve(pages(hook));
    await openForm(page, url);
    await ready(page);
    await fillIn(page, ADA);
    await page.evaluate(() => {
      for (const name of ['pagehide', 'pageshow']) dispatchEvent(new PageTransitionEvent(name, { persisted: true }));
    });
    await expectStillThere(page, hook);
    expect(errors).toEqual([]);
  });

  test('that the browser has not kept: the draft is there, and is sent', async ({ page, errors, hook, serve }) => {
    const { url } = await serve(pages(hook, { 'cache-control': 'no-store' }));
    await openForm(page, url);
    await ready(page);
    await fillIn(page, ADA);
    await thereAndBack(page);
    await expect.poll(() => page.getByLabel('Email').inputValue()).toBe(ADA.Email);
    await expectStillThere(page, hook);
    expect(errors).toEqual([]);
  });
});

describe('a page that the browser translates', () => {
  /** As Chrome and Google Translate do it: each text goes, and stands in the page again inside of two <font>. */
  const translate = (page: Page) =>
    page.evaluate(() => {
      const root = document.querySelector('[data-leadtag],lead-form')!.shadowRoot!;
      const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const all: Text[] = [];
      while (texts.nextNode()) all.push(texts.currentNode as Text);
      for (const text of all) {
        if (!text.data.trim()) continue;
        const outer = document.createElement('font');
        const inner = document.createElement('font');
        outer.style.verticalAlign = inner.style.verticalAlign = 'inherit';
        inner.textContent = `[${text.data}]`;
        outer.append(inner);
        text.replaceWith(outer);
      }
    });
  const remove = (page: Page) =>
    page.evaluate(() => {
      const root = document.querySelector('[data-leadtag],lead-form')!.shadowRoot!;
      const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const all: Text[] = [];
      while (texts.nextNode()) all.push(texts.currentNode as Text);
      for (const text of all) text.remove();
    });

  const input = (page: Page, name: string) => page.locator(`input[name=${name}]`);
  for (const [how, change] of Object.entries({ translated: translate, 'taken away': remove }))
    test(`texts that are ${how}: errors come and go, and the lead arrives`, async ({ page, errors, hook, serve }) => {
      const form = placeholder(
        formFor(hook, {
          'data-fields': 'name*, email* / company*, message: textarea',
          'data-heading': 'Hello',
          'data-text': 'Some text with [a link](https://example.com)',
          'data-step-2-heading': 'Your work',
          'data-consent': 'Send me news',
        }),
      );
      const { url } = await serve({ '/': htmlPage({ body: form + script() + SCRIPTS }) });
      await page.goto(url);
      await page.locator('[part=progress]').waitFor();
      await change(page);
      await page.locator('[type=submit]').click();
      await page.locator('#name-error').waitFor();
      expect(await page.locator('#name-error').innerText()).not.toBe('');
      await change(page);
      await input(page, 'name').pressSequentially('Ada');
      await expect.poll(() => page.locator('#name-error').count()).toBe(0);
      await input(page, 'email').pressSequentially('ada@');
      await page.locator('[type=submit]').click();
      // another mistake, and other words
      await expect.poll(() => page.locator('#email-error').innerText()).toMatch(/^[^[].*@/);
      await change(page);
      await input(page, 'email').fill('ada@example.com');
      await page.locator('[type=submit]').click();
      await input(page, 'company').waitFor();
      await change(page);
      await page.locator('[type=submit]').click();
      await page.locator('#company-error').waitFor();
      expect(await page.locator('#company-error').isVisible()).toBe(true);
      await change(page);
      await input(page, 'company').pressSequentially('Engines');
      await page.locator('[type=submit]').click();
      await page.locator('[part=panel]').waitFor();
      await change(page);
      expect((await hook.onlyLead()).fields).toMatchObject({
        name: 'Ada',
        email: 'ada@example.com',
        company: 'Engines',
      });
      expect(errors).toEqual([]);
    });
});
