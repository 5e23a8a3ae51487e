import type { Page } from 'playwright-core';
import { uuid } from '../../src/platform/id.ts';
import type { Webhook } from './webhook.ts';

/** A row as the outbox writes it, for a webhook. */
export function rowFor(hook: Webhook, parts: Record<string, unknown> = {}): Record<string, unknown> {
  const createdAt = Number(parts.createdAt ?? Date.now());
  const id = String(parts.id ?? uuid(createdAt));
  const body = JSON.stringify({
    type: 'lead.submitted',
    version: 1,
    id,
    submitted_at: new Date(createdAt).toISOString(),
    form: { id: 'form' },
    fields: { name: 'Ada Lovelace', email: 'ada@example.com' },
    page: { url: 'https://example.com/' },
    privacy: { gpc: false, storage: 'session' },
    client: { name: 'leadtag', version: '0.1.0' },
  });
  return {
    v: 1,
    id,
    formId: 'form',
    destination: 0,
    createdAt,
    attempts: 0,
    nextAt: createdAt,
    state: 'queued',
    url: hook.url,
    format: 'json',
    contentType: 'application/json',
    body,
    bytes: body.length,
    timeout: 15_000,
    redirects: 'strict',
    ...parts,
  };
}

export const keyOf = ({ createdAt, id, destination, bytes }: Record<string, unknown>): string =>
  `lead:${createdAt}:${id}:${destination}:${bytes}`;

/**
 * Puts records into the database of the page's site, past the widget, and makes the database if there is none.
 *
 * @param how `old`: as a version made it that knew no index
 */
export function putRecords(
  page: Page,
  records: [key: string, value: unknown][],
  how: 'new' | 'old' = 'new',
): Promise<void> {
  return page.evaluate(
    ([records, how]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('leadtag');
        opening.onupgradeneeded = () => {
          const table = opening.result.createObjectStore('kv');
          if (how === 'new') table.createIndex('due', ['v', 'url', 'nextAt']);
        };
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const transaction = database.transaction('kv', 'readwrite');
          for (const [key, value] of records) transaction.objectStore('kv').put(value, key);
          transaction.onabort = () => reject(transaction.error);
          transaction.oncomplete = () => {
            database.close();
            resolve();
          };
        };
      }),
    [records, how] as const,
  );
}

/** Puts so many leads for a hook on the device, as if an earlier visit had left them. */
export async function seedRows(page: Page, hook: Webhook, count: number, parts: Record<string, unknown> = {}) {
  const rows = Array.from({ length: count }, () => rowFor(hook, parts));
  await putRecords(
    page,
    rows.map((row) => [keyOf(row), row]),
  );
  return rows.map(({ id }) => String(id));
}
