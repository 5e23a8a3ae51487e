import { describe, expect } from 'vitest';
import { test } from '../../helpers/browser-test.ts';
import { ADA, expectDelivered, expectErased, pagesFor, rowsOf, submitLead } from '../../helpers/fault-case.ts';
import { leadsInLocalStorage } from '../../helpers/outbox.ts';
import {
  clearSiteData,
  deleteDatabase,
  limitQuota,
  SEEN_IN_TRANSACTIONS,
  sabotage,
  upgradeDatabase,
} from '../../helpers/saboteur/index.ts';
import { keyOf, putRecords, rowFor, seedRows } from '../../helpers/seed.ts';
import { fillIn, openForm, outcome, sendButton, submitForm } from '../../helpers/visitor.ts';

describe('another tab', () => {
  for (const [what, change, done] of [
    ['deletes', deleteDatabase, 'deleted'],
    ['upgrades', upgradeDatabase, 'upgraded'],
  ] as const) {
    test(`19: ${what} the database while a form is being filled in: nobody waits, and the lead is kept`, async ({
      page,
      context,
      hook,
      serve,
    }) => {
      const site = await serve(pagesFor(hook));
      await openForm(page, site.url);
      await fillIn(page, ADA);
      await expect.poll(() => page.evaluate(async () => (await indexedDB.databases()).length)).toBe(1);
      const other = await context.newPage();
      await other.goto(`${site.url}/bare`);
      expect(await change(other)).toBe(done);
      await sendButton(page).click();
      await expectDelivered(page, hook);
    });
  }

  test('29: is not held up by a page that was left while its very first open was pending', async ({
    page,
    context,
    hook,
    serve,
  }) => {
    const site = await serve(pagesFor(hook));
    await openForm(page, site.url);
    await page.evaluate(() => {
      const field = document.querySelector('[data-leadtag], div')?.shadowRoot?.querySelector('input');
      field?.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      location.href = '/bare';
    });
    const other = await context.newPage();
    await submitLead(other, site);
    await outcome(other, 'received').waitFor({ timeout: 8000 });
    await hook.onlyLead();
  });

  test('89: with a newer version: its records are left alone, and neither is locked out', async ({
    page,
    context,
    hook,
    serve,
  }) => {
    const site = await serve(pagesFor(hook));
    await page.goto(`${site.url}/bare`);
    const [id] = await seedRows(page, hook, 1);
    const newer = rowFor(hook, { v: 2 });
    await putRecords(page, [
      [keyOf(newer), newer],
      ['of another kind', { v: 9 }],
    ]);
    await page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('leadtag', 7);
          opening.onupgradeneeded = () => opening.result.createObjectStore('more');
          opening.onblocked = () => reject(new Error('blocked'));
          opening.onsuccess = () => resolve();
        }),
    );
    const other = await context.newPage();
    await other.goto(`${site.url}/about`);
    expect((await hook.onlyLead()).id).toBe(id);
    await hook.quiet(3500);
    expect(hook.posts()).toHaveLength(1);
    expect((await rowsOf(page)).map(({ v }) => v)).toEqual([2]);
  });

  test('37, 89: with an older version: what it has left is delivered, and it is not locked out', async ({
    page,
    context,
    hook,
    serve,
  }) => {
    const site = await serve(pagesFor(hook));
    await page.goto(`${site.url}/bare`);
    const rows = [1, 2, 3].map(() => rowFor(hook));
    await putRecords(
      page,
      rows.map((row) => [`lead:${row.createdAt}:${row.id}:0`, row]),
      'old',
    );
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open('leadtag');
          opening.onsuccess = () => {
            opening.result.onversionchange = () => opening.result.close();
            resolve();
          };
        }),
    );
    const other = await context.newPage();
    await other.goto(`${site.url}/about`);
    await hook.waitForLeads(3);
    await expectErased(other, hook);
    const reopened = await page.evaluate(
      () =>
        new Promise((resolve) => {
          const opening = indexedDB.open('leadtag');
          opening.onsuccess = () => {
            opening.result.close();
            resolve('opened');
          };
          opening.onerror = () => resolve(opening.error?.name);
        }),
    );
    expect(reopened).toBe('opened');
  });
});

test('20: site data that are cleared while a form is open: the next lead is kept and sent', async ({
  needs,
  page,
  hook,
  serve,
}) => {
  needs('cdp');
  const site = await serve(pagesFor(hook));
  await openForm(page, site.url);
  await fillIn(page, ADA);
  await clearSiteData(page);
  await sendButton(page).click();
  await expectDelivered(page, hook);
});

test('8: a disk that is really full: the lead goes to localStorage, and the screen says what is true', async ({
  needs,
  page,
  hook,
  serve,
}) => {
  needs('cdp');
  const site = await serve(pagesFor(hook));
  await openForm(page, site.url);
  await page.getByLabel('Name').fill('Ada');
  await limitQuota(page, 1);
  await hook.down();
  await submitForm(page, ADA);
  await outcome(page, 'saved').waitFor();
  expect(await leadsInLocalStorage(page)).toHaveLength(1);
  expect(await rowsOf(page)).toEqual([]);
  await hook.up();
  await page.reload();
  await hook.onlyLead();
  await expect.poll(() => leadsInLocalStorage(page)).toEqual([]);
});

