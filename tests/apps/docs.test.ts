import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { SLUGS } from '../../demo/docs/site/contents.ts';
import { startDemo } from '../../demo/server.mjs';
import { snippetsIn } from '../dist/docs/fences.ts';
import { axeViolations } from '../helpers/axe.ts';
import { test as plain } from '../helpers/browser-test.ts';
import { htmlPage } from '../helpers/html.ts';
import { listen } from '../helpers/http.ts';
import { fillIn, outcome } from '../helpers/visitor.ts';

/** The docs as they were built, on the demo's own server with its strict policy. */
const test = plain.extend(
  'demo',
  { scope: 'file' },
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads the names of what a fixture needs out of the pattern
  async ({}, { onCleanup }) => {
    const demo = await startDemo({ port: 0, hookPort: 0, data: 'memory' });
    onCleanup(() => demo.close());
    return demo;
  },
);

const PHONE = { width: 360, height: 740 };
const open = (page: Page, { url }: { url: string }, slug: string) => page.goto(`${url}docs/${slug}.html`);
/** A live form's first field: the form is there. */
const email = (page: Page) => page.locator('.live [name=email]').first();

/** By how many pixels the page can be moved sideways. */
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.each(SLUGS)('%s', (slug) => {
  test('axe finds nothing, and nothing fails', async ({ page, demo, errors }) => {
    await open(page, demo, slug);
    if (await page.locator('.live').count()) await page.locator('.live form').first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.title()).toContain('leadtag');
    expect(errors).toEqual([]);
  });

  describe('in the dark, on a phone', () => {
    test.override('media', { colorScheme: 'dark' });

    test('axe finds nothing, and nothing stands out', async ({ page, demo }) => {
      await page.setViewportSize(PHONE);
      await open(page, demo, slug);
      if (await page.locator('.live').count()) await page.locator('.live form').first().waitFor();
      expect(await axeViolations(page)).toEqual([]);
      expect(await sideways(page)).toBe(0);
    });
  });
});

describe('search', () => {
  const input = (page: Page) => page.getByRole('searchbox', { name: 'Search the docs' });
  const results = (page: Page) => page.locator('.results a');

  test('is opened, used and closed by keyboard', async ({ page, demo }) => {
    await open(page, demo, 'index');
    await page.getByRole('button', { name: 'Search' }).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('csp blocked');
    await results(page).first().waitFor();
    expect(await page.locator('#search-count').textContent()).toMatch(/^\d+ places?/);
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('ArrowDown');
    expect(
      await results(page)
        .first()
        .evaluate((at) => at === document.activeElement),
    ).toBe(true);
    await page.keyboard.press('ArrowUp');
    expect(await input(page).evaluate((at) => at === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL(/debugging\.html#code-csp_blocked$/);

    await page.keyboard.press('ControlOrMeta+k');
    await input(page).waitFor();
    await page.keyboard.press('Escape');
    await input(page).waitFor({ state: 'hidden' });
  });

  test('says when there is nothing, and leaves what is typed in a form alone', async ({ page, demo }) => {
    await open(page, demo, 'index');
    await email(page).click();
    await page.keyboard.type('a/b');
    expect(await email(page).inputValue()).toBe('a/b');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.keyboard.type('zzzz');
    await expect.poll(() => page.locator('#search-count').textContent()).toMatch(/^Nothing found/);
  });

  test('a place on the same page closes it', async ({ page, demo }) => {
    await open(page, demo, 'options');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.keyboard.type('data-accent');
    await results(page).first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/#data-accent$/);
    await input(page).waitFor({ state: 'hidden' });
  });
});

test('code is copied', async ({ page, demo }) => {
  await open(page, demo, 'index');
  const listing = page.locator('.listing').first();
  const button = listing.getByRole('button');
  await button.click();
  await expect.poll(() => button.textContent()).toBe('Copied');
  await page.keyboard.press('/');
  await page.keyboard.press('ControlOrMeta+v');
  const flat = (text: string | null) => text?.replace(/\s+/g, '');
  const pasted = await page.getByRole('searchbox').inputValue();
  expect(flat(pasted)).toBe(flat(await listing.locator('code').textContent()));
});

test('a live form shows its lead, and sends nothing', async ({ page, demo, errors }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await open(page, demo, 'index');
  await email(page).fill('ada@example.com');
  await page.locator('.live button[type=submit]').click();
  const shown = page.locator('.live-lead pre');
  await shown.waitFor();
  expect(JSON.parse((await shown.textContent())!).fields).toEqual({ email: 'ada@example.com' });
  expect(await axeViolations(page)).toEqual([]);
  expect(requests.filter((url) => !url.startsWith(demo.url))).toEqual([]);
  expect(errors).toEqual([]);
});

test('where the reader is, is marked beside the text', async ({ page, demo }) => {
  await page.setViewportSize({ width: 1400, height: 900 });
  await open(page, demo, 'guarantees');
  const marked = () => page.locator('.beside [aria-current]').textContent();
  expect(await marked()).toBe('What becomes of a lead');
  await page.locator('.beside').getByText('Count every lead once').click();
  await expect.poll(marked).toBe('Count every lead once');
});

test('on a phone, a button opens the list of all pages', async ({ page, demo }) => {
  await page.setViewportSize(PHONE);
  await open(page, demo, 'index');
  const pages = page.getByRole('navigation', { name: 'All pages' });
  await pages.waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: 'All pages' }).click();
  await pages.waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await pages.getByRole('link', { name: 'Privacy and consent' }).click();
  await page.waitForURL(/privacy\.html$/);
});

test('can be read, and walked through, with scripts blocked', async ({ page, demo }) => {
  await page.route('**/*.js', (route) => route.abort());
  await page.setViewportSize(PHONE);
  await open(page, demo, 'options');
  expect(await page.locator('#data-webhook').textContent()).toContain('Where the leads go');
  expect(await page.getByRole('button', { name: 'Search' }).count()).toBe(0);
  await page.getByRole('button', { name: 'All pages' }).click();
  await page.getByRole('navigation', { name: 'All pages' }).getByRole('link', { name: 'Payload' }).click();
  await page.getByRole('heading', { level: 1, name: 'Payload' }).waitFor();
  await page.locator('.turn-next').click();
  await page.getByRole('heading', { level: 1, name: 'Events' }).waitFor();
});

test('prints the text alone', async ({ page, demo, needs }) => {
  needs('cdp');
  await open(page, demo, 'index');
  await page.emulateMedia({ media: 'print' });
  for (const part of ['.topbar', '.pages', '.beside', '.turn'])
    expect(await page.locator(part).isVisible(), part).toBe(false);
  expect(await page.locator('article').isVisible()).toBe(true);
});

test('plain copies are there for those who read no HTML', async ({ demo }) => {
  for (const path of ['llms.txt', 'llms-full.txt', 'docs/options.md']) {
    const response = await fetch(`${demo.url}${path}`);
    expect(response.status, path).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^text\/(plain|markdown)/);
  }
});

