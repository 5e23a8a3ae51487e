import { networkInterfaces } from 'node:os';
import type { Page } from 'playwright-core';
import { element } from '../html.ts';

/** A frame with an origin of its own that nobody else has: touching any storage throws SecurityError in it. */
export const opaqueFrame = (path: string): string =>
  element('iframe', { sandbox: 'allow-scripts allow-forms', src: path, width: 800, height: 700 });

/**
 * An address of this machine that browsers do not trust: pages of it are not secure contexts, so they have no Web Locks and no
 * `crypto.randomUUID`. Nothing leaves the machine.
 */
export function insecureHost(): string {
  const addresses = Object.values(networkInterfaces()).flat();
  return addresses.find((address) => address?.family === 'IPv4' && !address.internal)?.address ?? '0.0.0.0';
}

/** Chromium only: the page's origin may store so many bytes, and no more. */
export async function limitQuota(page: Page, bytes: number): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Storage.overrideQuotaForOrigin', { origin: new URL(page.url()).origin, quotaSize: bytes });
}

/** Chromium only: what a visitor does who clears the site's data while its pages are open. */
export async function clearSiteData(page: Page): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  const origin = new URL(page.url()).origin;
  await cdp.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb,local_storage' });
}

/** Deletes the database, as a script of the page's own may. Resolves with what it came to. */
export function deleteDatabase(page: Page, name = 'leadtag'): Promise<'deleted' | 'blocked' | 'failed'> {
  return page.evaluate((name) => {
    return new Promise<'deleted' | 'blocked' | 'failed'>((resolve) => {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = () => resolve('deleted');
      request.onblocked = () => resolve('blocked');
      request.onerror = () => resolve('failed');
    });
  }, name);
}

/** Opens the database with the next version, as a later release may, and closes it again. */
export function upgradeDatabase(page: Page, name = 'leadtag'): Promise<'upgraded' | 'blocked' | 'failed'> {
  return page.evaluate(async (name) => {
    const { version = 0 } = (await indexedDB.databases()).find((one) => one.name === name) ?? {};
    return new Promise<'upgraded' | 'blocked' | 'failed'>((resolve) => {
      const request = indexedDB.open(name, version + 1);
      request.onsuccess = () => {
        request.result.close();
        resolve('upgraded');
      };
      request.onblocked = () => resolve('blocked');
      request.onerror = () => resolve('failed');
    });
  }, name);
}
