import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { serveApps } from '../../demo/frameworks/serve.mjs';
import { test as plain } from '../helpers/browser-test.ts';
import { recordEvents } from '../helpers/events.ts';
import { builtApps } from '../helpers/framework-apps.ts';
import { grown, startTally, tally } from '../helpers/tally.ts';

let apps: Awaited<ReturnType<typeof builtApps>>;
beforeAll(async () => {
  apps = await builtApps();
}, 180_000);
afterAll(() => apps.remove());

const test = plain
  // a server for the apps, whose leads go to the hook; where it is
  .extend('origin', async ({ hook }, { onCleanup }) => {
    const { port, close } = await serveApps({ folder: apps.folder, webhook: hook.url });
    onCleanup(close);
    return `http://127.0.0.1:${port}`;
  })
  // all that the page has written: a framework that is not content warns
  .extend('said', async ({ page }) => {
    const said: string[] = [];
    page.on('console', (message) => {
      if (/error|warning/.test(message.type())) said.push(message.text());
    });
    page.on('pageerror', (error) => said.push(`uncaught: ${error.message}`));
    return said;
  });

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const nav = (page: Page, name: string) => page.getByRole('navigation').getByRole('link', { name });
const received = (page: Page) => page.getByRole('heading', { name: /thank you|received|next tide/i });

/** How many forms there are, hosts that hold one, and live regions of ours. */
const count = (page: Page) =>
  page.evaluate(() => {
    const hosts = [...document.querySelectorAll('*')].filter((one) => one.shadowRoot?.querySelector('form'));
    const forms = hosts.flatMap((host) => [...(host.shadowRoot?.querySelectorAll('form') ?? [])]);
    return [hosts.length, forms.length, document.querySelectorAll('[slot="leadtag-status"]').length];
  });

async function fillInDemo(page: Page): Promise<void> {
  const form = page.locator('#demo');
  await form.getByLabel('Name').fill('Ada Lovelace');
  await form.getByLabel('Work email').fill('ada@example.com');
}

/** The page of any of these: choosing another fleet keeps what is typed, the lead arrives once, the page hears of it. */
async function sendsOne(page: Page): Promise<void> {
  await fillInDemo(page);
  await page.getByLabel('Work email').focus();
  await button(page, 'Tugs').click();
  await page.getByRole('heading', { name: 'See it with your own harbour' }).waitFor();
  expect(await page.getByLabel('Name').inputValue()).toBe('Ada Lovelace');
  expect(await count(page)).toEqual([1, 1, 1]);
  await button(page, 'Book a demo').click();
  await received(page).waitFor();
  await page.getByText(/^Lead [\da-f]{8} has arrived\.$/).waitFor();
}

const LEAD = { name: 'Ada Lovelace', email: 'ada@example.com', fleet: 'tugs' };

