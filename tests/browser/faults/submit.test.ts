import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../../helpers/browser-test.ts';
import { recordEvents } from '../../helpers/events.ts';
import {
  ADA,
  expectDelivered,
  expectErased,
  letPass,
  pagesFor,
  passUntil,
  submitLead,
} from '../../helpers/fault-case.ts';
import { committed, hang, late } from '../../helpers/fault-lab/index.ts';
import { htmlPage, placeholder, script } from '../../helpers/html.ts';
import { leadIdIn, readOutbox } from '../../helpers/outbox.ts';
import { newProfile } from '../../helpers/persistent.ts';
import { opaqueFrame, sabotage } from '../../helpers/saboteur/index.ts';
import { fillIn, formFor, openForm, outcome, sendButton, submitForm } from '../../helpers/visitor.ts';

const SECOND = 1000;

interface SmallHandle {
  setValues(values: Record<string, string>): void;
  submit(): Promise<unknown>;
}

/** A page of the same site without our script: what it sees is what is on the disk. */
async function elsewhere(page: Page, siteUrl: string): Promise<Page> {
  const other = await page.context().newPage();
  await other.goto(`${siteUrl}/bare`);
  return other;
}

describe('a submit', () => {
  test('1: has put the lead on the disk before the first byte leaves for the webhook', async ({
    page,
    hook,
    serve,
  }) => {
    const site = await serve(pagesFor(hook));
    const other = await elsewhere(page, site.url);
    const seen: number[] = [];
    const look = async <T>(answer: T) => {
      seen.push((await readOutbox(other)).rows.length);
      return answer;
    };
    hook.preflight(() => look(204));
    hook.answer(() => look(200));
    await submitLead(page, site);
    await expectDelivered(page, hook);
    expect(seen, 'rows at the preflight and at the POST').toEqual([1, 1]);
  });

  test('2: without a network is one record, "saved", and no request', async ({ page, context, hook, serve }) => {
    const site = await serve(pagesFor(hook));
    await openForm(page, site.url);
    await context.setOffline(true);
    await submitForm(page, ADA);
    await outcome(page, 'saved').waitFor();
    expect((await readOutbox(page)).rows).toHaveLength(1);
    await hook.quiet();
    expect(hook.posts()).toEqual([]);
  });

  test('3: in the same millisecond as another one has a key of its own, and both arrive', async ({
    page,
    hook,
    serve,
  }) => {
    let release = () => {};
    hook.answer(late(200, new Promise<void>((resolve) => (release = resolve))));
    const form = (id: string) => `<section id="${id}">${script(formFor(hook, { 'data-form-id': id }))}</section>`;
    const site = await serve({ '/': htmlPage({ body: form('one') + form('two') }) });
    await page.addInitScript(() => {
      const now = Date.now();
      Date.now = () => now;
    });
    await page.goto(site.url);
    for (const id of ['one', 'two']) await fillIn(page.locator(`#${id}`), { ...ADA, Email: `${id}@example.com` });
    for (const id of ['one', 'two']) await sendButton(page.locator(`#${id}`)).click();
    await hook.waitForPosts(2);
    const keys = (await readOutbox(page)).rows.map(({ key }) => key);
    expect(new Set(keys.map((key) => key.split(':')[1])), 'the same millisecond').toHaveProperty('size', 1);
    expect(new Set(keys.map(leadIdIn))).toHaveProperty('size', 2);
    release();
    await hook.waitForLeads(2);
    expect(hook.duplicates()).toEqual([]);
    await expectErased(page, hook);
  });

  test('4: that is clicked twice, entered, and asked for by the page is one record', async ({ page, hook, serve }) => {
    let release = () => {};
    hook.answer(late(200, new Promise<void>((resolve) => (release = resolve))));
    const site = await serve(pagesFor(hook));
    await openForm(page, site.url);
    await fillIn(page, ADA);
    await page.getByLabel('Email').evaluate((input: HTMLInputElement) => {
      const button = input.form?.querySelector<HTMLButtonElement>('button[type=submit]');
      button?.addEventListener('click', () => input.form?.requestSubmit());
      for (const _ of ['once', 'twice']) button?.click();
    });
    await page.keyboard.press('Enter');
    await hook.waitForPosts(1);
    expect((await readOutbox(page)).rows).toHaveLength(1);
    release();
    await expectDelivered(page, hook);
    expect(hook.posts()).toHaveLength(1);
  });

  test('5: with the script on the page twice, from two places, is sent by one of them', async ({
    page,
    hook,
    serve,
  }) => {
    const copy = `<script src="/leadtag.js?version=2" async></script>`;
    const body = script() + placeholder(formFor(hook)) + copy;
    const site = await serve({ '/': htmlPage({ body }), '/about': htmlPage({ body: script() + copy }) });
    const events = await recordEvents(page);
    await openForm(page, site.url);
    await page.waitForLoadState('networkidle');
    await hook.down();
    await submitForm(page, ADA);
    await outcome(page, 'saved').waitFor();
    expect((await readOutbox(page)).rows).toHaveLength(1);
    expect(events.names().filter((name) => name === 'queued')).toHaveLength(1);
    await hook.up();
    await page.goto(`${site.url}/about`);
    await hook.onlyLead();
    expect(hook.posts()).toHaveLength(1);
    await expectErased(page, hook);
  });
});

