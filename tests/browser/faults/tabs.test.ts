import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../../helpers/browser-test.ts';
import {
  expectErased,
  expectRow,
  expectSameBytes,
  pagesFor,
  passUntil,
  rowsOf,
  submitLead,
} from '../../helpers/fault-case.ts';
import { hang } from '../../helpers/fault-lab/index.ts';
import { htmlPage, script } from '../../helpers/html.ts';
import { leadsInLocalStorage } from '../../helpers/outbox.ts';
import { sabotage } from '../../helpers/saboteur/index.ts';
import { keyOf, putRecords, rowFor, seedRows } from '../../helpers/seed.ts';
import { formFor, openForm, outcome, submitForm } from '../../helpers/visitor.ts';

const MINUTE = 60_000;
/** A lease is over by then: three times the time-out of an attempt. */
const AFTER_THE_LEASE = { clock: 46_000 };

/** What a page does that goes into the back/forward cache, and comes out of it again. */
const cacheAndRestore = (page: Page) =>
  page.evaluate(() => {
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });

const becomeVisible = (page: Page) => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));

describe('two tabs with the same 200 rows deliver each of them once', () => {
  for (const [name, faults] of [
    ['76: as a rule', {}],
    ['81: without Web Locks', { locks: 'missing' }],
    ['84: without BroadcastChannel', { broadcast: 'missing' }],
  ] as const) {
    test(name, async ({ page, context, hook, serve }) => {
      const site = await serve(pagesFor(hook));
      await page.goto(`${site.url}/bare`);
      const ids = await seedRows(page, hook, 200);
      const other = await context.newPage();
      for (const tab of [page, other]) await sabotage(tab, faults);
      await Promise.all([page.goto(`${site.url}/about`), other.goto(`${site.url}/about`)]);
      await hook.waitForLeads(200);
      expect(hook.ids().sort()).toEqual(ids.sort());
      expect(hook.duplicates()).toEqual([]);
    });
  }
});

describe('a tab that ends in the middle', () => {
  test('77: after it has taken a lead: another one sends it when the lease is over', async ({
    page,
    context,
    hook,
    serve,
  }) => {
    const site = await serve(pagesFor(hook));
    await page.goto(`${site.url}/bare`);
    const until = Date.now() + 45_000;
    const row = rowFor(hook, { state: 'sending', lease: 'a tab that is gone', nextAt: until });
    await putRecords(page, [[keyOf(row), row]]);
    await page.goto(`${site.url}/about`);
    await hook.quiet(4000);
    expect(hook.posts(), 'while the lease lasts').toHaveLength(0);

    const later = await context.newPage();
    await sabotage(later, AFTER_THE_LEASE);
    await later.goto(`${site.url}/about`);
    await hook.onlyLead();
    await expectErased(later, hook);
  });

  test('78: after the server has taken it: sent once more, under the same id', async ({
    page,
    context,
    hook,
    serve,
  }) => {
    const site = await serve(pagesFor(hook));
    const taken = { ...hang(), commits: true };
    hook.answer([taken, 200]);
    await submitLead(page, site);
    await hook.waitForPosts(1);
    await outcome(page, 'saved').waitFor();
    await page.close();

    const later = await context.newPage();
    await sabotage(later, AFTER_THE_LEASE);
    await later.goto(`${site.url}/about`);
    await hook.waitForPosts(2);
    expectSameBytes(hook.posts());
    await expectErased(later, hook);
  });

  for (const status of [200, 500]) {
    test(`79: frozen while it sends, it thaws with a ${status} after another one has delivered: nothing comes back`, async ({
      page,
      context,
      hook,
      serve,
    }) => {
      const site = await serve(pagesFor(hook));
      await page.addInitScript(() => {
        const real = window.fetch;
        const scope = window as unknown as { thaw: () => void; frozen: Promise<void> };
        scope.frozen = new Promise((resolve) => {
          scope.thaw = resolve;
        });
        window.fetch = async (...request) => {
          const response = await real(...request);
          await scope.frozen;
          return response;
        };
      });
      hook.answer([status, 200]);
      await submitLead(page, site);
      await hook.waitForPosts(1);

      const later = await context.newPage();
      await sabotage(later, AFTER_THE_LEASE);
      await later.goto(`${site.url}/about`);
      await hook.waitForPosts(2);
      await expect.poll(() => rowsOf(later)).toEqual([]);
      await page.evaluate(() => (window as unknown as { thaw: () => void }).thaw());
      await hook.quiet(1500);
      expect(await rowsOf(later)).toEqual([]);
      expect(hook.posts()).toHaveLength(2);
      expectSameBytes(hook.posts());
    });
  }
});

