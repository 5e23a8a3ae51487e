import { describe, expect } from 'vitest';
import { test as base } from '../helpers/browser-test.ts';
import { ADA, expectSameBytes, pagesFor, rowsOf, submitLead } from '../helpers/fault-case.ts';
import { hang } from '../helpers/fault-lab/index.ts';
import { htmlPage, script } from '../helpers/html.ts';
import { sabotage } from '../helpers/saboteur/index.ts';
import { keyOf, putRecords, rowFor } from '../helpers/seed.ts';
import { formFor, openForm, outcome, submitForm } from '../helpers/visitor.ts';
import { startWebhook } from '../helpers/webhook.ts';

const HOUR = 3_600_000;

const test = base.extend('second', async ({ hook: _ }, { onCleanup }) => {
  const second = await startWebhook();
  onCleanup(second.close);
  return second;
});

describe('a lead for two webhooks', () => {
  test('arrives at both, once, under one id', async ({ page, hook, second, serve }) => {
    const site = await serve(pagesFor(hook, { 'data-webhook': `${hook.url} ${second.url}` }));
    await submitLead(page, site);
    await outcome(page, 'received').waitFor();
    await Promise.all([hook.onlyLead(), second.onlyLead()]);
    expect(second.ids()).toEqual(hook.ids());
    expectSameBytes([...hook.posts(), ...second.posts()]);
    await expect.poll(() => rowsOf(page)).toEqual([]);
  });

  test('waits for the one that is down, and is not sent to the other again', async ({ page, hook, second, serve }) => {
    await hook.down();
    const site = await serve(pagesFor(hook, { 'data-webhook': `${hook.url} ${second.url}` }));
    await submitLead(page, site);
    await outcome(page, 'received').waitFor();
    await expect.poll(() => rowsOf(page)).toEqual([expect.objectContaining({ url: hook.url, state: 'queued' })]);
    await hook.up();
    await page.goto(`${site.url}/about`);
    await hook.onlyLead();
    await second.quiet();
    expect(second.posts()).toHaveLength(1);
    await expect.poll(() => rowsOf(page)).toEqual([]);
  });

  test('is refused by one, and kept for its owner; the other has it', async ({ page, hook, second, serve }) => {
    hook.answer(422);
    const site = await serve(pagesFor(hook, { 'data-webhook': `${hook.url} ${second.url}` }));
    await submitLead(page, site);
    await outcome(page, 'received').waitFor();
    await second.onlyLead();
    await expect.poll(() => rowsOf(page)).toEqual([expect.objectContaining({ url: hook.url, state: 'refused' })]);
  });

  test('the slower one has it too, after a redirect of our own', async ({ page, context, hook, second, serve }) => {
    second.answer([hang(), 200]);
    const site = await serve(
      pagesFor(hook, { 'data-webhook': `${hook.url} ${second.url}`, 'data-redirect': '/about' }),
    );
    await submitLead(page, site);
    await page.waitForURL('**/about');
    await hook.onlyLead();
    // not three time-outs later, but when that request must have ended
    const later = await context.newPage();
    await sabotage(later, { clock: 17_000 });
    await later.goto(`${site.url}/about`);
    await second.waitForPosts(2);
    await expect.poll(() => second.ids()).toHaveLength(1);
    expect(hook.posts()).toHaveLength(1);
  });
});

describe('the fallback webhook', () => {
  test('gets what the webhook refuses, at once, and the visitor a thank you', async ({ page, hook, second, serve }) => {
    hook.answer(400);
    const site = await serve(pagesFor(hook, { 'data-fallback-webhook': second.url }));
    await submitLead(page, site);
    await outcome(page, 'received').waitFor();
    await second.onlyLead();
    expect(hook.posts()).toHaveLength(1);
    expectSameBytes([...hook.posts(), ...second.posts()]);
    await expect.poll(() => rowsOf(page)).toEqual([]);
  });

  test('gets nothing as long as the webhook may yet take it', async ({ page, hook, second, serve }) => {
    hook.answer(500);
    const site = await serve(pagesFor(hook, { 'data-fallback-webhook': second.url }));
    await submitLead(page, site);
    await outcome(page, 'saved').waitFor();
    await hook.waitForPosts(2);
    expect(second.posts()).toHaveLength(0);
  });

  for (const status of [500, 404]) {
    test(`gets what has not been taken within an hour: the webhook answers ${status}`, async ({
      page,
      hook,
      second,
      serve,
    }) => {
      hook.answer(status);
      const site = await serve(pagesFor(hook, { 'data-fallback-webhook': second.url }));
      await submitLead(page, site);
      await outcome(page, 'saved').waitFor();
      await sabotage(page, { clock: HOUR });
      await page.goto(`${site.url}/about`);
      await second.onlyLead();
      expectSameBytes([...hook.posts(), ...second.posts()]);
      await expect.poll(() => rowsOf(page)).toEqual([]);
    });
  }

  test('gets an old lead also while the webhook has asked for peace', async ({ page, hook, second, serve }) => {
    const site = await serve(pagesFor(hook));
    await page.goto(`${site.url}/bare`);
    const now = Date.now();
    const row = rowFor(hook, { createdAt: now - HOUR, attempts: 3, nextAt: now - 1000 });
    const { format, contentType, body, bytes, timeout, redirects } = row;
    row.fallback = { url: second.url, format, contentType, body, bytes, timeout, redirects };
    await putRecords(page, [
      [keyOf(row), row],
      [`gate:${hook.url}`, { v: 1, url: hook.url, fails: 2, at: now - 1000, until: now + HOUR, network: false }],
    ]);
    await page.goto(`${site.url}/about`);
    expect((await second.onlyLead()).id).toBe(row.id);
    expect(hook.posts()).toHaveLength(0);
  });

  test('refuses as well: the visitor keeps what was typed, the owner the lead', async ({
    page,
    hook,
    second,
    serve,
  }) => {
    hook.answer(400);
    second.answer(422);
    const site = await serve(pagesFor(hook, { 'data-fallback-webhook': second.url }));
    await submitLead(page, site);
    await page
      .getByText(/could not be sent/)
      .first()
      .waitFor();
    expect(await page.getByLabel('Email').inputValue()).toBe(ADA.Email);
    expect(await rowsOf(page)).toEqual([
      expect.objectContaining({ state: 'refused', reason: 'HTTP_422', url: second.url }),
    ]);
  });

  test('that is no address is named, and the form works without it', async ({ page, errors, hook, serve }) => {
    const site = await serve({
      '/': htmlPage({ body: script(formFor(hook, { 'data-fallback-webhook': 'hooks.example.com' })) }),
    });
    await openForm(page, site.url);
    await submitForm(page, ADA);
    await hook.onlyLead();
    expect(errors.join()).toContain('fallback-webhook');
  });
});
