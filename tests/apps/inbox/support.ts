// biome-ignore-all lint/correctness/noEmptyPattern: vitest reads the names of what a fixture needs out of the pattern
import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { addLeads, clearAll } from '../../../demo/server/database/leads.mjs';
import { openDatabase } from '../../../demo/server/database/open.mjs';
import { columnsOf } from '../../../demo/server/database/row.mjs';
import type { Database } from '../../../demo/server/database/types.ts';
import { makeSample } from '../../../demo/server/sample/index.mjs';
import { startDemo } from '../../../demo/server.mjs';
import type { Lead } from '../../../src/lead/schema.ts';
import { test as plain } from '../../helpers/browser-test.ts';

/** The demo's own server over a database without leads, in a window as on a desk. */
export const test = plain
  .extend('database', { scope: 'file' }, async ({}, { onCleanup }) => {
    const database = await openDatabase();
    onCleanup(() => database.close());
    return database;
  })
  .extend('demo', async ({ database }, { onCleanup }) => {
    await clearAll(database);
    const demo = await startDemo({ port: 0, hookPort: 0, database });
    onCleanup(() => demo.close());
    const { origin } = new URL(demo.url);
    return {
      ...demo,
      /** The address of the inbox, with a query. */
      inbox: (query = '') => `${demo.url}inbox.html${query}`,
      ask: async <T>(path: string): Promise<T> => (await fetch(new URL(path, demo.url))).json(),
      act: (path: string, body = '', type = 'text/plain') =>
        fetch(new URL(path, demo.url), { method: 'POST', headers: { origin, 'content-type': type }, body }),
      /** Posts leads to the webhook, as pages do: one after the other. */
      async send(...leads: object[]): Promise<number[]> {
        const statuses: number[] = [];
        for (const lead of leads) {
          const headers = { 'content-type': 'application/json', origin: 'https://shop.example' };
          statuses.push((await fetch(demo.hookUrl, { method: 'POST', headers, body: JSON.stringify(lead) })).status);
        }
        return statuses;
      },
    };
  })
  .override('media', { reducedMotion: 'reduce' })
  .extend('desk', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 860 });
    return page;
  });

const AD = { channel: 'Paid Social', source: 'linkedin', medium: 'paid_social', campaign: 'q4-demo' };

/** A lead as the form sends it, now. */
export function leadOf({ fields = {}, ...rest }: Partial<Lead> = {}): Lead {
  const at = new Date().toISOString();
  const touch = { at, ...AD, landing_page: 'https://shop.example/guide' };
  return {
    type: 'lead.submitted',
    version: 1,
    id: randomUUID(),
    submitted_at: at,
    form: { id: 'hero', offer: 'The guide' },
    fields: { name: 'Ada Lovelace', email: 'ada@example.com', ...fields },
    attribution: { model: 'last_non_direct', first_touch: touch, last_touch: touch },
    page: { url: 'https://shop.example/guide' },
    privacy: { gpc: false, storage: 'session' },
    client: { name: 'leadtag', version: '1.0.0' },
    ...rest,
  };
}

/** Puts so many leads of the sample's making into the database, past the webhook: 10,000 would take minutes through it. */
export async function fill(database: Database, count: number): Promise<Lead[]> {
  const { arrivals } = makeSample(new Date());
  const good = arrivals.filter(({ lead }) => !lead.test && !lead.spam?.suspected);
  const all = Array.from({ length: count }, (_, i) => {
    const { lead, received } = good[i % good.length]!;
    // no two at the same moment: their order is that of their numbers
    return { lead: { ...lead, id: randomUUID() }, received: new Date(received.getTime() - i) };
  });
  const rows = all.map(({ lead, received }) => columnsOf(lead, { received, format: 'json' }));
  for (let at = 0; at < rows.length; at += 250) await addLeads(database, rows.slice(at, at + 250));
  await database.query('analyze leads, papers');
  return all.map(({ lead }) => lead);
}

export const rows = (page: Page) => page.locator('.lead-row');
/** The names in the list that can be seen, from the top. */
export const names = (page: Page) => page.locator('.lead-row .row-name b').allTextContents();
/** The cells of a table of numbers, row by row, as plain numbers where they are numbers. */
export async function tableOf(page: Page, card: string): Promise<string[][]> {
  const cells = await page
    .locator(`#${card} table tbody tr`)
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')));
  return cells.map(([name = '', ...rest]) => [name, ...rest.map((cell) => cell.replace(/[,€$%]/g, ''))]);
}
