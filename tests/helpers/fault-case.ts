import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { HookRequest } from './fault-lab/request.ts';
import { type Attributes, htmlPage, script } from './html.ts';
import { leadIdIn, readOutbox } from './outbox.ts';
import type { Site, SitePage } from './site.ts';
import { formFor, openForm, outcome, submitForm } from './visitor.ts';
import { leadIdOf, type Webhook } from './webhook.ts';

export const ADA = { Name: 'Ada Lovelace', Email: 'ada@example.com' };

/** The form at `/`, the bare script at `/about`, and nothing of ours at `/bare`, from where the disk can be looked at in peace. */
export function pagesFor(hook: Webhook, more: Attributes = {}): Record<string, SitePage> {
  return {
    '/': htmlPage({ body: script(formFor(hook, more)) }),
    '/about': htmlPage({ body: script() }),
    '/bare': htmlPage({}),
  };
}

/** Opens the form of the site and sends Ada's lead, or what of it is given differently. */
export async function submitLead(page: Page, { url }: Site, values: Record<string, string> = {}): Promise<void> {
  await openForm(page, url);
  await submitForm(page, { ...ADA, ...values });
}

/** The rows on the device, as they are now. */
export async function rowsOf(page: Page): Promise<Record<string, unknown>[]> {
  return (await readOutbox(page)).rows.map(({ row }) => row);
}

/** Waits until the one row on the device looks so. */
export async function expectRow(page: Page, parts: Record<string, unknown>): Promise<void> {
  await expect
    .poll(() => rowsOf(page), { timeout: 20_000, message: 'rows on the device' })
    .toEqual([expect.objectContaining(parts)]);
}

/** Waits until nothing waits on the device, and a tombstone stands for each id that the hook has taken. */
export async function expectErased(page: Page, hook: Webhook): Promise<void> {
  await expect.poll(() => rowsOf(page), { timeout: 20_000, message: 'rows on the device' }).toEqual([]);
  const { tombstones } = await readOutbox(page);
  expect(tombstones.map(leadIdIn).sort()).toEqual([...new Set(hook.ids())].sort());
}

/** The hook has taken one lead, whatever the number of attempts; the visitor knows, and nothing is left on the device. */
export async function expectDelivered(page: Page, hook: Webhook): Promise<void> {
  await outcome(page, 'received').waitFor();
  await hook.onlyLead();
  await expectErased(page, hook);
}

/** All these requests carry one lead, with the same bytes and under the same content type. */
export function expectSameBytes(posts: readonly HookRequest[]): void {
  const bodies = posts.filter(({ whole }) => whole);
  expect(bodies.length, 'POSTs that were read').toBeGreaterThan(0);
  expect([...new Set(bodies.map(leadIdOf))], 'ids').toHaveLength(1);
  expect([...new Set(bodies.map(({ body }) => body.toString('latin1')))], 'different bodies').toHaveLength(1);
  expect([...new Set(posts.map(({ headers }) => headers['content-type']))], 'content types').toHaveLength(1);
}

/**
 * Waits until the page has done what it was doing with its database, which takes real time: to jump on with its clock before that
 * would look to it as if the database did not answer.
 */
async function settle(page: Page): Promise<void> {
  for (const _ of ['what a timer began', 'what that led to', 'and that']) {
    await page.evaluate(async () => {
      if (!(await indexedDB.databases()).some(({ name }) => name === 'leadtag')) return;
      await new Promise<void>((resolve) => {
        const opening = indexedDB.open('leadtag');
        opening.onerror = () => resolve();
        opening.onsuccess = () => {
          const database = opening.result;
          const end = () => resolve(database.close());
          if (!database.objectStoreNames.contains('kv')) return end();
          // writes of one store wait for each other
          const transaction = database.transaction('kv', 'readwrite');
          transaction.objectStore('kv').count();
          transaction.oncomplete = transaction.onabort = end;
        };
      });
    });
    await sleep(15);
  }
}

/**
 * Lets time go by for a page whose clock is installed, step by step, until something is so, or the time is over. Returns how much
 * has gone by, in milliseconds of the page.
 */
export async function passUntil(page: Page, isSo: () => boolean, most: number, step = 10_000): Promise<number> {
  let gone = 0;
  await settle(page);
  while (!isSo() && gone < most) {
    await page.clock.fastForward(Math.min(step, most - gone));
    gone += step;
    await settle(page);
  }
  return gone;
}

/** Lets so much time go by for a page whose clock is installed. */
export async function letPass(page: Page, ms: number): Promise<void> {
  await passUntil(page, () => false, ms, Math.max(10_000, ms / 20));
}
