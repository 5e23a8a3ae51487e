import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../helpers/browser-test.ts';
import { recordEvents } from '../helpers/events.ts';
import { htmlPage, script } from '../helpers/html.ts';
import { leadIdIn, readOutbox, type StoredOutbox } from '../helpers/outbox.ts';
import { newProfile } from '../helpers/persistent.ts';
import { fillIn, formFor, openForm, outcome, submitForm } from '../helpers/visitor.ts';
import type { Webhook } from '../helpers/webhook.ts';

const ADA = { Name: 'Ada Lovelace', Email: 'ada@example.com' };

/** A page with the form, and another one with the bare script. */
function pagesOf(hook: Webhook) {
  return {
    '/': htmlPage({ body: script(formFor(hook)) }),
    '/about': htmlPage({ title: 'About', body: `<h1>About us</h1>${script()}` }),
  };
}

/** Fills in the form without a network, until the visitor reads that the lead is safe. */
async function submitOffline(page: Page, values: Record<string, string> = ADA): Promise<StoredOutbox> {
  await page.context().setOffline(true);
  await submitForm(page, values);
  await outcome(page, 'saved').waitFor();
  return readOutbox(page);
}

async function expectErased(page: Page, ids: string[]): Promise<void> {
  await expect.poll(async () => (await readOutbox(page)).rows, { timeout: 20_000 }).toEqual([]);
  expect((await readOutbox(page)).tombstones.map(leadIdIn).sort()).toEqual([...ids].sort());
}

describe('a lead submitted offline', () => {
  test('is on the disk when the visitor reads that it is saved', async ({ page, hook, serve }) => {
    const site = await serve(pagesOf(hook));
    const events = await recordEvents(page);
    await openForm(page, site.url);
    const { rows, tombstones } = await submitOffline(page);

    expect(rows).toHaveLength(1);
    expect(rows[0]?.key).toMatch(/^lead:\d{13}:[0-9a-f-]{36}:\d+:\d+$/);
    expect(JSON.stringify(rows[0]?.row)).toContain('ada@example.com');
    expect(tombstones).toEqual([]);
    expect(events.names()).toContain('queued');
    expect(events.names()).not.toContain('delivered');
    // preflights do get through Chromium's emulation of being offline
    expect(hook.posts()).toEqual([]);
  });

  test('arrives once when the network is back, and only then is erased', async ({ page, context, hook, serve }) => {
    const site = await serve(pagesOf(hook));
    const events = await recordEvents(page);
    await openForm(page, site.url);
    const { rows } = await submitOffline(page);
    await context.setOffline(false);

    const lead = await hook.onlyLead();
    expect(lead.fields.email).toBe('ada@example.com');
    expect(lead.id).toBe(leadIdIn(rows[0]?.key ?? ''));
    await expectErased(page, [lead.id]);
    expect((await events.first('delivered')).detail).toMatchObject({ leadId: lead.id });
    await outcome(page, 'received').waitFor();
  });

  test('survives a reload, and is not shown again', async ({ page, context, hook, serve }) => {
    const site = await serve(pagesOf(hook));
    await openForm(page, site.url);
    const { rows } = await submitOffline(page);
    await hook.down();
    await context.setOffline(false);
    await page.reload();
    await openForm(page, site.url);

    expect((await readOutbox(page)).rows.map(({ key }) => key)).toEqual(rows.map(({ key }) => key));
    expect(await page.getByLabel('Email').inputValue()).toBe('');
    await hook.up();
    const lead = await hook.onlyLead();
    await expectErased(page, [lead.id]);
  });

  test('is sent by another page of the site that carries the bare script', async ({ page, context, hook, serve }) => {
    const site = await serve(pagesOf(hook));
    await openForm(page, site.url);
    const { rows } = await submitOffline(page);
    await page.close();
    await context.setOffline(false);
    expect(hook.posts()).toEqual([]);

    const elsewhere = await context.newPage();
    await elsewhere.goto(`${site.url}/about`);
    const lead = await hook.onlyLead();
    expect(lead.id).toBe(leadIdIn(rows[0]?.key ?? ''));
    expect(lead.page?.url, 'where it was submitted').not.toContain('/about');
    await expectErased(elsewhere, [lead.id]);
    expect(await elsewhere.locator('form').count()).toBe(0);
  });

  // two browsers are started, which takes its time on a busy machine
  test('survives the sudden death of the browser', { timeout: 150_000 }, async ({
    engine,
    needs,
    hook,
    serve,
    onTestFinished,
  }) => {
    needs('kill');
    const profile = newProfile(engine);
    onTestFinished(profile.remove);
    const site = await serve(pagesOf(hook));
    const page = await (await profile.open()).newPage();
    await openForm(page, site.url);
    const { rows } = await submitOffline(page);
    await profile.kill();
    expect(hook.posts()).toEqual([]);

    const reopened = await (await profile.open()).newPage();
    await reopened.goto(`${site.url}/about`);
    const lead = await hook.onlyLead();
    expect(lead.id).toBe(leadIdIn(rows[0]?.key ?? ''));
    await expectErased(reopened, [lead.id]);
  });
});

