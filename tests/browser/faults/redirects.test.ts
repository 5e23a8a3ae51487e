import { describe, expect } from 'vitest';
import { test } from '../../helpers/browser-test.ts';
import { recordEvents } from '../../helpers/events.ts';
import {
  expectDelivered,
  expectRow,
  expectSameBytes,
  letPass,
  pagesFor,
  passUntil,
  submitLead,
} from '../../helpers/fault-case.ts';
import { REDIRECTS, redirect } from '../../helpers/fault-lab/index.ts';
import { outcome } from '../../helpers/visitor.ts';
import { startWebhook } from '../../helpers/webhook.ts';

const MINUTE = 60_000;

describe('a yes after a redirect', () => {
  for (const status of REDIRECTS) {
    test(`44: ${status} is no proof that the lead arrived: it is kept for the owner`, async ({ page, hook, serve }) => {
      hook.answer(redirect(status, '/thanks'));
      hook.on('/thanks', 200);
      const site = await serve(pagesFor(hook));
      const events = await recordEvents(page);
      await page.clock.install();
      await submitLead(page, site);
      await outcome(page, 'received').waitFor();
      expect((await events.first('unconfirmed')).detail).toMatchObject({ code: 'REDIRECTED' });
      expect(events.names()).not.toContain('delivered');
      await expectRow(page, { state: 'unconfirmed', reason: 'REDIRECTED' });

      const target = hook.requests.find(({ path, method }) => path === '/thanks' && method !== 'OPTIONS');
      expect(target?.method, 'what the browser made of it').toBe(status > 303 ? 'POST' : 'GET');
      await letPass(page, 30 * MINUTE);
      expect(hook.posts(), 'it is not sent again').toHaveLength(1);
    });

    test(`44: ${status} with redirects=ok is a yes`, async ({ page, hook, serve }) => {
      hook.answer(redirect(status, '/thanks'));
      hook.on('/thanks', 200);
      const site = await serve(pagesFor(hook, { 'data-redirects': 'ok' }));
      const events = await recordEvents(page);
      await submitLead(page, site);
      await outcome(page, 'received').waitFor();
      await events.first('delivered');
      expect(hook.posts()).toHaveLength(1);
    });
  }

  test('44: a 307 to another host brings the lead there, unchanged', async ({ page, hook, serve, onTestFinished }) => {
    const moved = await startWebhook();
    onTestFinished(moved.close);
    hook.answer(redirect(307, moved.url));
    const site = await serve(pagesFor(hook, { 'data-redirects': 'ok' }));
    await submitLead(page, site);
    await expectDelivered(page, moved);
    expectSameBytes([...hook.posts(), ...moved.posts()]);
    expect(hook.ids()).toEqual([]);
  });

  test('44: a no after a redirect is a no', async ({ page, hook, serve }) => {
    hook.answer(redirect(307, '/elsewhere'));
    hook.on('/elsewhere', 500);
    const site = await serve(pagesFor(hook));
    await submitLead(page, site);
    await outcome(page, 'saved').waitFor();
    await expectRow(page, { state: 'queued', reason: 'HTTP_500' });
  });
});

describe('a redirect that leads nowhere', () => {
  for (const status of REDIRECTS) {
    test(`44: ${status} without an address is for the owner to mend`, async ({ page, hook, serve }) => {
      hook.answer(redirect(status));
      const site = await serve(pagesFor(hook));
      await submitLead(page, site);
      await outcome(page, 'saved').waitFor();
      await expectRow(page, { state: 'parked', reason: `HTTP_${status}` });
    });
  }

  for (const status of [302, 307] as const) {
    test(`44: ${status} in a circle loses nothing`, async ({ page, hook, serve }) => {
      hook.answer(redirect(status, '/circle'));
      hook.on('/circle', redirect(status, '/circle'));
      const site = await serve(pagesFor(hook, { 'data-format': 'json' }));
      await page.clock.install();
      await submitLead(page, site);
      await letPass(page, 10_000);
      await outcome(page, 'saved').waitFor();
      await expectRow(page, { state: 'parked' });
      hook.answer(200);
      await passUntil(page, () => hook.ids().length > 0, 15 * 60_000, 5000);
      await expectDelivered(page, hook);
      expectSameBytes(hook.posts());
    });
  }
});
