import { expect } from 'vitest';
import { test } from '../helpers/browser-test.ts';
import { htmlPage } from '../helpers/html.ts';
import {
  clearSiteData,
  deleteDatabase,
  limitQuota,
  opaqueFrame,
  SEEN,
  SEEN_IN_TRANSACTIONS,
  sabotage,
  upgradeDatabase,
} from '../helpers/saboteur/index.ts';

/** What a page without our script comes to when it writes something; runs in the page. */
async function write(): Promise<string> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('leadtag');
    request.onupgradeneeded = () => request.result.createObjectStore('kv');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('blocked'));
  });
  const transaction = db.transaction('kv', 'readwrite');
  transaction.objectStore('kv').put(1, 'a');
  return new Promise((resolve) => {
    transaction.oncomplete = () => resolve('written');
    transaction.onabort = () => resolve(`aborted ${transaction.error?.name ?? null}`);
  });
}
const attempt = () => `(${write})().catch((error) => error.name + ': ' + error.message)`;

test('breaks the storage of one tab, as long as it is told to', async ({ page, context, serve }) => {
  const site = await serve({ '/': htmlPage({}) });
  const saboteur = await sabotage(page, { open: SEEN.backingStore });
  await page.goto(site.url);
  expect(await page.evaluate(attempt())).toBe(`UnknownError: ${SEEN.backingStore.message}`);
  const other = await context.newPage();
  await other.goto(site.url);
  expect(await other.evaluate(attempt())).toBe('written');

  await saboteur.set({ transaction: SEEN_IN_TRANSACTIONS.fullDisk });
  expect(await page.evaluate(attempt())).toBe('aborted QuotaExceededError');
  await saboteur.set({ transaction: SEEN_IN_TRANSACTIONS.serverLost });
  expect(await page.evaluate(attempt())).toBe('aborted UnknownError');
  await page.reload();
  expect(await page.evaluate(attempt()), 'in the next document too').toBe('aborted UnknownError');
  await saboteur.off();
  expect(await page.evaluate(attempt())).toBe('written');
  expect(await saboteur.counts()).toMatchObject({ opens: 2, transactions: 2, open: 2 });
  await page.reload();
  expect(await page.evaluate(attempt())).toBe('written');
});

test('lets connections die, with a word and without', async ({ page, serve }) => {
  const site = await serve({ '/': htmlPage({}) });
  const saboteur = await sabotage(page, {});
  await page.goto(site.url);
  for (const [what, told] of [
    ['kill', 0],
    ['close', 1],
  ] as const) {
    await page.evaluate(async () => {
      const db = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open('x');
        request.onsuccess = () => resolve(request.result);
      });
      Object.assign(window, { db, told: 0 });
      db.onclose = () => Object.assign(window, { told: 1 });
    });
    await saboteur.connections(what);
    const seen = await page.evaluate(() => {
      const { db, told } = window as never as { db: IDBDatabase; told: number };
      try {
        db.transaction('kv');
        return [told];
      } catch (error) {
        return [told, (error as Error).name];
      }
    });
    expect(seen).toEqual([told, 'InvalidStateError']);
  }
});

test('breaks what else a page has', async ({ page, serve }) => {
  const site = await serve({ '/': htmlPage({}) });
  const saboteur = await sabotage(page, {
    indexedDB: 'throws',
    locks: 'missing',
    broadcast: 'missing',
    randomUUID: 'missing',
    clock: 86_400_000,
    fetch: 'rejects',
    storage: [{ on: 'localStorage', method: 'setItem', how: 'throws', error: 'QuotaExceededError' }],
  });
  await page.goto(site.url);
  const look = () =>
    page.evaluate(async () => {
      const tried = async (work: () => unknown) => {
        try {
          return String((await work()) ?? 'nothing');
        } catch (error) {
          return (error as Error).name;
        }
      };
      return {
        indexedDB: await tried(() => indexedDB),
        locks: await tried(() => navigator.locks),
        channel: await tried(() => window.BroadcastChannel && 'there'),
        id: await tried(() => Reflect.get(crypto, 'randomUUID') && 'there'),
        fetch: await tried(async () => (await fetch('/')).status),
        local: await tried(() => localStorage.setItem('a', '1')),
        session: await tried(() => sessionStorage.setItem('a', '1')),
        now: Date.now(),
      };
    });
  const { now, ...broken } = await look();
  expect(broken).toEqual({
    indexedDB: 'SecurityError',
    locks: 'nothing',
    channel: 'nothing',
    id: 'nothing',
    fetch: 'TypeError',
    local: 'QuotaExceededError',
    session: 'nothing',
  });
  expect(Math.abs(now - Date.now() - 86_400_000)).toBeLessThan(10_000);

  await saboteur.off();
  const mended = await look();
  expect(mended).toMatchObject({ channel: 'there', id: 'there', fetch: '200', local: 'nothing' });
  expect(Math.abs(mended.now - Date.now())).toBeLessThan(10_000);
});

test('has real faults too: an opaque origin', async ({ page, serve }) => {
  const code = `<script>
    let seen;
    try { seen = String(indexedDB.open('x')); } catch (error) { seen = error.name; }
    document.title = origin + ' ' + seen;
  </script>`;
  const site = await serve({ '/': htmlPage({ body: opaqueFrame('/frame') }), '/frame': htmlPage({ body: code }) });
  await page.goto(site.url);
  const root = page.frameLocator('iframe').locator('html');
  await expect.poll(() => root.evaluate(({ ownerDocument }) => ownerDocument.title)).toBe('null SecurityError');
});

test('has real faults too: another tab that deletes or upgrades the database', async ({ page, context, serve }) => {
  const site = await serve({ '/': htmlPage({}) });
  const other = await context.newPage();
  for (const tab of [page, other]) await tab.goto(site.url);
  expect(await page.evaluate(attempt())).toBe('written');
  expect(await upgradeDatabase(other), 'the first tab does not let go').toBe('blocked');
  await page.goto('about:blank');
  await expect.poll(() => deleteDatabase(other)).toBe('deleted');
});

test('has real faults too: site data that is cleared, and a full disk', async ({ page, needs, serve }) => {
  needs('cdp');
  const site = await serve({ '/': htmlPage({}) });
  await page.goto(site.url);
  expect(await page.evaluate(attempt())).toBe('written');
  await clearSiteData(page);
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  await limitQuota(page, 1);
  expect(await page.evaluate(attempt())).toMatch(/^(aborted )?QuotaExceededError/);
});
