import type { Page } from 'playwright-core';
import { readOutbox, type StoredOutbox } from '../helpers/outbox.ts';
import type { World } from './world.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** How far the clock is put forward, page by page: past back-offs, leases, and what only an owner can mend. */
const LATER = [MINUTE, 20 * MINUTE, 3 * HOUR, 26 * HOUR, 52 * HOUR, 78 * HOUR];
/** A page in which nothing has moved for so long has nothing more to send by itself. A start may wait 3 s. */
const STILL = 5000;

/**
 * The visitor comes back on quiet days: page after page, until nothing waits any more or `until` has passed. Returns what is
 * left on the device.
 */
export async function drainAll(world: World, site: string, until: number): Promise<StoredOutbox['rows']> {
  let rows: StoredOutbox['rows'] = [];
  for (const clock of LATER) {
    const page = await world.newPage();
    await page.goto(`${site}/about?clock=${clock}`);
    for (let moved = Date.now(), before = -1; Date.now() - moved < STILL && Date.now() < until; ) {
      rows = [...(await readOutbox(page)).rows, ...(await inLocalStorage(page))];
      if (rows.length === 0) break;
      if (rows.length !== before) moved = Date.now();
      before = rows.length;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    await page.close();
    if (rows.length === 0 || Date.now() > until) break;
  }
  return rows;
}

/** Where leads lie for which there was no database. */
const inLocalStorage = (page: Page): Promise<StoredOutbox['rows']> =>
  page.evaluate(() =>
    Object.keys(localStorage)
      .filter((key) => key.startsWith('leadtag:lead:'))
      .map((key) => ({ key: key.slice('leadtag:'.length), row: JSON.parse(localStorage.getItem(key) ?? '{}') })),
  );
