import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../../helpers/browser-test.ts';
import { recordEvents } from '../../helpers/events.ts';
import {
  expectDelivered,
  expectErased,
  expectRow,
  expectSameBytes,
  letPass,
  pagesFor,
  passUntil,
  rowsOf,
  submitLead,
} from '../../helpers/fault-case.ts';
import {
  badChunks,
  close,
  committed,
  drip,
  endless,
  garbage,
  hang,
  huge,
  reset,
  short,
  whenReused,
} from '../../helpers/fault-lab/index.ts';
import { outcome } from '../../helpers/visitor.ts';
import type { Webhook } from '../../helpers/webhook.ts';

const SECOND = 1000;
const MINUTE = 60_000;

describe('no answer that the page can read', () => {
  /** Each makes the request fail; the second one mends it. */
  const faults: Record<string, [(hook: Webhook, page: Page) => unknown, (hook: Webhook, page: Page) => unknown]> = {
    'nobody listens': [(hook) => hook.down(), (hook) => hook.up()],
    'connections are reset': [(hook) => hook.welcome('reset'), (hook) => hook.welcome('normal')],
    'connections are closed': [(hook) => hook.welcome('close'), (hook) => hook.welcome('normal')],
    'the request is reset': [(hook) => hook.answer(reset()), (hook) => hook.answer(200)],
    'the request is reset before it is read': [(hook) => hook.answer(reset('at headers')), (hook) => hook.answer(200)],
    'the answer is no HTTP': [(hook) => hook.answer(garbage()), (hook) => hook.answer(200)],
    'there is no answer': [(hook) => hook.answer(close()), (hook) => hook.answer(200)],
    'the answer ends in its headers': [(hook) => hook.answer(close('in headers')), (hook) => hook.answer(200)],
    'the preflight is refused': [(hook) => hook.preflight(403), (hook) => hook.preflight(204)],
    'the preflight is reset': [(hook) => hook.preflight(reset()), (hook) => hook.preflight(204)],
    'there is no CORS at all': [(hook) => hook.cors('none'), (hook) => hook.cors('open')],
    'CORS allows another site': [(hook) => hook.cors('another origin'), (hook) => hook.cors('open')],
    'the CORS header comes twice': [(hook) => hook.cors('twice'), (hook) => hook.cors('open')],
    'an ad blocker blocks it': [
      ({ url }, page) => page.route(url, (route) => route.abort('blockedbyclient')),
      ({ url }, page) => page.unroute(url),
    ],
    'the name cannot be resolved': [
      ({ url }, page) => page.route(url, (route) => route.abort('namenotresolved')),
      ({ url }, page) => page.unroute(url),
    ],
  };
  for (const [which, [breaks, mends]] of Object.entries(faults)) {
    test(`46: ${which}: the lead is safe, and comes when it can`, async ({ page, hook, serve }) => {
      const site = await serve(pagesFor(hook, { 'data-format': 'json' }));
      await page.clock.install();
      await breaks(hook, page);
      await submitLead(page, site);
      await letPass(page, 10 * SECOND);
      await outcome(page, 'saved').waitFor();
      // a host that is there is left in peace for longer
      await expectRow(page, { state: expect.stringMatching(/queued|parked/) });
      expect(hook.leads()).toEqual([]);

      await mends(hook, page);
      await passUntil(page, () => hook.ids().length > 0, 15 * MINUTE, 5 * SECOND);
      await expectDelivered(page, hook);
      expectSameBytes(hook.posts());
    });

    test(`46: ${which}: so it does where it may become a form`, async ({ page, hook, serve }) => {
      const site = await serve(pagesFor(hook));
      await page.clock.install();
      await breaks(hook, page);
      await submitLead(page, site);
      await letPass(page, 10 * SECOND);
      await mends(hook, page);
      await passUntil(page, () => hook.ids().length > 0, 15 * MINUTE, 5 * SECOND);
      await outcome(page, 'received').waitFor();
      await expect.poll(() => rowsOf(page)).toEqual([]);
      expect(new Set(hook.ids()).size).toBe(1);
    });
  }

  test('46: five times in a row: then the address is left alone for a quarter of an hour', async ({
    page,
    hook,
    serve,
  }) => {
    const site = await serve(pagesFor(hook));
    let attempts = 0;
    page.on('requestfailed', (request) => {
      if (request.url() === hook.url && request.method() === 'POST') attempts += 1;
    });
    await page.clock.install();
    await hook.down();
    await submitLead(page, site);
    await outcome(page, 'saved').waitFor();
    for (const n of [2, 3, 4, 5]) {
      await passUntil(page, () => attempts >= n, 2 * MINUTE, SECOND);
      await expect.poll(() => attempts, { message: 'attempts' }).toBe(n);
    }
    await letPass(page, 7 * MINUTE);
    expect(attempts, 'attempts in the next seven minutes').toBe(5);
    await hook.up();
    await passUntil(page, () => hook.ids().length > 0, 10 * MINUTE);
    await expectDelivered(page, hook);
  });

  test('46: the next page of the site tries at once', async ({ page, hook, serve }) => {
    const site = await serve(pagesFor(hook));
    await page.clock.install();
    await hook.down();
    await submitLead(page, site);
    await outcome(page, 'saved').waitFor();
    await letPass(page, 5 * MINUTE);
    await hook.up();
    await page.goto(`${site.url}/about`);
    await passUntil(page, () => hook.ids().length > 0, 5 * SECOND, SECOND);
    await hook.onlyLead();
    await expectErased(page, hook);
  });
});

