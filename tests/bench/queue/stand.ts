import type { BrowserContext, Page } from 'playwright-core';
import { element, htmlPage, script } from '../../helpers/html.ts';
import { type Site, startSite } from '../../helpers/site.ts';
import { bundle } from './bundle.ts';
import { watchStart } from './watch-start.ts';

/** leadtag, and what it is measured against; each has a file in `contestants/`. */
export const CONTESTANTS = ['leadtag', 'raw', 'array', 'localforage', 'workbox'] as const;
/** The last keeps nothing, and only sends. */
export type Contestant = (typeof CONTESTANTS)[number] | 'none';

/** What the tables call them. */
export const NAMES: Record<Contestant, string> = {
  leadtag: 'leadtag',
  raw: 'raw IndexedDB, strict',
  array: 'one array, idb-keyval',
  localforage: 'localForage',
  workbox: 'workbox-background-sync',
  none: 'no store at all',
};

/** leadtag takes no more leads than this, or 20 MB. */
export const CAP = 10_000;

/** A contestant with a site, and so a database, of its own. */
export interface Stand {
  contestant: Contestant;
  /** Carries what the contestant offers to the benchmark, as `bench`. */
  page: Page;
  site: Site;
  close(): Promise<void>;
}

/**
 * A site with so many leads waiting. Its pages: `/` does nothing by itself, `/start` sends what waits as soon as it comes up,
 * `/form` has leadtag's form, `/about` leadtag without a form, `/blank` nothing.
 */
export async function openStand(
  context: BrowserContext,
  contestant: Contestant,
  waiting: { count: number; url: string; nextAt: number },
): Promise<Stand> {
  const tools = element('script', {}, escapeScript(await bundle(contestant)));
  const start = element('script', {}, `(${watchStart})()`);
  const form = {
    'data-webhook': waiting.url,
    'data-form-id': 'bench',
    'data-fields': 'name, email*, message: textarea',
  };
  const isOurs = contestant === 'leadtag';
  const javaScript = { 'content-type': 'text/javascript; charset=utf-8' };
  const site = await startSite({
    '/': htmlPage({ body: tools }),
    '/start': htmlPage({
      head: start,
      body: isOurs ? script() : tools + element('script', {}, 'bench.drain(1)'),
    }),
    '/form': htmlPage({ body: script(form) }),
    '/about': htmlPage({ title: 'About', body: `<h1>About us</h1>${script()}` }),
    '/blank': htmlPage({ title: 'About', body: '<h1>About us</h1>' }),
    '/worker.js': {
      html: contestant === 'workbox' ? `(${watchStart})();${await bundle('workbox-worker')}` : '',
      headers: javaScript,
    },
  });
  const page = await context.newPage();
  await page.goto(site.url);
  await page.evaluate(({ count, url, nextAt }) => window.bench.seed(count, url, nextAt), waiting);
  const close = async () => {
    await page.close();
    await site.close();
  };
  return { contestant, page, site, close };
}

const escapeScript = (code: string): string => code.replaceAll('</script', '<\\/script');