test('works from any file server that has dist/', async ({ page, errors }) => {
  const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
  const server = await listen(async (request, response) => {
    const path = new URL(request.url!, 'http://localhost').pathname;
    const body = await readFile(join('dist', path)).catch(() => undefined);
    response.writeHead(body ? 200 : 404, { 'content-type': TYPES[extname(path)] ?? 'text/plain' }).end(body);
  });
  try {
    await page.goto(`${server.origin}/demo/docs/index.html`);
    await email(page).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('payload');
    await page.locator('.results a').first().waitFor();
    expect(errors).toEqual([]);
  } finally {
    await server.down();
  }
});

describe('the recipe for Tag Manager', () => {
  /** A piece of code of the page, with addresses that there are. */
  const code = (words: string, hook = '') =>
    snippetsIn('html')
      .find(({ slug, code }) => slug === 'google-tag-manager' && code.includes(words))!
      .code.replaceAll('https://your-site.example/', '/')
      .replace('https://hooks.example.com/abc', hook);
  async function send(page: Page, url: string) {
    await page.goto(url);
    await fillIn(page, { Email: 'ada@example.com' });
    await page.getByRole('button', { name: 'Book a demo' }).click();
    await outcome(page, 'received').waitFor();
  }
  const layer = (page: Page) => page.evaluate(() => (window as unknown as { dataLayer: object[] }).dataLayer);

  test('brings a form whose lead arrives, once however often the tag fires', async ({ page, hook, serve }) => {
    const tag = code('leadtag.mount', hook.url);
    const { url } = await serve({ '/': htmlPage({ body: `<div id="demo"></div>${tag}${tag}` }) });
    await send(page, url);
    expect((await hook.onlyLead()).form.id).toBe('demo');
    expect(await page.locator('[data-leadtag], #demo > *').count()).toBe(1);
  });

  test.for(["setAttribute('data-data-layer'", "addEventListener('leadtag:delivered'"])(
    'counts a lead by %s',
    async (words, { page, hook, serve }) => {
      const tags = code(words) + code('leadtag.mount', hook.url);
      const { url } = await serve({ '/': htmlPage({ body: `<div id="demo"></div>${tags}` }) });
      await send(page, url);
      const { id } = await hook.onlyLead();
      await expect
        .poll(() => layer(page))
        .toContainEqual(expect.objectContaining({ event: 'generate_lead', form_id: 'demo', event_id: id }));
    },
  );
});