for (const what of ['kill', 'close'] as const) {
  test(`21, 26: connections that ${what === 'kill' ? 'died without a word' : 'were closed'}: the next lead is kept all the same`, async ({
    page,
    hook,
    serve,
  }) => {
    const site = await serve(pagesFor(hook));
    const saboteur = await sabotage(page, {});
    await openForm(page, site.url);
    await fillIn(page, ADA);
    await saboteur.connections(what);
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await sendButton(page).click();
    await expectDelivered(page, hook);
  });
}

test('22: "Connection to Indexed Database server lost", once: the lead is on the disk all the same', async ({
  page,
  context,
  hook,
  serve,
}) => {
  const site = await serve(pagesFor(hook));
  const saboteur = await sabotage(page, {});
  await openForm(page, site.url);
  await fillIn(page, ADA);
  await hook.down();
  await saboteur.set({ transaction: { ...SEEN_IN_TRANSACTIONS.serverLost, times: 1 } });
  await sendButton(page).click();
  await outcome(page, 'saved').waitFor();
  const other = await context.newPage();
  await other.goto(`${site.url}/bare`);
  expect(await rowsOf(other)).toHaveLength(1);
  expect(await leadsInLocalStorage(other)).toEqual([]);
});

test('25: a write that never ends, and lands after all: one lead', async ({ page, context, hook, serve }) => {
  const site = await serve(pagesFor(hook));
  const saboteur = await sabotage(page, {});
  await openForm(page, site.url);
  await fillIn(page, ADA);
  await hook.down();
  await saboteur.set({ transaction: { how: 'is late', by: 6000, mode: 'readwrite' } });
  await sendButton(page).click();
  await outcome(page, 'saved').waitFor({ timeout: 10_000 });
  expect(await leadsInLocalStorage(page)).toHaveLength(1);
  await page.close();

  await hook.up();
  const other = await context.newPage();
  await sabotage(other, { clock: 60_000 });
  await other.goto(`${site.url}/about`);
  await hook.onlyLead();
  await expect.poll(() => leadsInLocalStorage(other)).toEqual([]);
  expect(hook.posts()).toHaveLength(1);
});

test('33, 34: leads on both rungs, one of them on both: each is sent once', async ({ page, hook, serve }) => {
  const site = await serve(pagesFor(hook));
  await page.goto(`${site.url}/bare`);
  const [both, below] = [rowFor(hook), rowFor(hook)];
  await putRecords(page, [[keyOf(both), both]]);
  await page.evaluate(
    (rows) => {
      for (const [key, row] of rows) localStorage.setItem(`leadtag:${key}`, JSON.stringify(row));
    },
    [both, below].map((row) => [keyOf(row), row] as const),
  );
  await page.goto(`${site.url}/about`);
  await hook.waitForLeads(2);
  await hook.quiet(2500);
  expect(hook.ids().sort()).toEqual([both.id, below.id].sort());
  await expect.poll(() => leadsInLocalStorage(page)).toEqual([]);
});

test('31, 36: damaged and foreign records stay where they are, and the others go on', async ({ page, hook, serve }) => {
  const site = await serve(pagesFor(hook));
  await page.goto(`${site.url}/bare`);
  const damaged = rowFor(hook, { body: 5 });
  await putRecords(page, [
    [keyOf(damaged), damaged],
    ['lead:', null],
    ['lead:x', 'text'],
    ['lead:0000000000000:y:0:1', { v: 1, url: hook.url, nextAt: 'soon' }],
    ['somebody-else', { v: 1, url: hook.url, nextAt: 0 }],
    ['done:', 7],
    ['gate:', 'shut'],
  ]);
  await seedRows(page, hook, 3);
  await page.goto(`${site.url}/about`);
  await hook.waitForLeads(3);
  const list = await page.evaluate(() =>
    (window as never as { leadtag: { outbox: { list(): unknown } } }).leadtag.outbox.list(),
  );
  expect(list).toHaveLength(4);
  expect(list).toContainEqual(
    expect.objectContaining({ id: damaged.id, state: 'refused', reason: 'DAMAGED', lead: 5 }),
  );
});

test('67: 500 leads at the start go out one after the other, and the page stays usable', async ({
  page,
  hook,
  serve,
}) => {
  const site = await serve(pagesFor(hook));
  await page.goto(`${site.url}/bare`);
  await seedRows(page, hook, 500);
  await openForm(page, site.url);
  await hook.waitForPosts(20);
  await submitForm(page, ADA);
  await outcome(page, 'received').waitFor();
  expect(hook.leads().length, 'a visitor does not wait for the backlog').toBeLessThan(450);
  await expect.poll(() => new Set(hook.ids()).size, { timeout: 50_000 }).toBe(501);
  expect(hook.duplicates()).toEqual([]);
  await expect.poll(() => rowsOf(page)).toEqual([]);
});

test('66: leads that are added during a drain are sent, once', async ({ page, context, hook, serve }) => {
  const site = await serve(pagesFor(hook));
  await page.goto(`${site.url}/bare`);
  await seedRows(page, hook, 10);
  hook.answer(async () => {
    await new Promise((resolve) => setTimeout(resolve, 100));
    return 200;
  });
  const other = await context.newPage();
  await other.goto(`${site.url}/about`);
  await hook.waitForPosts(3);
  await seedRows(page, hook, 10);
  await hook.waitForLeads(20);
  expect(hook.duplicates()).toEqual([]);
});
