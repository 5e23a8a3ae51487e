import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { OutboxEntry, OwnerApi } from '../../src/index.ts';
import { test } from '../helpers/browser-test.ts';
import { ADA, expectErased, pagesFor, rowsOf, submitLead } from '../helpers/fault-case.ts';
import { late } from '../helpers/fault-lab/index.ts';
import { htmlPage, script } from '../helpers/html.ts';
import { readOutbox } from '../helpers/outbox.ts';
import { seedRows } from '../helpers/seed.ts';
import { formFor, openForm, outcome, sendButton, submitForm } from '../helpers/visitor.ts';
import { leadIdOf } from '../helpers/webhook.ts';

/** Calls `leadtag.outbox` as an owner does, in the console. */
const outbox = <Name extends keyof OwnerApi>(page: Page, name: Name, ...values: Parameters<OwnerApi[Name]>) =>
  page.evaluate(
    ([name, values]) => {
      const api = (window as never as { leadtag: { outbox: Record<string, (...values: unknown[]) => unknown> } })
        .leadtag;
      return api.outbox[name]!(...values);
    },
    [name, values] as [string, unknown[]],
  ) as ReturnType<OwnerApi[Name]>;

describe('leadtag.outbox', () => {
  test('lists what waits, with the lead, its webhook and the reason', async ({ page, hook, serve }) => {
    hook.answer(404);
    const site = await serve(pagesFor(hook));
    await openForm(page, site.url);
    expect(await outbox(page, 'list')).toEqual([]);
    expect((await readOutbox(page)).exists, 'looking makes no database').toBe(false);
    const before = Date.now();
    await submitForm(page, ADA);
    await outcome(page, 'saved').waitFor();
    const list = await outbox(page, 'list');
    expect(list).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        state: 'parked',
        reason: 'HTTP_404',
        createdAt: expect.any(Number),
        attempts: 1,
        nextAt: expect.any(Number),
        destination: hook.url,
        lead: expect.objectContaining({ type: 'lead.submitted', fields: { name: ADA.Name, email: ADA.Email } }),
      } satisfies Record<keyof OutboxEntry, unknown>,
    ]);
    expect(list[0]!.createdAt).toBeGreaterThanOrEqual(before);
    expect(list[0]!.nextAt! - list[0]!.createdAt).toBeGreaterThan(4 * 60_000);
  });

  test('sends again what was parked and what was refused, when its owner says so', async ({ page, hook, serve }) => {
    hook.answer(422);
    const site = await serve(pagesFor(hook));
    await submitLead(page, site);
    await expect.poll(() => rowsOf(page)).toEqual([expect.objectContaining({ state: 'refused' })]);
    hook.answer(200);
    expect(await outbox(page, 'retry', 'no such lead')).toBe(0);
    expect(hook.posts()).toHaveLength(1);
    expect(await outbox(page, 'retry')).toBe(1);
    await hook.onlyLead();
    await expectErased(page, hook);
  });

  test('erases one lead, or all of them and every trace', async ({ page, hook, serve }) => {
    const site = await serve(pagesFor(hook));
    await submitLead(page, site);
    await outcome(page, 'received').waitFor();
    await hook.down();
    await page.goto(`${site.url}/bare`);
    const ids = await seedRows(page, hook, 3);
    await openForm(page, site.url);
    expect(await outbox(page, 'remove', ids[1]!)).toBe(1);
    expect((await outbox(page, 'list')).map(({ id }) => id).sort()).toEqual([ids[0]!, ids[2]!].sort());
    expect(await outbox(page, 'purge')).toBe(2);
    expect(await readOutbox(page)).toEqual({ exists: true, rows: [], tombstones: [] });
    await hook.up();
    await page.reload();
    await hook.quiet(3500);
    expect(hook.ids()).toHaveLength(1);
  });

  test('exports JSON, and CSV that no spreadsheet takes for a formula', async ({ page, hook, serve }) => {
    await hook.down();
    const site = await serve(pagesFor(hook));
    await submitLead(page, site, { Name: '=HYPERLINK("https://evil.example","x"), "Ada"' });
    await outcome(page, 'saved').waitFor();
    const json = JSON.parse(await outbox(page, 'export'));
    expect(json).toHaveLength(1);
    expect(json[0].lead.fields.email).toBe(ADA.Email);
    await expect(outbox(page, 'export', 'csv')).rejects.toThrow(/leadtag\.debug\.js/);
    await page.addScriptTag({ url: '/leadtag.debug.js' });
    const [head, line, ...rest] = (await outbox(page, 'export', 'csv')).split('\r\n');
    expect(rest).toEqual(['']);
    expect(head).toContain('"id","state"');
    expect(head).toContain('"email"');
    expect(line).toContain(`"'=HYPERLINK(""https://evil.example"",""x""), ""Ada"""`);
    expect(line).toContain(`"${ADA.Email}"`);
  });
});

