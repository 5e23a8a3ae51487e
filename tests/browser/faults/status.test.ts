import { describe, expect } from 'vitest';
import { test } from '../../helpers/browser-test.ts';
import { recordEvents } from '../../helpers/events.ts';
import {
  ADA,
  expectDelivered,
  expectRow,
  expectSameBytes,
  letPass,
  pagesFor,
  passUntil,
  rowsOf,
  submitLead,
} from '../../helpers/fault-case.ts';
import { openForm, outcome, submitForm } from '../../helpers/visitor.ts';

const MINUTE = 60_000;

describe('a yes', () => {
  for (const status of [200, 201, 202, 204, 206]) {
    test(`38: ${status} delivers the lead once, and erases it`, async ({ page, hook, serve }) => {
      hook.answer(status);
      const site = await serve(pagesFor(hook));
      await submitLead(page, site);
      await expectDelivered(page, hook);
      expect(hook.posts()).toHaveLength(1);
    });
  }
});

describe('a no', () => {
  for (const status of [400, 413, 415, 422]) {
    test(`39: ${status} is final at the first answer, and the next lead goes out`, async ({ page, hook, serve }) => {
      hook.answer([status, 200]);
      const site = await serve(pagesFor(hook));
      const events = await recordEvents(page);
      await submitLead(page, site);
      expect((await events.first('rejected')).detail).toMatchObject({ code: `HTTP_${status}`, final: true });
      await expectRow(page, { state: 'refused', reason: `HTTP_${status}` });
      expect(await page.getByLabel('Email').inputValue(), 'nothing typed is lost').toBe('ada@example.com');
      expect(await outcome(page, 'received').count()).toBe(0);

      await submitLead(page, site, { Email: 'grace@example.com' });
      await outcome(page, 'received').waitFor();
      expect((await hook.onlyLead()).fields.email).toBe('grace@example.com');
      expect(hook.posts(), 'the refused one was sent once').toHaveLength(2);
      await expectRow(page, { state: 'refused', reason: `HTTP_${status}` });
    });
  }

  test('39: one that is refused does not keep those behind it on the device', async ({
    page,
    context,
    hook,
    serve,
  }) => {
    const site = await serve(pagesFor(hook));
    for (const name of ['first', 'second', 'third']) {
      await openForm(page, site.url);
      await context.setOffline(true);
      await submitForm(page, { ...ADA, Email: `${name}@example.com` });
      await outcome(page, 'saved').waitFor();
      await hook.down();
      await context.setOffline(false);
    }
    expect(await rowsOf(page)).toHaveLength(3);
    hook.answer(({ body }) => (body.includes('first@') ? 422 : 200));
    await hook.up();
    await page.goto(`${site.url}/about`);
    await hook.waitForLeads(2);
    const emails = hook.leads().map(({ fields }) => fields.email);
    expect(emails.sort()).toEqual(['second@example.com', 'third@example.com']);
    await expectRow(page, { state: 'refused', reason: 'HTTP_422' });
  });
});

describe('what the owner can mend', () => {
  for (const status of [401, 403, 404, 405, 410]) {
    test(`40: ${status} is tried slowly, until it is mended`, async ({ page, hook, serve }) => {
      hook.answer([status, 200]);
      const site = await serve(pagesFor(hook));
      const events = await recordEvents(page);
      await page.clock.install();
      await submitLead(page, site);
      await outcome(page, 'saved').waitFor();
      expect((await events.first('rejected')).detail).toMatchObject({ code: `HTTP_${status}`, final: false });
      await expectRow(page, { state: 'parked', reason: `HTTP_${status}` });

      await letPass(page, 4 * MINUTE);
      expect(hook.posts()).toHaveLength(1);
      await letPass(page, 2 * MINUTE);
      await expectDelivered(page, hook);
      expect(hook.posts()).toHaveLength(2);
      expectSameBytes(hook.posts());
    });
  }
});

describe('a fault of the server', () => {
  for (const status of [408, 425, 429, 500, 502, 503, 504, 507, 520, 530]) {
    test(`41: after ${status} the same bytes come again`, async ({ page, hook, serve }) => {
      // browsers send again by themselves after a 408 on a connection that was used before
      hook.answer(status === 408 ? [408, 408, 408, 200] : [status, 200]);
      const site = await serve(pagesFor(hook));
      await submitLead(page, site);
      await expectDelivered(page, hook);
      expect(hook.posts().length).toBeGreaterThanOrEqual(2);
      expectSameBytes(hook.posts());
    });
  }

  test('41: the lead waits on the device as long as it takes', async ({ page, hook, serve }) => {
    hook.answer(503);
    const site = await serve(pagesFor(hook));
    await page.clock.install();
    await submitLead(page, site);
    await outcome(page, 'saved').waitFor();
    for (const attempts of [2, 3, 4, 5, 6, 7]) {
      await passUntil(page, () => hook.posts().length >= attempts, 5 * MINUTE);
      await hook.waitForPosts(attempts);
    }
    await expectRow(page, { state: 'queued', reason: 'HTTP_503' });
    expect(await outcome(page, 'saved').isVisible()).toBe(true);

    hook.answer(200);
    await passUntil(page, () => hook.ids().length > 0, 5 * MINUTE);
    await expectDelivered(page, hook);
    expectSameBytes(hook.posts());
  });
});
