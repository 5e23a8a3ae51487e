import { describe, expect } from 'vitest';
import { test } from '../helpers/browser-test.ts';
import { recordEvents, type SeenEvents } from '../helpers/events.ts';
import { ADA, passUntil, rowsOf } from '../helpers/fault-case.ts';
import { reset } from '../helpers/fault-lab/index.ts';
import { type Attributes, element, htmlPage, placeholder, script } from '../helpers/html.ts';
import { formFor, openForm, outcome, sendButton, submitForm } from '../helpers/visitor.ts';
import { type HookRequest, startWebhook } from '../helpers/webhook.ts';

const PRESETS = element('script', { src: '/leadtag.presets.js', async: true });
const codes = (events: SeenEvents) =>
  events.all.filter(({ name }) => name === 'diagnostic').map(({ detail }) => detail.code);

/** A placeholder with a JSON child. */
const withJson = (attributes: Attributes, json: object) =>
  placeholder(attributes, element('script', { type: 'application/json' }, JSON.stringify(json))) + script();

describe('destinations in the JSON child', () => {
  test('each gets the lead in its own way, under one id', async ({ page, hook, serve, onTestFinished }) => {
    const crm = await startWebhook();
    onTestFinished(crm.close);
    const map = { email: 'EMAIL', lead_id: 'external_id' };
    const json = { destinations: [{ url: hook.url }, { url: crm.url, format: 'form', map }] };
    const site = await serve({ '/': htmlPage({ body: withJson({ 'data-cta': 'Send it' }, json) }) });
    await openForm(page, site.url);
    await submitForm(page, ADA);
    await outcome(page, 'received').waitFor();
    const { id } = await hook.onlyLead();
    await crm.waitForPosts(1);
    const form = Object.fromEntries(new URLSearchParams(crm.posts()[0]!.body.toString()));
    expect(form).toMatchObject({ EMAIL: ADA.Email, name: ADA.Name, external_id: id });
    expect(form).not.toHaveProperty('email');
    expect(crm.preflights()).toEqual([]);
  });
});

test('a header of the owner’s goes along, with the id of the lead in it', async ({ page, hook, serve }) => {
  const json = { headers: { 'webhook-id': '{{id}}', 'x-team': 'sales' } };
  const site = await serve({ '/': htmlPage({ body: withJson(formFor(hook), json) }) });
  await openForm(page, site.url);
  await submitForm(page, ADA);
  const { id } = await hook.onlyLead();
  expect(hook.posts()[0]!.headers).toMatchObject({ 'webhook-id': id, 'x-team': 'sales' });
});

describe('a form where JSON cannot get through', () => {
  const isForm = ({ headers }: HookRequest) => /urlencoded/.test(headers['content-type'] ?? '');

  test('and JSON again where the form is refused: it was the moment', async ({ page, hook, serve }) => {
    hook.answer((request, nth) => (isForm(request) ? 422 : nth < 3 ? reset() : 200));
    const site = await serve({ '/': htmlPage({ body: script(formFor(hook)) }) });
    await openForm(page, site.url);
    await submitForm(page, ADA);
    await outcome(page, 'received').waitFor();
    expect((await hook.onlyLead()).fields.email).toBe(ADA.Email);
    expect(await rowsOf(page)).toEqual([]);
  });

  test('whose no is meant: the lead is refused, and what was typed stays', async ({ page, hook, serve }) => {
    hook.preflight(404);
    hook.answer(422);
    const site = await serve({ '/': htmlPage({ body: script(formFor(hook)) }) });
    await openForm(page, site.url);
    await submitForm(page, ADA);
    await expect
      .poll(() => rowsOf(page), { timeout: 15_000 })
      .toEqual([expect.objectContaining({ state: 'refused', reason: 'HTTP_422' })]);
    expect(await page.getByLabel('Email').inputValue()).toBe(ADA.Email);
  });

  test('at one address says nothing of another on the same host', async ({ page, hook, serve }) => {
    hook.preflight(({ path }) => (path === '/hook/b' ? 404 : 204));
    const json = { destinations: [{ url: `${hook.url}/a` }, { url: `${hook.url}/b` }] };
    const site = await serve({ '/': htmlPage({ body: withJson({ 'data-cta': 'Send it' }, json) }) });
    await openForm(page, site.url);
    await submitForm(page, ADA);
    await expect.poll(() => hook.posts().map(({ path }) => path), { timeout: 15_000 }).toEqual(['/hook/a', '/hook/b']);
    await expect.poll(() => rowsOf(page)).toEqual([]);
    expect(new Set(hook.ids()).size).toBe(1);
  });
});