describe('the lock', () => {
  test('82: held for ever by a frozen tab, it does not keep the leads on the device', async ({
    page,
    context,
    hook,
    serve,
  }) => {
    const site = await serve(pagesFor(hook));
    await page.goto(`${site.url}/bare`);
    await seedRows(page, hook, 3);
    await page.evaluate(() => {
      void navigator.locks.request('leadtag:drain', () => new Promise(() => {}));
    });
    const tab = await context.newPage();
    await tab.clock.install();
    await tab.goto(`${site.url}/about`);
    const gone = await passUntil(tab, () => hook.leads().length === 3, 5 * MINUTE);
    expect(hook.ids(), `after ${gone} ms`).toHaveLength(3);
    expect(hook.duplicates()).toEqual([]);
  });

  test('83: stolen, its former holder stops, and all is delivered once', async ({ page, context, hook, serve }) => {
    const site = await serve(pagesFor(hook));
    await page.goto(`${site.url}/bare`);
    await seedRows(page, hook, 12);
    hook.answer(async () => {
      await new Promise((resolve) => setTimeout(resolve, 150));
      return 200;
    });
    const thief = await context.newPage();
    await thief.goto(`${site.url}/bare`);
    await page.goto(`${site.url}/about`);
    await hook.waitForPosts(2);
    await thief.evaluate(
      () =>
        new Promise<void>((resolve) => {
          void navigator.locks.request('leadtag:drain', { steal: true }, () => {
            resolve();
            return new Promise(() => {});
          });
        }),
    );
    await hook.quiet(1000);
    const before = hook.posts().length;
    expect(before).toBeLessThan(12);
    await thief.close();
    await page.reload();
    await hook.waitForLeads(12);
    expect(hook.duplicates()).toEqual([]);
  });
});

describe('a page that goes and comes back', () => {
  test('85: out of the back/forward cache it drains again, with every listener once', async ({ page, hook, serve }) => {
    const site = await serve(pagesFor(hook));
    await hook.down();
    await submitLead(page, site);
    await outcome(page, 'saved').waitFor();
    await hook.up();
    for (let i = 0; i < 3; i++) await cacheAndRestore(page);
    await outcome(page, 'received').waitFor();
    await hook.onlyLead();
    expect(hook.posts()).toHaveLength(1);
  });

  test('86: it listens to neither unload nor beforeunload', async ({ page, hook, serve }) => {
    const site = await serve(pagesFor(hook));
    await page.addInitScript(() => {
      const names: string[] = [];
      (window as unknown as { heard: string[] }).heard = names;
      const real = EventTarget.prototype.addEventListener;
      EventTarget.prototype.addEventListener = function (this: EventTarget, name: string, ...rest) {
        names.push(name);
        return real.call(this ?? window, name, ...(rest as [EventListener]));
      };
    });
    await submitLead(page, site);
    await outcome(page, 'received').waitFor();
    const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    expect(heard).toContain('pagehide');
    expect(heard.filter((name) => /unload/.test(name))).toEqual([]);
  });

  test('87: hidden, and then gone, while a write hangs: one copy is put by, and it is sent once', async ({
    page,
    context,
    hook,
    serve,
  }) => {
    const site = await serve(pagesFor(hook));
    await openForm(page, site.url);
    const saboteur = await sabotage(page, {});
    await page.reload();
    await openForm(page, site.url);
    await page.getByLabel('Email').fill('first');
    await saboteur.set({ transaction: { how: 'hangs', mode: 'readwrite' } });
    await submitForm(page, { Name: 'Ada', Email: 'ada@example.com' });
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { value: true, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
      dispatchEvent(new PageTransitionEvent('pagehide', { persisted: false }));
    });
    expect(await leadsInLocalStorage(page)).toHaveLength(1);
    expect(hook.posts(), 'nothing leaves before it is kept').toHaveLength(0);
    await page.close();

    const later = await context.newPage();
    await sabotage(later, AFTER_THE_LEASE);
    await later.goto(`${site.url}/about`);
    await hook.onlyLead();
    expect(hook.posts()).toHaveLength(1);
  });

  test('88: looked at again, it sends what waits', async ({ page, hook, serve }) => {
    const site = await serve(pagesFor(hook));
    hook.answer(hang('at headers'));
    await hook.down();
    await submitLead(page, site);
    await outcome(page, 'saved').waitFor();
    await expectRow(page, { state: 'queued' });
    hook.answer(200);
    await hook.up();
    await becomeVisible(page);
    await outcome(page, 'received').waitFor();
    await hook.onlyLead();
  });
});

