import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContext, Page } from 'playwright-core';
import { element, htmlPage, script } from '../../helpers/html.ts';
import { type Site, startSite } from '../../helpers/site.ts';
import { arrayPage, type BenchWindow, leadtagPage, rawPage, withLeads } from './in-page.ts';

/** leadtag, and what it is measured against. */
export const CONTESTANTS = ['leadtag', 'array', 'raw'] as const;
export type Contestant = (typeof CONTESTANTS)[number];

/**
 * How many leads wait. The last is as near to our cap, 10,000 rows and 20 MB, as leaves room for those that are added while it
 * is measured.
 */
export const LEVELS = [0, 1000, 9900] as const;

/** A contestant with a site, and so a database, of its own. */
export interface Stand {
  contestant: Contestant;
  level: number;
  page: Page;
  site: Site;
  /** The address that new leads go to. */
  url: string;
  close(): Promise<void>;
}

const KEYVAL = readFileSync(createRequire(import.meta.url).resolve('idb-keyval/dist/umd.js'), 'utf8');
const PAGES = { leadtag: leadtagPage, array: arrayPage, raw: rawPage };

/**
 * A site with its leads waiting, on a page on which our script is not. `/form` and `/about` carry it; for the others they are
 * pages like any.
 */
export async function openStand(
  context: BrowserContext,
  contestant: Contestant,
  level: number,
  url: string,
  waiting: { url: string; nextAt: number },
): Promise<Stand> {
  const inPage = [withLeads, PAGES[contestant]].map((each) => element('script', {}, `(${each})()`)).join('');
  const tools = (contestant === 'array' ? element('script', {}, KEYVAL) : '') + inPage;
  const ours = contestant === 'leadtag';
  const snippet = { 'data-webhook': url, 'data-form-id': 'bench', 'data-fields': 'name, email*, message: textarea' };
  const site = await startSite({
    '/': htmlPage({ body: tools }),
    '/form': htmlPage({ body: tools + (ours ? script(snippet) : '') }),
    '/about': htmlPage({ title: 'About', body: `<h1>About us</h1>${ours ? script() : ''}` }),
    '/blank': htmlPage({ title: 'About', body: '<h1>About us</h1>' }),
  });
  const page = await context.newPage();
  await page.goto(site.url);
  if (level > 0) {
    await page.evaluate(([count, url, nextAt]) => (window as unknown as BenchWindow).bench.seed(count, url, nextAt), [
      level,
      waiting.url,
      waiting.nextAt,
    ] as const);
  }
  const close = async () => {
    await page.close();
    await site.close();
  };
  return { contestant, level, page, site, url, close };
}

/** One new lead: how long it took until it was on the disk, in milliseconds. */
export const add = ({ page, url }: Stand): Promise<number> =>
  page.evaluate((url) => (window as unknown as BenchWindow).bench.add(url), url);
