import type { Page } from 'playwright-core';

/** What the device keeps of leads, by key: `lead:<ms>:<id>:<n>` for a row, `done:<id>:<n>` for a tombstone. */
export interface StoredOutbox {
  /** False when there is not even a database. */
  exists: boolean;
  rows: { key: string; row: Record<string, unknown> }[];
  tombstones: string[];
}

/**
 * Reads the outbox of the page's origin from the disk, past the widget. It asks for the names of the databases
 * first, because opening one that is not there would create it, empty, and the widget would find it without stores.
 */
export function readOutbox(page: Page): Promise<StoredOutbox> {
  return page.evaluate(async () => {
    const nothing = { exists: false, rows: [], tombstones: [] };
    const databases = await indexedDB.databases();
    if (!databases.some(({ name }) => name === 'leadtag')) return nothing;
    return new Promise<StoredOutbox>((resolve, reject) => {
      const opening = indexedDB.open('leadtag');
      opening.onupgradeneeded = () => opening.transaction?.abort();
      opening.onerror = () => (opening.error?.name === 'AbortError' ? resolve(nothing) : reject(opening.error));
      opening.onsuccess = () => {
        const database = opening.result;
        const outbox: StoredOutbox = { exists: true, rows: [], tombstones: [] };
        const finish = () => {
          database.close();
          resolve(outbox);
        };
        if (!database.objectStoreNames.contains('kv')) return finish();
        const transaction = database.transaction('kv');
        const walk = transaction.objectStore('kv').openCursor();
        walk.onsuccess = () => {
          const cursor = walk.result;
          if (!cursor) return;
          const key = String(cursor.key);
          if (key.startsWith('lead:')) outbox.rows.push({ key, row: cursor.value });
          if (key.startsWith('done:')) outbox.tombstones.push(key);
          cursor.continue();
        };
        transaction.oncomplete = finish;
        transaction.onabort = () => reject(transaction.error);
      };
    });
  });
}

/** The id of the lead in the key of a row or of a tombstone. */
export function leadIdIn(key: string): string {
  const parts = key.split(':');
  return (parts[0] === 'lead' ? parts[2] : parts[1]) ?? '';
}

/** The keys of the leads that lie in the localStorage of the page's origin, past the widget. */
export const leadsInLocalStorage = (page: Page): Promise<string[]> =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('leadtag:lead:')));
