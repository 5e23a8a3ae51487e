import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { leadSchema } from '../../src/lead/schema.ts';
import { test } from '../helpers/browser-test.ts';
import { recordEvents } from '../helpers/events.ts';
import { htmlPage, script } from '../helpers/html.ts';
import { leadIdIn, readOutbox } from '../helpers/outbox.ts';
import { fillIn, formFor, openForm, outcome, sendButton, submitForm } from '../helpers/visitor.ts';
import type { Webhook } from '../helpers/webhook.ts';

const ADA = { Name: 'Ada Lovelace', Email: 'ada@example.com' };
const FIELDS = { name: 'Ada Lovelace', email: 'ada@example.com' };
const NO_NAME = { email: 'ada@example.com' };
const OPTIONAL = 'name, email, phone';

/** A page whose own script listens to our event; `code` sees `event` and its `lead`. */
function pageThatListens(hook: Webhook, code: string, fields = OPTIONAL): string {
  const listener = `<script>
    document.addEventListener('leadtag:submit', (event) => { const { lead } = event.detail; ${code} });
  </script>`;
  return htmlPage({ body: listener + script(formFor(hook, { 'data-fields': fields })) });
}

/** Lets the page's listener hold every lead back, or let them go. */
function holdBack(page: Page, held: boolean): Promise<void> {
  return page.evaluate((value) => {
    Object.assign(window, { held: value });
  }, held);
}

const HOLDS_BACK = 'if (window.held) event.preventDefault();';

function notSent(page: Page) {
  return page.getByText(/could not be sent/).first();
}

describe('whatever a listener of leadtag:submit does to the lead, a valid one with its own id arrives', () => {
  const deeds: { deed: string; fields: object }[] = [
    { deed: 'lead.fields = null', fields: {} },
    { deed: 'delete lead.fields', fields: {} },
    { deed: 'lead.fields = 5', fields: {} },
    { deed: 'const a = []; a.push(a); lead.fields.name = a', fields: NO_NAME },
    { deed: 'const a = {}; a.a = a; lead.fields.name = a', fields: NO_NAME },
    { deed: 'lead.fields.name = 5n', fields: NO_NAME },
    { deed: 'lead.fields.name = Symbol("x")', fields: NO_NAME },
    { deed: 'lead.fields.name = () => 5', fields: NO_NAME },
    { deed: 'lead.fields.name = NaN', fields: NO_NAME },
    { deed: 'lead.fields.name = Infinity', fields: NO_NAME },
    { deed: 'lead.fields.name = [{}, null]', fields: NO_NAME },
    { deed: 'lead.fields.name = ""', fields: NO_NAME },
    { deed: 'lead.fields.name = null', fields: NO_NAME },
    { deed: 'lead.id = undefined', fields: FIELDS },
    { deed: 'lead.id = "mine"', fields: FIELDS },
    { deed: 'lead.form = null', fields: FIELDS },
    { deed: 'for (const key of Object.keys(lead)) delete lead[key]', fields: {} },
    { deed: 'Object.freeze(lead.fields)', fields: FIELDS },
    { deed: 'event.detail.lead = null', fields: FIELDS },
  ];
  for (const { deed, fields } of deeds) {
    test(deed, async ({ page, hook, serve }) => {
      const site = await serve({ '/': pageThatListens(hook, deed) });
      const events = await recordEvents(page);
      await openForm(page, site.url);
      await submitForm(page, ADA);
      await outcome(page, 'received').waitFor();

      const lead = leadSchema.parse(await hook.onlyLead());
      expect(lead.fields).toEqual(fields);
      expect(lead.id).toBe((await events.first('submit')).detail.leadId);
      expect(lead.form).toEqual({ id: 'form' });
    });
  }

  const getters = {
    'a field that throws when it is read':
      'Object.defineProperty(lead.fields, "name", { enumerable: true, get() { throw new Error("theirs") } })',
    'fields that throw when they are read':
      'Object.defineProperty(lead, "fields", { get() { throw new Error("theirs") } })',
  };
  for (const [which, deed] of Object.entries(getters)) {
    test(which, async ({ page, hook, serve }) => {
      const site = await serve({ '/': pageThatListens(hook, deed) });
      const events = await recordEvents(page);
      await openForm(page, site.url);
      await submitForm(page, ADA);
      await outcome(page, 'received').waitFor();

      const lead = leadSchema.parse(await hook.onlyLead());
      expect(lead.id).toBe((await events.first('submit')).detail.leadId);
    });
  }
});

