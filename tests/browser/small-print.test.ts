import { describe, expect } from 'vitest';
import { test } from '../helpers/browser-test.ts';
import { recordEvents } from '../helpers/events.ts';
import { htmlPage, placeholder, script } from '../helpers/html.ts';
import { readOutbox } from '../helpers/outbox.ts';
import { fillIn, formFor, openForm, outcome, sendButton, submitForm } from '../helpers/visitor.ts';

const ADA = { Name: 'Ada Lovelace', Email: 'ada@example.com' };
const FIELDS = { name: 'Ada Lovelace', email: 'ada@example.com' };

test('a form in which nothing is required is sent with nothing filled in', async ({ page, errors, hook, serve }) => {
  const site = await serve({ '/': htmlPage({ body: script(formFor(hook, { 'data-fields': 'name, email' })) }) });
  await openForm(page, site.url);
  await sendButton(page).click();
  await outcome(page, 'received').waitFor();
  expect((await hook.onlyLead()).fields).toEqual({});
  expect((await readOutbox(page)).rows).toEqual([]);
  expect(errors).toEqual([]);
});

describe('the list of fields', () => {
  test('with capital letters gives the fields that were meant, and says so once', async ({
    page,
    errors,
    hook,
    serve,
  }) => {
    const options = formFor(hook, { 'data-fields': 'Name, Email*, Phone' });
    const site = await serve({ '/': htmlPage({ body: script(options) }) });
    await openForm(page, site.url);
    await sendButton(page).click();
    await page.locator('[name=email][aria-invalid=true]').waitFor();
    await submitForm(page, { ...ADA, Phone: '+44 20 7946 0958' });
    await outcome(page, 'received').waitFor();
    expect((await hook.onlyLead()).fields).toMatchObject({ ...FIELDS, phone: '+442079460958' });
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain('Email');
  });

  for (const fields of ['', ' ', ',', '123, !!!']) {
    test(`as "${fields}" gives the fields of a form without one`, async ({ page, hook, serve }) => {
      const site = await serve({ '/': htmlPage({ body: script(formFor(hook, { 'data-fields': fields })) }) });
      await openForm(page, site.url);
      const names = await page.locator('form input').evaluateAll((inputs) => inputs.map((input) => input.id));
      expect(names).toEqual(['name', 'email', 'phone']);
      await sendButton(page).click();
      await page.locator('[name=email][aria-invalid=true]').waitFor();
      await submitForm(page, ADA);
      await outcome(page, 'received').waitFor();
      expect((await hook.onlyLead()).fields).toEqual(FIELDS);
    });
  }
});

test('characters without a width do not fill in a required field', async ({ page, hook, serve }) => {
  const options = formFor(hook, { 'data-fields': 'name*, email*, message*: textarea' });
  const site = await serve({ '/': htmlPage({ body: script(options) }) });
  await openForm(page, site.url);
  await fillIn(page, { Name: '\u200b\u2060', Email: '\ufeff', Message: ' \u200d\u200c\n' });
  await sendButton(page).click();
  for (const key of ['name', 'email', 'message']) await page.locator(`[name=${key}][aria-invalid=true]`).waitFor();
  await hook.quiet();
  expect(hook.requests).toEqual([]);

  await submitForm(page, { Name: '\u200bAda Lovelace\u2060', Email: '\u200bada@example.com', Message: 'Hello' });
  await outcome(page, 'received').waitFor();
  expect((await hook.onlyLead()).fields).toMatchObject({ ...FIELDS, message: 'Hello' });
});

describe('of several webhooks', () => {
  test('the same one written twice is sent to once', async ({ page, hook, serve }) => {
    const options = formFor(hook, { 'data-webhook': `${hook.url}  ${hook.url}` });
    const site = await serve({ '/': htmlPage({ body: script(options) }) });
    await openForm(page, site.url);
    await submitForm(page, ADA);
    await outcome(page, 'received').waitFor();
    await hook.waitForLeads(1);
    expect(hook.posts()).toHaveLength(1);
    expect((await readOutbox(page)).rows).toEqual([]);
  });

  test('each gets the lead once, with the same id', async ({ page, hook, serve }) => {
    const options = formFor(hook, { 'data-webhook': `${hook.url}/one ${hook.url}/two` });
    const site = await serve({ '/': htmlPage({ body: script(options) }) });
    await openForm(page, site.url);
    await submitForm(page, ADA);
    await outcome(page, 'received').waitFor();
    await hook.waitForLeads(2);
    const paths = hook.posts().map(({ path }) => path);
    expect(paths.sort()).toEqual(['/hook/one', '/hook/two']);
    expect(new Set(hook.ids()).size).toBe(1);
    expect((await readOutbox(page)).rows).toEqual([]);
  });

  test('the one that has not taken the lead gets it later, the other one not again', async ({ page, hook, serve }) => {
    let broken = true;
    hook.answer(({ path }) => (broken && path.endsWith('/two') ? 503 : 200));
    const options = formFor(hook, { 'data-webhook': `${hook.url}/one ${hook.url}/two` });
    const site = await serve({ '/': htmlPage({ body: script(options) }) });
    await openForm(page, site.url);
    await submitForm(page, ADA);
    await outcome(page, 'received').waitFor();
    broken = false;
    await hook.waitForLeads(2);
    const taken = hook.posts().filter(({ status }) => status === 200);
    expect(taken.map(({ path }) => path)).toEqual(['/hook/one', '/hook/two']);
    expect(new Set(hook.ids()).size).toBe(1);
  });
});