describe('no-cors', () => {
  test('hands a form over, and never says that it was delivered', async ({ page, hook, serve }) => {
    hook.cors('none');
    hook.answer(500);
    const more = { 'data-mode': 'no-cors', 'data-format': 'form' };
    const site = await serve({ '/': htmlPage({ body: script(formFor(hook, more)) }) });
    const events = await recordEvents(page);
    await openForm(page, site.url);
    await submitForm(page, ADA);
    await outcome(page, 'received').waitFor();
    expect(await rowsOf(page)).toEqual([expect.objectContaining({ state: 'unconfirmed', reason: 'OPAQUE' })]);
    expect(hook.posts()).toHaveLength(1);
    expect(events.names()).toContain('unconfirmed');
    expect(events.names()).not.toContain('delivered');
  });

  test('with JSON is a mistake: it is named, and the lead goes the usual way', async ({ page, hook, serve }) => {
    const site = await serve({ '/': htmlPage({ body: script(formFor(hook, { 'data-mode': 'no-cors' })) }) });
    const events = await recordEvents(page);
    await openForm(page, site.url);
    expect(codes(events)).toEqual(['CONFIG']);
    await submitForm(page, ADA);
    expect((await hook.onlyLead()).fields.email).toBe(ADA.Email);
  });
});

describe('the optional script', () => {
  const slack = (url: string) => script({ 'data-webhook': url, 'data-cta': 'Send it', 'data-preset': 'slack' });
  for (const [which, order] of Object.entries({
    before: (form: string) => PRESETS + form,
    after: (form: string) => form + PRESETS,
  })) {
    test(`${which} the form's, it makes a message of the lead`, async ({ page, hook, serve }) => {
      hook.answer({ status: 200, body: 'ok' });
      const site = await serve({ '/': htmlPage({ body: order(slack(hook.url)) }) });
      const events = await recordEvents(page);
      await page.goto(site.url, { waitUntil: 'load' });
      await sendButton(page).waitFor();
      await submitForm(page, ADA);
      await outcome(page, 'received').waitFor();
      const [post] = hook.posts();
      expect(post!.headers['content-type']).toMatch(/^text\/plain/);
      expect(JSON.parse(post!.body.toString()).text).toContain(`*Email:* ${ADA.Email}`);
      expect(hook.preflights()).toEqual([]);
      expect(codes(events)).toEqual([]);
    });
  }

  test('puts no name of its own on the page', async ({ page, hook, serve }) => {
    const names = () => page.evaluate(() => Object.keys(window).sort());
    const site = await serve({ '/': htmlPage({ body: script(formFor(hook)) + PRESETS }), '/bare': htmlPage({}) });
    await page.goto(`${site.url}/bare`);
    const before = await names();
    await page.goto(site.url, { waitUntil: 'load' });
    expect((await names()).filter((name) => !before.includes(name))).toEqual(['leadtag']);
  });

  test('that is missing is named; the lead waits for a page that has it', async ({ page, hook, serve }) => {
    hook.answer({ status: 200, body: 'ok' });
    const site = await serve({
      '/': htmlPage({ body: slack(hook.url) }),
      '/with': htmlPage({ body: script() + PRESETS }),
    });
    const events = await recordEvents(page);
    await page.clock.install();
    await page.goto(site.url, { waitUntil: 'load' });
    await submitForm(page, ADA);
    await events.first('diagnostic');
    expect(codes(events)).toEqual(['PRESET_MISSING']);
    await outcome(page, 'saved').waitFor();
    expect(await rowsOf(page)).toEqual([expect.objectContaining({ state: 'parked', reason: 'PRESET_MISSING' })]);
    expect(hook.requests).toEqual([]);

    await page.goto(`${site.url}/with`, { waitUntil: 'load' });
    await passUntil(page, () => hook.posts().length > 0, 10 * 60_000, 5000);
    await expect.poll(() => rowsOf(page)).toEqual([]);
    expect(JSON.parse(hook.posts()[0]!.body.toString()).text).toContain(`*Email:* ${ADA.Email}`);
  });
});

describe('mistakes in the snippet are named before the first lead', () => {
  test.for<[code: string, webhook: string, json?: object]>([
    ['TEST_URL', 'https://n8n.example.com/webhook-test/a'],
    ['NEEDS_SECRET', 'https://api.airtable.com/v0/app/Leads'],
    ['SECRET_IN_CONFIG', 'https://example.com/hook', { headers: { 'x-api-key': 'a' } }],
    ['PRESET_MISSING', 'https://hooks.slack.com/services/T/B/X'],
  ])('%s', async ([code, webhook, json = {}], { page, errors, serve }) => {
    const debug = element('script', { src: '/leadtag.debug.js' });
    const site = await serve({ '/': htmlPage({ body: withJson({ 'data-webhook': webhook }, json) + debug }) });
    const events = await recordEvents(page);
    await page.goto(site.url, { waitUntil: 'load' });
    await events.first('diagnostic');
    expect(codes(events)).toEqual([code]);
    // the code is in the README; the doctor says the rest
    expect(errors).toEqual([`[leadtag] ${code}: npx leadtag doctor ${webhook}`]);
  });
});