describe('a visitor whose lead was saved earlier', () => {
  test('sees one quiet line when it has gone, and goes on typing', async ({ page, hook, serve }) => {
    const site = await serve(pagesFor(hook));
    await hook.down();
    await submitLead(page, site);
    await outcome(page, 'saved').waitFor();
    await page.reload();
    await openForm(page, site.url);
    await page.getByLabel('Name').fill('Grace');
    expect(await page.getByText(/sent earlier/).count()).toBe(0);
    await hook.up();
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await page
      .getByText(/What you sent earlier has arrived/)
      .first()
      .waitFor();
    expect(await page.getByLabel('Name').inputValue()).toBe('Grace');
    await hook.onlyLead();
  });

  test('gets the form back, with all that was typed, when it is refused for good after all', async ({
    page,
    hook,
    serve,
  }) => {
    hook.answer(late(422, 4500));
    const site = await serve(pagesFor(hook, { 'data-contact': 'hello@example.com' }));
    await submitLead(page, site);
    await outcome(page, 'saved').waitFor();
    await page
      .getByText(/could not be sent/)
      .first()
      .waitFor();
    expect(await page.getByLabel('Email').inputValue()).toBe(ADA.Email);
    await page.getByRole('link', { name: 'hello@example.com' }).waitFor();
    hook.answer(200);
    await sendButton(page).click();
    await outcome(page, 'received').waitFor();
    expect(new Set(hook.posts().map(leadIdOf)).size).toBe(1);
  });

  test('sees nothing of it at a form of another name', async ({ page, hook, serve }) => {
    const site = await serve({
      ...pagesFor(hook),
      '/other': htmlPage({ body: script(formFor(hook, { 'data-form-id': 'other' })) }),
    });
    await hook.down();
    await submitLead(page, site);
    await outcome(page, 'saved').waitFor();
    await hook.up();
    await openForm(page, `${site.url}/other`);
    await hook.onlyLead();
    expect(await page.getByText(/sent earlier/).count()).toBe(0);
  });

  test('in another tab, which sends it: the tab that said "saved" says "thank you"', async ({
    page,
    context,
    hook,
    serve,
  }) => {
    const site = await serve(pagesFor(hook));
    await hook.down();
    await submitLead(page, site);
    await outcome(page, 'saved').waitFor();
    // this tab sends nothing more by itself
    await page.evaluate(() => {
      window.fetch = () => Promise.reject(new TypeError('no'));
    });
    await hook.up();
    const other = await context.newPage();
    await other.goto(`${site.url}/about`);
    await hook.onlyLead();
    await outcome(page, 'received').waitFor();
  });
});

describe('a listener of the page', () => {
  test('6: that puts things into the lead which cannot be kept: the lead goes without them', async ({
    page,
    hook,
    serve,
  }) => {
    const bad = `<script>
      document.addEventListener('leadtag:submit', ({ detail: { lead } }) => {
        Object.assign(lead.fields, { act: () => {}, node: document.body, ring: lead, big: 5n, sign: Symbol('x') });
      });
    </script>`;
    const site = await serve({ '/': htmlPage({ body: bad + script(formFor(hook)) }) });
    await openForm(page, site.url);
    await submitForm(page, ADA);
    await outcome(page, 'received').waitFor();
    expect((await hook.onlyLead()).fields).toEqual({ name: ADA.Name, email: ADA.Email });
    await expectErased(page, hook);
  });

  for (const [event, title] of [
    ['submit', '7: that throws at leadtag:submit'],
    ['queued', '60: that throws at leadtag:queued'],
    ['delivered', '60: that throws at leadtag:delivered'],
  ] as const) {
    test(`${title} changes nothing: the lead is kept and sent`, async ({ page, hook, serve }) => {
      const bad = `<script>document.addEventListener('leadtag:${event}', () => { throw new Error('bad listener'); });</script>`;
      const site = await serve({ '/': htmlPage({ body: bad + script(formFor(hook)) }) });
      await openForm(page, site.url);
      await submitForm(page, ADA);
      await outcome(page, 'received').waitFor();
      expect((await hook.onlyLead()).fields.email).toBe(ADA.Email);
      await expectErased(page, hook);
    });
  }
});