describe('after a lead', () => {
  test('the visitor is redirected, once, when it was received and nothing is left on the device', async ({
    page,
    hook,
    serve,
  }) => {
    const body = script(formFor(hook, { 'data-redirect': '/thanks' }));
    const site = await serve({ '/': htmlPage({ body }), '/thanks': htmlPage({ title: 'Thanks', body: script() }) });
    await openForm(page, site.url);
    await submitForm(page, ADA);
    await page.waitForURL(`${site.url}/thanks`);
    expect(hook.leads()).toHaveLength(1);
    const { rows, tombstones } = await readOutbox(page);
    expect(rows).toEqual([]);
    expect(tombstones).toHaveLength(1);
    await hook.waitForLeads(1);
    expect(hook.posts()).toHaveLength(1);
    expect(site.requests['/thanks']).toBe(1);
  });

  test('that could not be sent there is no redirect', async ({ page, hook, serve }) => {
    hook.answer(400);
    const body = script(formFor(hook, { 'data-redirect': '/thanks' }));
    const site = await serve({ '/': htmlPage({ body }), '/thanks': htmlPage({}) });
    await openForm(page, site.url);
    await submitForm(page, ADA);
    await page
      .getByText(/could not be sent/)
      .first()
      .waitFor();
    await hook.quiet();
    expect(site.requests['/thanks']).toBeUndefined();
  });

  test('the file of the same site downloads once, under its name', async ({ page, errors, hook, serve }) => {
    const body = script(formFor(hook, { 'data-download': '/files/guide.pdf' }));
    const file = { html: 'A guide', headers: { 'content-type': 'application/pdf' } };
    const site = await serve({ '/': htmlPage({ body }), '/files/guide.pdf': file });
    await openForm(page, site.url);
    const names: string[] = [];
    page.on('download', (download) => names.push(download.suggestedFilename()));
    const downloading = page.waitForEvent('download');
    await submitForm(page, ADA);
    await downloading;
    await hook.waitForLeads(1);
    expect(names).toEqual(['guide.pdf']);
    expect(await page.getByRole('link', { name: 'Download' }).getAttribute('href')).toBe(`${site.url}/files/guide.pdf`);
    expect(await outcome(page, 'received').isVisible()).toBe(true);
    expect(errors).toEqual([]);
  });

  test('a file of another site waits for the click', async ({ page, hook, serve }) => {
    const file = { html: 'A guide', headers: { 'content-type': 'application/pdf' } };
    const other = await serve({ '/guide.pdf': file });
    const body = script(formFor(hook, { 'data-download': `${other.url}/guide.pdf` }));
    const site = await serve({ '/': htmlPage({ body }) });
    await openForm(page, site.url);
    await submitForm(page, ADA);
    await page.getByRole('link', { name: 'Download' }).waitFor();
    await hook.waitForLeads(1);
    expect(other.requests['/guide.pdf']).toBeUndefined();
  });
});

describe('an address that is a script is refused', () => {
  for (const address of ['javascript:hacked=1', ' JavaScript:hacked=1', 'java\tscript:hacked=1', 'data:text/html,x']) {
    test(`as redirect, download and privacy policy: ${JSON.stringify(address)}`, async ({
      page,
      errors,
      hook,
      serve,
    }) => {
      const options = { 'data-redirect': address, 'data-download': address, 'data-privacy-url': address };
      const site = await serve({ '/': htmlPage({ body: placeholder(formFor(hook, options)) + script() }) });
      await openForm(page, site.url);
      expect(await page.locator('a').count()).toBe(0);
      await submitForm(page, ADA);
      await outcome(page, 'received').waitFor();
      await hook.waitForLeads(1);
      expect(await page.locator('a').count()).toBe(0);
      expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
      expect(page.url()).toBe(`${site.url}/`);
      expect(errors).toHaveLength(1);
      for (const option of Object.keys(options)) expect(errors[0]).toContain(option);
    });
  }

  test('as a link of the consent text, where a web address is a link', async ({ page, hook, serve }) => {
    const consent = 'I agree to [these](javascript:hacked=1), [those](JAVASCRIPT:hacked=1) and [the terms](/terms)';
    const site = await serve({ '/': htmlPage({ body: script(formFor(hook, { 'data-consent': consent })) }) });
    const events = await recordEvents(page);
    await openForm(page, site.url);
    const links = await page.locator('a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links).toEqual([`${site.url}/terms`]);
    await page.getByText('these').click();
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    await submitForm(page, ADA);
    await events.first('delivered');
    await hook.waitForLeads(1);
  });

  test('as data-contact', async ({ page, hook, serve }) => {
    hook.answer(400);
    const body = script(formFor(hook, { 'data-contact': 'javascript:hacked=1' }));
    const site = await serve({ '/': htmlPage({ body }) });
    await openForm(page, site.url);
    await submitForm(page, ADA);
    await page
      .getByText(/could not be sent/)
      .first()
      .waitFor();
    expect(await page.locator('a').count()).toBe(0);
  });
});
