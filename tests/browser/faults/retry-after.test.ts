import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../../helpers/browser-test.ts';
import {
  ADA,
  expectDelivered,
  expectRow,
  expectSameBytes,
  letPass,
  pagesFor,
  passUntil,
  submitLead,
} from '../../helpers/fault-case.ts';
import { RETRY_AFTER, retryAfter } from '../../helpers/fault-lab/index.ts';
import { htmlPage, script } from '../../helpers/html.ts';
import { fillIn, formFor, outcome, sendButton } from '../../helpers/visitor.ts';
import { startWebhook, type Webhook } from '../../helpers/webhook.ts';

const SECOND = 1000;
const MINUTE = 60_000;

/** Waits for the second POST, and says after how many milliseconds of the page it came. */
async function untilSecond(page: Page, hook: Webhook, most: number, step: number): Promise<number> {
  const gone = await passUntil(page, () => hook.posts().length > 1, most, step);
  await hook.waitForPosts(2);
  return gone;
}

for (const status of [429, 503] as const) {
  describe(`Retry-After on ${status}, where the page may read it`, () => {
    test('54: in seconds is waited for', async ({ page, hook, serve }) => {
      hook.cors('exposed');
      hook.answer([retryAfter(status, '300'), 200]);
      const site = await serve(pagesFor(hook));
      await page.clock.install();
      await submitLead(page, site);
      await outcome(page, 'saved').waitFor();
      await letPass(page, 4 * MINUTE);
      expect(hook.posts()).toHaveLength(1);
      await untilSecond(page, hook, 3 * MINUTE, 10 * SECOND);
      await expectDelivered(page, hook);
      expectSameBytes(hook.posts());
    });

    test('54: as a date is waited for', async ({ page, hook, serve }) => {
      hook.cors('exposed');
      hook.answer([retryAfter(status, new Date(Date.now() + 5 * MINUTE).toUTCString()), 200]);
      const site = await serve(pagesFor(hook));
      await page.clock.install();
      await submitLead(page, site);
      await outcome(page, 'saved').waitFor();
      await letPass(page, 4 * MINUTE);
      expect(hook.posts()).toHaveLength(1);
      await untilSecond(page, hook, 3 * MINUTE, 10 * SECOND);
      await expectDelivered(page, hook);
    });

    test('54: for ages is an hour', async ({ page, hook, serve }) => {
      hook.cors('exposed');
      hook.answer([retryAfter(status, RETRY_AFTER.huge()), 200]);
      const site = await serve(pagesFor(hook));
      await page.clock.install();
      await submitLead(page, site);
      await outcome(page, 'saved').waitFor();
      await letPass(page, 58 * MINUTE);
      expect(hook.posts()).toHaveLength(1);
      await untilSecond(page, hook, 5 * MINUTE, 30 * SECOND);
      await expectDelivered(page, hook);
    });

    for (const form of ['zero', 'negative', 'past date', 'garbage', 'fraction', 'empty', 'several'] as const) {
      test(`54: that makes no sense (${form}) is our own back-off`, async ({ page, hook, serve }) => {
        hook.cors('exposed');
        hook.answer([retryAfter(status, RETRY_AFTER[form]()), 200]);
        const site = await serve(pagesFor(hook));
        await submitLead(page, site);
        const [first, second] = await hook.waitForPosts(2);
        expect((second?.at ?? 0) - (first?.at ?? 0), 'ms between the attempts').toBeGreaterThan(900);
        await expectDelivered(page, hook);
        expectSameBytes(hook.posts());
      });
    }

    test('54: is not overruled by a reload, nor by another page', async ({ page, hook, serve }) => {
      hook.cors('exposed');
      hook.answer([retryAfter(status, '300'), 200]);
      const site = await serve(pagesFor(hook));
      await page.clock.install();
      await submitLead(page, site);
      await outcome(page, 'saved').waitFor();
      for (const path of ['/', '/about']) {
        await page.goto(site.url + path);
        await letPass(page, MINUTE);
      }
      await page.evaluate(() => dispatchEvent(new Event('online')));
      await letPass(page, MINUTE);
      expect(hook.posts()).toHaveLength(1);
      await untilSecond(page, hook, 4 * MINUTE, 10 * SECOND);
      await hook.onlyLead();
    });
  });

  test(`55: Retry-After on ${status} that CORS hides is our own back-off`, async ({ page, hook, serve }) => {
    hook.answer([retryAfter(status, '3600'), 200]);
    const site = await serve(pagesFor(hook));
    await submitLead(page, site);
    await expectDelivered(page, hook);
    expect(hook.posts()).toHaveLength(2);
  });

  test(`56: ${status} stops all that goes to this webhook, and nothing else`, async ({
    page,
    hook,
    serve,
    onTestFinished,
  }) => {
    const other = await startWebhook();
    onTestFinished(other.close);
    hook.cors('exposed');
    hook.answer([retryAfter(status, '300'), 200]);
    const form = (to: Webhook, id: string) =>
      `<section id="${id}">${script(formFor(to, { 'data-form-id': id }))}</section>`;
    const forms = form(hook, 'first') + form(hook, 'second') + form(other, 'third');
    const site = await serve({ '/': htmlPage({ body: forms }) });
    await page.clock.install();
    await page.goto(site.url);
    const submitIn = async (id: string) => {
      const section = page.locator(`#${id}`);
      await fillIn(section, { ...ADA, Email: `${id}@example.com` });
      await sendButton(section).click();
      return section;
    };
    await outcome(await submitIn('first'), 'saved').waitFor();
    expect(hook.posts()).toHaveLength(1);
    const second = await submitIn('second');
    await outcome(await submitIn('third'), 'received').waitFor();
    await letPass(page, 4 * SECOND);
    await outcome(second, 'saved').waitFor();
    await letPass(page, 3 * MINUTE);
    expect(hook.posts(), 'the second lead is not tried either').toHaveLength(1);
    await other.waitForLeads(1);

    await passUntil(page, () => hook.ids().length > 1, 5 * MINUTE);
    await hook.waitForLeads(2);
    expect(
      hook
        .leads()
        .map(({ form }) => form.id)
        .sort(),
    ).toEqual(['first', 'second']);
    for (const id of ['first', 'second']) await outcome(page.locator(`#${id}`), 'received').waitFor();
  });
}

test('56: a 500 stops what goes to this webhook too, until it is well again', async ({ page, hook, serve }) => {
  hook.answer([500, 500, 200]);
  const site = await serve(pagesFor(hook));
  await submitLead(page, site);
  await hook.waitForPosts(2);
  await expectRow(page, { state: 'queued', reason: 'HTTP_500' });
  await expectDelivered(page, hook);
  expect(hook.posts()).toHaveLength(3);
});