describe('a lead that the webhook did not take', () => {
  test('waits while the webhook is down, and arrives once when it is up', async ({ page, hook, serve }) => {
    const site = await serve(pagesOf(hook));
    await openForm(page, site.url);
    await hook.down();
    await submitForm(page, ADA);
    await outcome(page, 'saved').waitFor();
    expect((await readOutbox(page)).rows).toHaveLength(1);

    await hook.up();
    const lead = await hook.onlyLead();
    await expectErased(page, [lead.id]);
    await outcome(page, 'received').waitFor();
  });

  test('stays as long as the answer is a 503', async ({ page, hook, serve }) => {
    hook.answer(503);
    const site = await serve(pagesOf(hook));
    await openForm(page, site.url);
    await submitForm(page, ADA);
    await outcome(page, 'saved').waitFor();
    await expect.poll(() => hook.posts().length, { timeout: 20_000 }).toBeGreaterThanOrEqual(2);
    expect((await readOutbox(page)).rows).toHaveLength(1);

    hook.answer(200);
    const lead = await hook.onlyLead();
    await expectErased(page, [lead.id]);
    const bodies = new Set(hook.posts().map(({ body }) => body.toString()));
    expect(bodies.size, 'different bodies').toBe(1);
  });

  test('is kept with its reason when it is refused for good', async ({ page, hook, serve }) => {
    hook.answer(422);
    const site = await serve(pagesOf(hook));
    const events = await recordEvents(page);
    await openForm(page, site.url);
    await submitForm(page, ADA);

    expect((await events.first('rejected')).detail).toMatchObject({ final: true });
    expect(hook.posts()).toHaveLength(1);
    expect((await readOutbox(page)).rows).toHaveLength(1);
    expect(await page.getByLabel('Email').inputValue(), 'nothing typed is lost').toBe('ada@example.com');
    expect(await outcome(page, 'received').count()).toBe(0);
  });

  test('keeps its id when the visitor tries again, until the values change', async ({ page, hook, serve }) => {
    hook.answer(422);
    const site = await serve(pagesOf(hook));
    await openForm(page, site.url);
    await submitForm(page, ADA);
    const sent = (n: number) => expect.poll(() => hook.posts().length, { timeout: 20_000 }).toBe(n);
    const idOf = (n: number) => JSON.parse(hook.posts()[n - 1]?.body.toString() ?? '{}').id;
    const again = page.getByRole('button', { name: /send it|try again|retry/i }).first();
    await sent(1);
    await page
      .getByText(/not (been )?sent|could not be sent/i)
      .first()
      .waitFor();
    await again.click();
    await sent(2);
    expect(idOf(2)).toBe(idOf(1));

    await page
      .getByText(/not (been )?sent|could not be sent/i)
      .first()
      .waitFor();
    hook.answer(200);
    await fillIn(page, { Email: 'ada@example.org' });
    await again.click();
    const lead = await hook.onlyLead();
    expect(lead.id).not.toBe(idOf(1));
    expect(lead.fields.email).toBe('ada@example.org');
    await expect.poll(async () => (await readOutbox(page)).rows, { timeout: 20_000 }).toEqual([]);
  });
});

test('two tabs with the same waiting leads deliver each of them once', async ({ page, context, hook, serve }) => {
  // slow enough for both tabs to be at it at the same time, if they were not to agree
  hook.answer(() => new Promise((resolve) => setTimeout(resolve, 500, 200)));
  const site = await serve(pagesOf(hook));
  const other = await context.newPage();
  await openForm(page, site.url);
  await openForm(other, site.url);
  await submitOffline(page, { ...ADA, Email: 'one@example.com' });
  await submitOffline(other, { ...ADA, Email: 'two@example.com' });
  expect((await readOutbox(page)).rows).toHaveLength(2);
  await context.setOffline(false);

  await hook.waitForLeads(2);
  await expectErased(page, hook.ids());
  // an attempt of the tab that came second would start within the first seconds after the network is back
  await hook.quiet(3000);
  expect(hook.posts()).toHaveLength(2);
  expect(new Set(hook.ids()).size).toBe(2);
});

test('a visitor with nothing waiting gets no database, however long he stays', async ({ page, hook, serve }) => {
  const site = await serve(pagesOf(hook));
  await page.clock.install();
  for (const path of ['/', '/about']) {
    await page.goto(site.url + path);
    await page.waitForFunction(() => 'version' in ((window as { leadtag?: object }).leadtag ?? {}));
    await page.clock.runFor(120_000);
    expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual([]);
  }
});