describe('many tabs at once', () => {
  test('68: five of them meet a server in trouble: one asks, the others leave it in peace', async ({
    page,
    context,
    hook,
    serve,
  }) => {
    const site = await serve(pagesFor(hook));
    await page.goto(`${site.url}/bare`);
    await seedRows(page, hook, 10);
    hook.answer({ status: 503, headers: { 'retry-after': '3', 'access-control-expose-headers': 'retry-after' } });
    const tabs = await Promise.all([1, 2, 3, 4, 5].map(() => context.newPage()));
    await Promise.all(tabs.map((tab) => tab.goto(`${site.url}/about`)));
    await hook.waitForPosts(1);
    await hook.quiet(2000);
    expect(hook.posts()).toHaveLength(1);
    hook.answer(200);
    await hook.waitForLeads(10);
    expect(hook.duplicates()).toEqual([]);
  });

  test('80: tabs whose timers and requests crawl make no storm of repeats', async ({ page, context, hook, serve }) => {
    const site = await serve(pagesFor(hook));
    await page.goto(`${site.url}/bare`);
    await seedRows(page, hook, 20);
    const tabs = await Promise.all([1, 2, 3].map(() => context.newPage()));
    for (const tab of tabs) {
      await sabotage(tab, { locks: 'missing' });
      await tab.addInitScript(() => {
        const real = window.setTimeout;
        window.setTimeout = ((fn: TimerHandler, ms = 0, ...rest: unknown[]) => real(fn, ms * 10, ...rest)) as never;
      });
      await tab.addInitScript(() => {
        const real = window.fetch;
        window.fetch = async (...request) => {
          await new Promise((resolve) => queueMicrotask(() => resolve(undefined)));
          const response = await real(...request);
          for (let i = 0; i < 20; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
          return response;
        };
      });
    }
    await Promise.all(tabs.map((tab) => tab.goto(`${site.url}/about`)));
    for (const tab of tabs) await tab.bringToFront();
    await expect.poll(() => new Set(hook.ids()).size, { timeout: 45_000 }).toBe(20);
    expect(hook.duplicates()).toEqual([]);
  });

  test('5: the script twice on a page, and one drains', async ({ page, hook, serve }) => {
    const site = await serve({
      '/bare': htmlPage({}),
      '/': htmlPage({ body: script() + script() + script(formFor(hook)) }),
    });
    await page.goto(`${site.url}/bare`);
    await seedRows(page, hook, 20);
    await page.goto(site.url);
    await hook.waitForLeads(20);
    expect(hook.duplicates()).toEqual([]);
  });
});