describe('a listener of leadtag:submit', () => {
  test('may change a field and add one', async ({ page, hook, serve }) => {
    const deed = 'lead.fields.name = lead.fields.name.toUpperCase(); lead.fields.plan = "pro"; lead.fields.seats = 3;';
    const site = await serve({ '/': pageThatListens(hook, deed) });
    await openForm(page, site.url);
    await submitForm(page, ADA);
    await outcome(page, 'received').waitFor();

    const lead = leadSchema.parse(await hook.onlyLead());
    expect(lead.fields).toEqual({ ...FIELDS, name: 'ADA LOVELACE', plan: 'pro', seats: 3 });
  });

  const spoilt = {
    'that no longer fits': 'lead.fields.email = "nonsense"',
    'that must not be missing': 'delete lead.fields.email',
    'that must not be missing with all others': 'lead.fields = null',
  };
  for (const [which, deed] of Object.entries(spoilt)) {
    test(`sees a value ${which} shown as an error`, async ({ page, hook, serve }) => {
      const code = `if (window.held) { ${deed} }`;
      const site = await serve({ '/': pageThatListens(hook, code, 'name, email*') });
      await openForm(page, site.url);
      await holdBack(page, true);
      await submitForm(page, ADA);
      await page.locator('[name=email][aria-invalid=true]').waitFor();
      expect(hook.requests).toEqual([]);
      expect(await page.getByLabel('Email').inputValue()).toBe('ada@example.com');

      await holdBack(page, false);
      await sendButton(page).click();
      await outcome(page, 'received').waitFor();
      expect((await hook.onlyLead()).fields).toEqual(FIELDS);
    });
  }

  test('may stop it, and the form can be used afterwards', async ({ page, hook, serve }) => {
    const site = await serve({ '/': pageThatListens(hook, HOLDS_BACK) });
    const events = await recordEvents(page);
    await openForm(page, site.url);
    await holdBack(page, true);
    await submitForm(page, ADA);
    await events.first('submit');
    await hook.quiet();
    expect(hook.requests).toEqual([]);
    expect(await page.getByLabel('Name').inputValue()).toBe('Ada Lovelace');

    await holdBack(page, false);
    await submitForm(page, { Name: 'Grace Hopper' });
    await outcome(page, 'received').waitFor();
    expect((await hook.onlyLead()).fields).toEqual({ ...FIELDS, name: 'Grace Hopper' });
  });

  test('that throws changes nothing', async ({ page, hook, serve }) => {
    const site = await serve({ '/': pageThatListens(hook, 'throw new Error("theirs")') });
    await openForm(page, site.url);
    await submitForm(page, ADA);
    await outcome(page, 'received').waitFor();
    expect((await hook.onlyLead()).fields).toEqual(FIELDS);
  });

  test('that stops an edited lead leaves the refused one on the disk, until the edited one goes', async ({
    page,
    hook,
    serve,
  }) => {
    hook.answer(400);
    const site = await serve({ '/': pageThatListens(hook, HOLDS_BACK) });
    const events = await recordEvents(page);
    await openForm(page, site.url);
    await submitForm(page, ADA);
    await notSent(page).waitFor();
    const before = await readOutbox(page);
    expect(before.rows).toHaveLength(1);

    await holdBack(page, true);
    await submitForm(page, { Email: 'ada@example.org' });
    const submits = () => events.names().filter((name) => name === 'submit').length;
    await expect.poll(submits).toBe(2);
    expect((await readOutbox(page)).rows).toEqual(before.rows);

    hook.answer(200);
    await holdBack(page, false);
    await sendButton(page).click();
    await outcome(page, 'received').waitFor();
    const lead = await hook.onlyLead();
    expect(lead.fields.email).toBe('ada@example.org');
    expect(lead.id).not.toBe(leadIdIn(before.rows[0]?.key ?? ''));
    expect((await readOutbox(page)).rows).toEqual([]);
  });

  test('that stops an edited lead does not make a new one of the first', async ({ page, hook, serve }) => {
    hook.answer(400);
    const site = await serve({ '/': pageThatListens(hook, HOLDS_BACK) });
    const events = await recordEvents(page);
    await openForm(page, site.url);
    await submitForm(page, ADA);
    await notSent(page).waitFor();
    const before = await readOutbox(page);

    await holdBack(page, true);
    await submitForm(page, { Email: 'ada@example.org' });
    await expect.poll(() => events.names().filter((name) => name === 'submit').length).toBe(2);

    hook.answer(200);
    await holdBack(page, false);
    await fillIn(page, ADA);
    await sendButton(page).click();
    await outcome(page, 'received').waitFor();
    const lead = await hook.onlyLead();
    expect(lead.id).toBe(leadIdIn(before.rows[0]?.key ?? ''));
    expect((await readOutbox(page)).rows).toEqual([]);
  });
});

describe('on a page that changes what the language brings', () => {
  const changes = {
    'Array.from, which ignores its map function':
      'Array.from = (list) => { const made = []; for (const item of list) made.push(item); return made; };',
    'Object.prototype, by a name that shows up in loops': 'Object.prototype.extra = function () { return "theirs" };',
    'Array.prototype, by a name that shows up in loops':
      'Array.prototype.remove = function () {}; Array.prototype.extra = "theirs";',
    'Object.prototype, by the names of our options':
      'Object.prototype.heading = "theirs"; Object.prototype.download = "/theirs";',
  };
  for (const [which, change] of Object.entries(changes)) {
    test(`${which}: the lead is valid, and has nothing of it`, async ({ page, errors, hook, serve }) => {
      const body = `<script>${change}</script>${script(formFor(hook, { 'data-hidden-plan': 'pro' }))}`;
      const site = await serve({ '/': htmlPage({ body }) });
      await openForm(page, `${site.url}/?utm_source=x`);
      await submitForm(page, ADA);
      await outcome(page, 'received').waitFor();

      const lead = leadSchema.parse(await hook.onlyLead());
      expect(lead.fields).toEqual({ ...FIELDS, plan: 'pro' });
      expect(lead.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(lead.attribution?.utm).toEqual({ utm_source: 'x' });
      expect(hook.posts()[0]?.body.toString()).not.toMatch(/theirs|extra/);
      expect((await readOutbox(page)).rows).toEqual([]);
      expect(errors).toEqual([]);
    });
  }
});
