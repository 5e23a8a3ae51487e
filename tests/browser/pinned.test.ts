// biome-ignore-all lint/correctness/noEmptyPattern: vitest reads the names of what a fixture needs out of the pattern
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test as base } from '../helpers/browser-test.ts';
import { htmlPage, placeholder, script } from '../helpers/html.ts';
import { listen } from '../helpers/http.ts';
import { formFor, openForm, outcome, sendButton, submitForm } from '../helpers/visitor.ts';

const { version, files } = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as {
  version: string;
  files: Record<string, string>;
};
const ADA = { Name: 'Ada', Email: 'ada@example.com' };
const FALLBACK = 'Write to us';
const CORE = 'leadtag.js';
const INSIGHTS = 'leadtag.insights.js';

interface Cdn {
  url: string;
  /** The address of a script of this version. */
  src(file: string): string;
  /** From now on a byte of this script is another one. */
  tamper(file: string): void;
  /** From now on pages of other sites may not read what it answers. */
  closeToOthers(): void;
  close(): Promise<void>;
}

/** Hands out the files of dist/ as a CDN does: from elsewhere, under an address with the version, for a year. */
async function startCdn(): Promise<Cdn> {
  const tampered = new Set<string>();
  let cors: Record<string, string> = { 'access-control-allow-origin': '*' };
  const server = await listen((request, response) => {
    const file = request.url!.split('/').pop()!;
    const bytes = readFileSync(`dist/${file}`);
    // the `;` or the line's end that a script has last: what it does stays the same
    if (tampered.has(file)) bytes[bytes.length - 1] = 0x20;
    const headers = { 'content-type': 'text/javascript', 'cache-control': 'public, max-age=31536000, immutable' };
    response.writeHead(200, { ...headers, ...cors }).end(bytes);
  });
  return {
    url: server.origin,
    src: (file) => `${server.origin}/leadtag@${version}/dist/${file}`,
    tamper: (file) => tampered.add(file),
    closeToOthers: () => {
      cors = {};
    },
    close: server.down,
  };
}

const test = base.extend('cdn', async ({}, { onCleanup }) => {
  const cdn = await startCdn();
  onCleanup(cdn.close);
  return cdn;
});

/** A script of the CDN by its hash, as the README has it. */
const pinned = (cdn: Cdn, file: string) =>
  script({ src: cdn.src(file), integrity: files[file]!, crossorigin: 'anonymous' });

const FORM = (hook: Parameters<typeof formFor>[0]) =>
  placeholder(formFor(hook), `<a href="mailto:x@example.com">${FALLBACK}</a>`);

/** When all scripts of the page have loaded, or have not. */
const settled = (page: Page) => page.waitForLoadState('load');
const fallback = (page: Page) => page.getByText(FALLBACK);

describe('a script from elsewhere, by its hash', () => {
  test('comes up, and delivers; so does an optional one', async ({ page, errors, hook, serve, cdn }) => {
    const body = FORM(hook) + pinned(cdn, INSIGHTS) + pinned(cdn, CORE);
    const site = await serve({ '/': htmlPage({ body }) });
    await openForm(page, `${site.url}/?utm_source=google&utm_medium=cpc`);
    await submitForm(page, ADA);
    await outcome(page, 'received').waitFor();
    await hook.waitForLeads(1);
    expect(hook.leads()[0]!.qualification).toBeDefined();
    expect(site.requests['/leadtag.js']).toBeUndefined();
    expect(errors).toEqual([]);
  });

  test('one byte is another: it does not run, and what stood there stays', async ({ page, hook, serve, cdn }) => {
    cdn.tamper(CORE);
    const site = await serve({ '/': htmlPage({ body: FORM(hook) + pinned(cdn, CORE) }) });
    await page.goto(site.url);
    await settled(page);
    expect(await page.evaluate(() => typeof window.leadtag)).toBe('undefined');
    expect(await fallback(page).isVisible()).toBe(true);
    expect(await sendButton(page).count()).toBe(0);
  });

  test('without the hash the same byte is no matter: it is the hash that stops it', async ({
    page,
    hook,
    serve,
    cdn,
  }) => {
    cdn.tamper(CORE);
    const site = await serve({ '/': htmlPage({ body: FORM(hook) + script({ src: cdn.src(CORE) }) }) });
    await openForm(page, site.url);
    expect(await fallback(page).isVisible()).toBe(false);
  });

  test('one byte of an optional script: the form is there without it', async ({ page, hook, serve, cdn }) => {
    cdn.tamper(INSIGHTS);
    const site = await serve({ '/': htmlPage({ body: FORM(hook) + pinned(cdn, CORE) + pinned(cdn, INSIGHTS) }) });
    await openForm(page, site.url);
    await submitForm(page, ADA);
    await outcome(page, 'received').waitFor();
    await hook.waitForLeads(1);
    expect(hook.leads()[0]!.qualification).toBeUndefined();
  });

  test('a server that does not open it to other sites: it is refused', async ({ page, hook, serve, cdn }) => {
    cdn.closeToOthers();
    const site = await serve({ '/': htmlPage({ body: FORM(hook) + pinned(cdn, CORE) }) });
    await page.goto(site.url);
    await settled(page);
    expect(await fallback(page).isVisible()).toBe(true);
  });

  test('a hash without crossorigin: it is refused', async ({ page, hook, serve, cdn }) => {
    const tag = script({ src: cdn.src(CORE), integrity: files[CORE]! });
    const site = await serve({ '/': htmlPage({ body: FORM(hook) + tag }) });
    await page.goto(site.url);
    await settled(page);
    expect(await fallback(page).isVisible()).toBe(true);
  });
});

describe('a page whose policy allows this very script', () => {
  const policies: Record<string, (hook: string, cdn: Cdn) => string> = {
    'by its address': (hook, cdn) => `default-src 'none'; script-src ${cdn.src(CORE)}; connect-src ${hook}`,
    'by its hash': (hook) => `default-src 'none'; script-src '${files[CORE]}'; connect-src ${hook}`,
    'by its hash, with strict-dynamic': (hook) =>
      `default-src 'none'; script-src '${files[CORE]}' 'strict-dynamic'; connect-src ${hook}`,
  };

  for (const [how, policy] of Object.entries(policies)) {
    test(how, async ({ page, errors, hook, serve, cdn }) => {
      const headers = { 'content-security-policy': policy(hook.origin, cdn) };
      const site = await serve({ '/': { html: htmlPage({ body: FORM(hook) + pinned(cdn, CORE) }), headers } });
      await openForm(page, site.url);
      await submitForm(page, ADA);
      await outcome(page, 'received').waitFor();
      await hook.waitForLeads(1);
      expect(errors).toEqual([]);
    });
  }

  test('and no other: the policy stops a script that the hash is not of', async ({ page, hook, serve, cdn }) => {
    const policy = `default-src 'none'; script-src '${files[INSIGHTS]}'; connect-src ${hook.origin}`;
    const html = htmlPage({ body: FORM(hook) + pinned(cdn, CORE) });
    const site = await serve({ '/': { html, headers: { 'content-security-policy': policy } } });
    await page.goto(site.url);
    await settled(page);
    expect(await fallback(page).isVisible()).toBe(true);
  });
});