describe('a frame that may store nothing', () => {
  test('13: sends at once, and says that it was received', async ({ page, hook, serve, errors }) => {
    const site = await serve({ '/': htmlPage({ body: opaqueFrame('/frame') }), '/frame': pagesFor(hook)['/'] ?? '' });
    await page.goto(site.url);
    const frame = page.frameLocator('iframe');
    await submitForm(frame.locator('body'), ADA);
    await outcome(frame.locator('body'), 'received').waitFor();
    await hook.onlyLead();
    expect(hook.posts()[0]?.headers.origin).toBe('null');
    expect(errors.filter((error) => error.startsWith('uncaught'))).toEqual([]);
  });

  test('13: never says "saved" when that fails, keeps what was typed, and tries again', async ({
    page,
    hook,
    serve,
  }) => {
    const site = await serve({ '/': htmlPage({ body: opaqueFrame('/frame') }), '/frame': pagesFor(hook)['/'] ?? '' });
    await page.goto(site.url);
    const frame = page.frameLocator('iframe').locator('body');
    await sendButton(frame).waitFor();
    await hook.down();
    await submitForm(frame, ADA);
    await frame
      .getByText(/could not be sent/)
      .first()
      .waitFor();
    expect(await outcome(frame, 'saved').count()).toBe(0);
    expect(await frame.getByLabel('Email').inputValue()).toBe('ada@example.com');
    await hook.up();
    const lead = await hook.onlyLead();
    expect(lead.fields.email).toBe('ada@example.com');
    await outcome(frame, 'received').waitFor();
  });
});

describe('a visitor who goes away', () => {
  test('28: in the same moment: the lead is on the disk, and another page sends it', async ({ page, hook, serve }) => {
    const site = await serve(pagesFor(hook));
    await openForm(page, site.url);
    await fillIn(page, ADA);
    await hook.down();
    await page.getByLabel('Email').evaluate((input: HTMLInputElement, target) => {
      input.form?.requestSubmit();
      location.href = target;
    }, `${site.url}/about`);
    await page.waitForURL('**/about');
    expect(await copiesOf(page, site.url), 'records on the device').toBeGreaterThanOrEqual(1);
    await hook.up();
    await comeBackLater(page, `${site.url}/about`);
    expect((await hook.onlyLead()).fields.email).toBe('ada@example.com');
    await expect.poll(() => copiesOf(page, site.url), { message: 'records on the device' }).toBe(0);
  });

  test('28: in the same moment, and the database was never open before: the lead is on the device', async ({
    page,
    hook,
    serve,
  }) => {
    const site = await serve(pagesFor(hook));
    await openForm(page, site.url);
    await hook.down();
    await page.evaluate((target) => {
      const { leadtag } = window as unknown as { leadtag: { get(id: string): SmallHandle } };
      const form = leadtag.get('form');
      form.setValues({ name: 'Ada Lovelace', email: 'ada@example.com' });
      void form.submit();
      location.href = target;
    }, `${site.url}/about`);
    await page.waitForURL('**/about');
    await hook.up();
    await comeBackLater(page, `${site.url}/about`);
    expect((await hook.onlyLead()).fields.email).toBe('ada@example.com');
    await expect.poll(() => copiesOf(page, site.url), { message: 'records on the device' }).toBe(0);
  });

  test('30: by a power cut, with the lead on its way: it comes again with the same id', async ({
    engine,
    needs,
    hook,
    serve,
    onTestFinished,
  }) => {
    needs('kill');
    const profile = newProfile(engine);
    onTestFinished(profile.remove);
    hook.answer([committed(hang()), 200]);
    const site = await serve(pagesFor(hook));
    const page = await (await profile.open()).newPage();
    await submitLead(page, site);
    await hook.waitForPosts(1);
    await outcome(page, 'saved').waitFor();
    const [stored] = (await readOutbox(page)).rows;
    await profile.kill();
    await expect.poll(() => hook.posts()[0]?.leftAt, { message: 'the connection has ended' }).toBeDefined();

    const reopened = await (await profile.open()).newPage();
    await reopened.clock.install();
    await reopened.goto(`${site.url}/about`);
    await letPass(reopened, 5 * SECOND);
    expect(hook.posts(), 'the first attempt may still be on its way').toHaveLength(1);
    await passUntil(reopened, () => hook.ids().length > 1, 60 * SECOND);
    await hook.waitForLeads(2);
    expect(hook.duplicates()).toEqual([leadIdIn(stored?.key ?? '')]);
    expect(hook.posts()[1]?.body.equals(hook.posts()[0]?.body ?? Buffer.alloc(0))).toBe(true);
    await expectErased(reopened, hook);
  });
});

/** How many records of leads are on the device, on either rung. */
async function copiesOf(page: Page, siteUrl: string): Promise<number> {
  const other = await elsewhere(page, siteUrl);
  const shelf = await other.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('leadtag:lead:')));
  const { rows } = await readOutbox(other);
  await other.close();
  return rows.length + shelf.length;
}

/** The page that is gone still holds its lead, for three time-outs: the visitor opens another one after that. */
async function comeBackLater(page: Page, url: string): Promise<void> {
  const later = await page.context().newPage();
  await sabotage(later, { clock: 60 * SECOND });
  await later.goto(url);
}