test('each is made of the packed package, and of the React that it names', () => {
  for (const app of ['react', 'react-18', 'react-production', 'vue', 'svelte']) {
    const ours = (apps.modules[app] ?? []).filter((file) => /leadtag\/dist/.test(file));
    expect(ours.length, app).toBeGreaterThan(3);
    const home = app === 'react-18' ? `${apps.folder}/react-18` : apps.folder;
    expect(
      ours.filter((file) => !file.startsWith(`${home}/node_modules/leadtag/dist/`)),
      app,
    ).toEqual([]);
  }
  const isOld = (file: string) => /react-18\/node_modules\/react/.test(file);
  const reacts = (app: string) =>
    new Set(apps.modules[app]?.filter((file) => /\/react(-dom)?\//.test(file)).map(isOld));
  expect([[...reacts('react')], [...reacts('react-18')]]).toEqual([[false], [true]]);
});

describe.each(['react', 'react-18', 'react-production'])('%s', (app) => {
  test('the server writes the element with its children, and streams the rest', async ({ origin }) => {
    const html = await (await fetch(`${origin}/${app}/`)).text();
    expect(html).toMatch(/<div class="card" id="demo"><div><h2>See it with your own timetable<\/h2>/);
    expect(html).toContain('hello@tidewater.example');
    expect(html).not.toContain('<form');
    expect(html.indexOf('Asking around the harbour')).toBeGreaterThan(0);
    expect(html.indexOf('Heard at the pier')).toBeGreaterThan(html.indexOf('id="demo"'));
  });

  test('the browser takes the page over without a word; one form, which is ready once', async ({
    page,
    origin,
    said,
  }) => {
    const events = await recordEvents(page);
    // what the server has written is marked as soon as it is there
    await page.addInitScript(() => {
      const watch = new MutationObserver(() => {
        const demo = document.getElementById('demo');
        if (!demo) return;
        Object.assign(demo, { isFromServer: true });
        watch.disconnect();
      });
      watch.observe(document, { childList: true, subtree: true });
    });
    await page.goto(`${origin}/${app}/`);
    await button(page, 'Book a demo').waitFor();
    await page.getByRole('heading', { name: 'Heard at the pier' }).waitFor();
    expect(await page.locator('#demo').evaluate((demo) => 'isFromServer' in demo)).toBe(true);
    expect(await page.getByRole('link', { name: /Write to/ }).isVisible()).toBe(false);
    expect(await count(page)).toEqual([1, 1, 1]);
    expect(events.names().filter((name) => name === 'ready')).toHaveLength(1);
    expect(said).toEqual([]);
  });

  test('other props keep what is typed; the lead arrives once, and listeners hear', async ({
    page,
    origin,
    hook,
    said,
  }) => {
    await page.goto(`${origin}/${app}/`);
    await button(page, 'Book a demo').waitFor();
    await sendsOne(page);
    const lead = await hook.onlyLead();
    expect(lead.fields).toEqual(LEAD);
    expect(lead.form).toMatchObject({ id: 'demo', intent: 'demo' });
    expect(said).toEqual([]);
  });

  test('another page and back: nothing is left of the form, and it comes anew', async ({
    page,
    origin,
    hook,
    said,
  }) => {
    const events = await recordEvents(page);
    await page.goto(`${origin}/${app}/`);
    await button(page, 'Book a demo').waitFor();
    await fillInDemo(page);
    await nav(page, 'Plans').click();
    await page.getByRole('heading', { name: 'Plans', exact: true }).waitFor();
    await expect.poll(() => page.locator('#demo').count()).toBe(0);
    await page.goBack();
    await button(page, 'Book a demo').waitFor();
    expect(await count(page)).toEqual([1, 1, 1]);
    expect(await page.getByLabel('Name').inputValue()).toBe('');
    // once from the server's page, once drawn by the browser, where StrictMode tries each effect twice
    const ready = events.all.filter(({ name, detail }) => name === 'ready' && detail.formId === 'demo');
    expect(ready).toHaveLength(2);
    await sendsOne(page);
    expect((await hook.onlyLead()).fields).toEqual(LEAD);
    expect(said).toEqual([]);
  });

  test('a pop-up that the page opens by the handle', async ({ page, origin, hook, said }) => {
    await page.goto(`${origin}/${app}/plans`);
    await button(page, 'Ask for Cutter').click();
    await page.getByRole('heading', { name: 'The Cutter plan' }).waitFor();
    await page.getByLabel('Email').fill('ada@example.com');
    await button(page, 'Send me a quote').click();
    await received(page).waitFor();
    const { fields, form } = await hook.onlyLead();
    expect([fields, form.id]).toEqual([{ email: 'ada@example.com', plan: 'Cutter' }, 'plans']);
    expect(said).toEqual([]);
  });

  test('pages that come and go leave nothing behind', async ({ page, origin, needs, said }) => {
    needs('cdp');
    await startTally(page);
    await page.goto(`${origin}/${app}/`);
    await button(page, 'Book a demo').waitFor();
    const session = await page.context().newCDPSession(page);
    const rounds = async (times: number) => {
      for (let n = 0; n < times; n++) {
        await nav(page, 'Plans').click();
        await expect.poll(() => page.locator('#demo').count()).toBe(0);
        await nav(page, 'Home').click();
        await button(page, 'Book a demo').waitFor();
      }
      // React keeps the page before this one for a while
      await button(page, 'Tugs').click();
      await button(page, 'Ferries').click();
      await page.waitForTimeout(400);
    };
    await rounds(4);
    const before = await tally(page, session);
    await rounds(20);
    expect(grown(before, await tally(page, session))).toEqual({});
    expect(said).toEqual([]);
  });
});

describe.each(['vue', 'svelte'])('%s', (app) => {
  test('attributes and config that change keep what is typed; the lead arrives once, and listeners hear', async ({
    page,
    origin,
    hook,
    said,
  }) => {
    await page.goto(`${origin}/${app}/`);
    await button(page, 'Book a demo').waitFor();
    await sendsOne(page);
    const lead = await hook.onlyLead();
    expect(lead.fields).toEqual(LEAD);
    expect(lead.form).toMatchObject({ id: 'demo', intent: 'demo' });
    expect(said).toEqual([]);
  });

  test('another page and back: nothing is left of the form, and it comes anew', async ({
    page,
    origin,
    hook,
    said,
  }) => {
    await page.goto(`${origin}/${app}/`);
    await button(page, 'Book a demo').waitFor();
    await fillInDemo(page);
    await nav(page, 'Voices').click();
    await page.getByRole('heading', { name: 'Heard at the pier' }).waitFor();
    expect(await page.locator('lead-form').count()).toBe(0);
    await nav(page, 'Home').click();
    await button(page, 'Book a demo').waitFor();
    expect(await page.getByLabel('Name').inputValue()).toBe('');
    await sendsOne(page);
    expect((await hook.onlyLead()).fields).toEqual(LEAD);
    expect(said).toEqual([]);
  });
});

test('html: a placeholder and a snippet, with the scripts of the package', async ({ page, origin, hook, said }) => {
  await page.goto(`${origin}/html/`);
  await button(page, 'Book a demo').waitFor();
  await fillInDemo(page);
  await button(page, 'Book a demo').click();
  await received(page).waitFor();
  await hook.waitForLeads(1);
  await page.getByRole('main').getByRole('link', { name: 'Ask for a quote' }).click();
  await page.getByRole('dialog').getByLabel('Email').fill('ada@example.com');
  await button(page, 'Send me a quote').click();
  await hook.waitForLeads(2);
  expect(hook.leads().map(({ form }) => form.id)).toEqual(['demo', 'plans']);
  expect(said).toEqual([]);
});
