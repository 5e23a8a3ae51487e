// biome-ignore-all lint/correctness/noEmptyPattern: vitest reads the names of what a fixture needs out of the pattern
import type { ConsoleMessage } from 'playwright-core';
import { test as plain, vi } from 'vitest';
import { launchChromium } from './chromium.ts';
import { type Site, type SitePage, startSite } from './site.ts';
import { startWebhook } from './webhook.ts';

// generous, because waiting for a back-off is part of the subject, and machines are slow at times
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** vitest's `test` with what a browser test needs. Each thing is made on demand, and ends with its test. */
export const test = plain
  // one browser for the whole file
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }) => {
    const browser = await launchChromium();
    onCleanup(() => browser.close());
    return browser;
  })
  // a visitor who was never here
  .extend('context', async ({ browser }, { onCleanup }) => {
    const context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
    // below the time a test may take, so that what was waited for is named
    context.setDefaultTimeout(25_000);
    onCleanup(() => context.close());
    return context;
  })
  .extend('page', async ({ context, onTestFailed }) => {
    const page = await context.newPage();
    const log: string[] = [];
    page.on('console', (message) => log.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => log.push(`uncaught: ${error.stack ?? error.message}`));
    onTestFailed(() => console.log(`The page said:\n${log.join('\n') || 'nothing'}`));
    return page;
  })
  // what the page has written by console.error, and the exceptions that nobody caught
  .extend('errors', async ({ page }) => {
    const errors: string[] = [];
    page.on('console', (message) => isOurError(message) && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(`uncaught: ${error.message}`));
    return errors;
  })
  .extend('hook', async ({}, { onCleanup }) => {
    const hook = await startWebhook();
    onCleanup(hook.close);
    return hook;
  })
  // starts sites
  .extend('serve', async ({}, { onCleanup }) => {
    const sites: Site[] = [];
    onCleanup(async () => {
      await Promise.all(sites.map((site) => site.close()));
    });
    return async (pages: Record<string, SitePage>) => {
      const site = await startSite(pages);
      sites.push(site);
      return site;
    };
  });

/** The browser itself logs failed requests as errors; those are not written by a script. */
function isOurError(message: ConsoleMessage): boolean {
  return message.type() === 'error' && !message.text().startsWith('Failed to load resource');
}
