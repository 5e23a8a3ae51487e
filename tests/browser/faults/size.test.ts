import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../../helpers/browser-test.ts';
import { ADA, expectDelivered, pagesFor, rowsOf, submitLead } from '../../helpers/fault-case.ts';
import { late } from '../../helpers/fault-lab/index.ts';
import { htmlPage, script } from '../../helpers/html.ts';
import { fillIn, formFor, outcome, sendButton } from '../../helpers/visitor.ts';

const LONG = { 'data-fields': 'name, email*, message: textarea', 'data-field-message-maxlength': 100_000 };

/** What the page has asked of `fetch`: keepalive is not to be seen on the wire. */
async function watchFetch(page: Page): Promise<() => Promise<{ keepalive: boolean; characters: number }[]>> {
  await page.addInitScript(() => {
    const calls: object[] = [];
    const real = window.fetch;
    window.fetch = (input, init) => {
      if (init?.method === 'POST') calls.push({ keepalive: init.keepalive, characters: String(init.body).length });
      return real(input, init);
    };
    Object.assign(window, { testFetches: calls });
  });
  return () => page.evaluate(() => (window as unknown as { testFetches: never[] }).testFetches);
}

describe('browsers hold 64 KiB of keepalive bodies for a page', () => {
  test('57: a small lead outlives its page, a large one arrives all the same', async ({ page, hook, serve }) => {
    const site = await serve(pagesFor(hook, LONG));
    const fetches = await watchFetch(page);
    for (const [length, keepalive] of [
      [50_000, true],
      [61_000, false],
      [99_000, false],
    ] as const) {
      await submitLead(page, site, { Message: 'm'.repeat(length) });
      await outcome(page, 'received').waitFor();
      expect((await fetches())[0]).toMatchObject({ keepalive });
      expect(hook.leads().at(-1)?.fields.message).toHaveLength(length);
    }
    await hook.waitForLeads(3);
    expect(hook.posts(), 'attempts').toHaveLength(3);
  });

  test('57: what is on its way counts', async ({ page, hook, serve }) => {
    let release = () => {};
    hook.answer(late(200, new Promise<void>((resolve) => (release = resolve))));
    const form = (id: string) =>
      `<section id="${id}">${script(formFor(hook, { ...LONG, 'data-form-id': id }))}</section>`;
    const site = await serve({ '/': htmlPage({ body: form('one') + form('two') + form('three') }) });
    const fetches = await watchFetch(page);
    await page.goto(site.url);
    const ids = ['one', 'two', 'three'];
    for (const [i, id] of ids.entries()) {
      const section = page.locator(`#${id}`);
      await fillIn(section, { ...ADA, Message: String(i).repeat(40_000) });
      await sendButton(section).click();
      await hook.waitForPosts(i + 1);
    }
    expect((await fetches()).map(({ keepalive }) => keepalive)).toEqual([true, false, false]);
    release();
    for (const id of ids) await outcome(page.locator(`#${id}`), 'received').waitFor();
    await hook.waitForLeads(3);
    expect(hook.posts()).toHaveLength(3);
  });

  test('57: an answer that was read gives its share back', async ({ page, hook, serve }) => {
    const site = await serve({
      '/': htmlPage({
        body: ['one', 'two'].map((id) => script(formFor(hook, { ...LONG, 'data-form-id': id }))).join(''),
      }),
    });
    const fetches = await watchFetch(page);
    await page.goto(site.url);
    await page.locator('form').nth(1).waitFor();
    for (const _ of ['one', 'two']) {
      const form = page.locator('form').first();
      await fillIn(form, { ...ADA, Message: 'm'.repeat(40_000) });
      await sendButton(form).click();
      await outcome(page, 'received').last().waitFor();
      await hook.waitForLeads(_ === 'one' ? 1 : 2);
    }
    expect((await fetches()).map(({ keepalive }) => keepalive)).toEqual([true, true]);
  });
});

test('59: bytes are counted, not characters', async ({ page, hook, serve }) => {
  let release = () => {};
  hook.answer(late(200, new Promise<void>((resolve) => (release = resolve))));
  const site = await serve(pagesFor(hook, LONG));
  const fetches = await watchFetch(page);
  const message = '€😀'.repeat(10_000);
  await submitLead(page, site, { Message: message });
  const [post] = await hook.waitForPosts(1);
  const [row] = await rowsOf(page);
  expect(row?.bytes).toBe(post?.body.length);
  expect(post?.body.length).toBeGreaterThan(70_000);
  const [call] = await fetches();
  expect(call?.characters).toBeLessThan(60_000);
  expect(call?.keepalive).toBe(false);
  release();
  await expectDelivered(page, hook);
  expect(hook.leads()[0]?.fields.message).toBe(message);
});
