// biome-ignore-all lint/correctness/noEmptyPattern: vitest reads the names of what a fixture needs out of the pattern
import type { ConsoleMessage } from 'playwright-core';
import { inject, test as plain, vi } from 'vitest';
import type { Capability, Media } from './engines/engine.ts';
import { type EngineName, engineNamed } from './engines/index.ts';
import { type Site, type SitePage, startSite } from './site.ts';
import { startWebhook } from './webhook.ts';

// generous, because waiting for a back-off is part of the subject, and machines are slow at times
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

declare module 'vitest' {
  export interface ProvidedContext {
    /** The engine of the project that runs: see vitest.config.ts. */
    engine: EngineName;
  }
}

/** vitest's `test` with what a browser test needs. Each thing is made on demand, and ends with its test. */
export const test = plain
  .extend('engine', { scope: 'file' }, () => engineNamed(inject('engine')))
  // skips the test where the engine cannot do what it is about; the end of the run lists it, with the reason
  .extend('needs', ({ engine, skip }) => (capability: Capability) => {
    const reason = engine.cannot[capability];
    if (reason) skip(`${capability}: ${reason}`);
  })
  // one browser for the whole file
  .extend('browser', { scope: 'file' }, async ({ engine }, { onCleanup }) => {
    const browser = await engine.launch();
    onCleanup(() => browser.close());
    return browser;
  })
  // what the visitor's system asks of pages; `test.override('media', { colorScheme: 'dark' })` in a describe() says it
  .extend('media', {} as Media)
  // a visitor who was never here
  .extend('context', async ({ engine, browser, media }, { onCleanup }) => {
    const context = await engine.newContext(browser, media);
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