describe('a host that is there, and whose answer cannot be read', () => {
  for (const format of ['form', 'text']) {
    test(`46: to ${format}, which needs no preflight: now, after 10 minutes, after a day, then no more`, async ({
      page,
      hook,
      serve,
    }) => {
      hook.cors('none');
      const site = await serve(pagesFor(hook, { 'data-format': format }));
      const events = await recordEvents(page);
      await page.clock.install();
      await submitLead(page, site);
      await outcome(page, 'saved').waitFor();
      await letPass(page, 9 * MINUTE);
      expect(hook.posts()).toHaveLength(1);
      await passUntil(page, () => hook.posts().length > 1, 3 * MINUTE);
      await hook.waitForPosts(2);
      // the verdict takes a moment too, and the next wait begins with it
      await letPass(page, 5 * SECOND);
      await expectRow(page, { state: 'queued', attempts: 2 });
      await letPass(page, 23 * 60 * MINUTE);
      expect(hook.posts()).toHaveLength(2);
      await passUntil(page, () => hook.posts().length > 2, 90 * MINUTE, 5 * MINUTE);
      await hook.waitForPosts(3);
      await letPass(page, 5 * SECOND);
      await expectRow(page, { state: 'unconfirmed' });
      await events.first('unconfirmed');
      await outcome(page, 'received').waitFor();
      expect(hook.posts()).toHaveLength(3);
      expectSameBytes(hook.posts());
      const looks = hook.requests.filter(({ method }) => method === 'GET');
      expect([...new Set(looks.map(({ path }) => path))], 'where it was looked whether the host is there').toEqual([
        '/',
      ]);
    });
  }
});

describe('silence', () => {
  test('47: after fifteen seconds the attempt ends, and the same bytes come again', async ({ page, hook, serve }) => {
    hook.answer([hang(), 200]);
    const site = await serve(pagesFor(hook));
    await page.clock.install();
    await submitLead(page, site);
    await hook.waitForPosts(1);
    await letPass(page, 4 * SECOND);
    await outcome(page, 'saved').waitFor();
    expect((await rowsOf(page))[0]).toMatchObject({ state: 'sending' });
    await letPass(page, 12 * SECOND);
    await expectRow(page, { state: 'queued', reason: 'TIMEOUT' });
    await passUntil(page, () => hook.ids().length > 0, MINUTE, SECOND);
    await expectDelivered(page, hook);
    expect(hook.posts()).toHaveLength(2);
    expectSameBytes(hook.posts());
  });

  test('47: a preflight that hangs is no reason to wait longer', async ({ page, hook, serve }) => {
    hook.preflight([hang(), 204]);
    const site = await serve(pagesFor(hook));
    await page.clock.install();
    await submitLead(page, site);
    await expect.poll(() => hook.preflights().length).toBe(1);
    await letPass(page, 16 * SECOND);
    await outcome(page, 'saved').waitFor();
    await passUntil(page, () => hook.ids().length > 0, MINUTE, SECOND);
    await expectDelivered(page, hook);
    expect(hook.posts()).toHaveLength(1);
  });

  test('47: an answer that comes within the time turns "saved" into "received"', async ({ page, hook, serve }) => {
    let release = () => {};
    hook.answer(() => new Promise((resolve) => (release = () => resolve(200))));
    const site = await serve(pagesFor(hook));
    await page.clock.install();
    await submitLead(page, site);
    await hook.waitForPosts(1);
    await letPass(page, 10 * SECOND);
    await outcome(page, 'saved').waitFor();
    release();
    await expectDelivered(page, hook);
    expect(hook.posts()).toHaveLength(1);
  });
});

describe('a status whose body fails', () => {
  const bodies = {
    'never ends': endless(),
    'comes in drips': drip(30, 20),
    'is huge': huge(),
    'is cut short': short(),
    'is reset': short('reset'),
    'has broken chunks': badChunks(),
    'never comes': hang('in body'),
  };
  for (const [which, answer] of Object.entries(bodies)) {
    test(`49: 200 whose body ${which} is a yes`, async ({ needs, page, hook, serve }) => {
      if (which === 'has broken chunks') needs('status of a broken answer');
      hook.answer(answer);
      const site = await serve(pagesFor(hook));
      await submitLead(page, site);
      await expectDelivered(page, hook);
      expect(hook.posts()).toHaveLength(1);
    });
  }

  test('49: one that never ends is left after fifteen seconds', async ({ needs, page, hook, serve }) => {
    needs('cut keepalive');
    hook.answer(endless());
    const site = await serve(pagesFor(hook));
    await page.clock.install();
    await submitLead(page, site);
    await outcome(page, 'received').waitFor();
    expect(hook.posts()[0]?.leftAt).toBeUndefined();
    await letPass(page, 16 * SECOND);
    await expect.poll(() => hook.posts()[0]?.leftAt, { message: 'the sender hangs up', timeout: 5000 }).toBeDefined();
    await expectDelivered(page, hook);
    expect(hook.posts()).toHaveLength(1);
  });

  test('49: 503 whose body never ends is a no for now', async ({ page, hook, serve }) => {
    hook.answer([endless(20, 503), 200]);
    const site = await serve(pagesFor(hook));
    await submitLead(page, site);
    await expectDelivered(page, hook);
    expect(hook.posts()).toHaveLength(2);
    expectSameBytes(hook.posts());
  });
});

describe('a lead that was taken without a word', () => {
  /** Browsers send again by themselves on a connection that was used before: this one is new for each request. */
  const NEW_CONNECTION = { status: 204, headers: { connection: 'close' } };

  for (const [how, fault] of Object.entries({ reset: reset(), closed: close(), 'left hanging': hang() })) {
    test(`50: before the connection was ${how}: it comes again with the same id and bytes`, async ({
      page,
      hook,
      serve,
    }) => {
      hook.preflight(NEW_CONNECTION);
      hook.answer([committed(fault), 200]);
      const site = await serve(pagesFor(hook));
      await page.clock.install();
      await submitLead(page, site);
      await hook.waitForPosts(1);
      await passUntil(page, () => hook.posts().length > 1, MINUTE, SECOND);
      await outcome(page, 'received').waitFor();
      await hook.waitForLeads(2);
      expectSameBytes(hook.posts());
      expect(hook.duplicates(), 'what a receiver drops by its id').toEqual([hook.ids()[0]]);
      await expectErased(page, hook);
    });
  }

  test('51: on a connection in use, which the browser repeats by itself: one lead, twice', async ({
    page,
    engine,
    hook,
    serve,
    skip,
  }) => {
    if (engine.cannot.cdp) skip('what other browsers repeat by themselves is not known');
    hook.answer(whenReused(committed(reset())));
    const site = await serve(pagesFor(hook));
    await submitLead(page, site);
    await outcome(page, 'received').waitFor();
    await hook.waitForLeads(2);
    expect(hook.posts().map(({ reused }) => reused)).toEqual([true, false]);
    expectSameBytes(hook.posts());
    expect(hook.duplicates()).toHaveLength(1);
    await expectErased(page, hook);
  });

  test('51: by a server that says 408 and has it all the same', async ({ needs, page, hook, serve }) => {
    needs('reused connection');
    hook.answer(whenReused(committed(408)));
    const site = await serve(pagesFor(hook));
    await submitLead(page, site);
    await outcome(page, 'received').waitFor();
    await expectErased(page, hook);
    expect(hook.ids().length).toBeGreaterThanOrEqual(2);
    expectSameBytes(hook.posts());
  });

  test('52: the bytes are the same over every kind of attempt, and on every page', async ({ page, hook, serve }) => {
    hook.preflight(NEW_CONNECTION);
    hook.answer([500, reset(), 503, short('close', 502), close(), hang(), 429, 200]);
    const site = await serve(pagesFor(hook));
    const events = await recordEvents(page);
    await page.clock.install();
    await submitLead(page, site, { Name: 'Ada Lovelace 艾达' });
    await outcome(page, 'saved').waitFor();
    const [row] = await rowsOf(page);
    for (let n = 2; n <= 8; n++) {
      // every other attempt is made by another page
      if (n % 2) await page.goto(`${site.url}/${n % 4 === 1 ? 'about' : ''}`);
      await passUntil(page, () => hook.posts().length >= n, 40 * MINUTE, 5 * SECOND);
      await hook.waitForPosts(n);
    }
    const lead = await hook.onlyLead();
    await expectErased(page, hook);
    expect(hook.posts()).toHaveLength(8);
    expectSameBytes(hook.posts());
    expect(hook.posts()[0]?.body.toString()).toBe(row?.body);
    expect(JSON.stringify(lead)).not.toMatch(/attempt|sent_at|retry/i);
    expect(events.names().filter((name) => name === 'submit')).toHaveLength(1);
  });
});
