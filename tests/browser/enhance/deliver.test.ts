import { describe, expect } from 'vitest';
import type { Leadtag } from '../../../src/script.ts';
import { test } from '../../helpers/browser-test.ts';
import { recordEvents } from '../../helpers/events.ts';
import { committed } from '../../helpers/fault-lab/answer.ts';
import { redirect } from '../../helpers/fault-lab/redirects.ts';
import { element, htmlPage, script } from '../../helpers/html.ts';
import { readOutbox } from '../../helpers/outbox.ts';
import { leadIdOf } from '../../helpers/webhook.ts';
import { enhanced, onlyPost, openEnhanced, pairsOf, textOf } from './support.ts';

const INPUTS = `
  <label>Name <input name="name" required></label>
  <label>Email <input name="email" type="email"></label>
  <label>Notes <textarea name="notes"></textarea></label>
  <label>One <input type="checkbox" name="tag" value="a"></label>
  <label>Two <input type="checkbox" name="tag" value="b c"></label>
  <button name="go" value="now">Send it</button>`;

const form = (action: string, more = '', inputs = INPUTS) =>
  `<form data-leadtag action="${action}" method="post" id="contact" ${more}>${inputs}</form>`;

async function fillIn(page: import('playwright-core').Page) {
  await page.getByLabel('Name').fill('Ada & Co');
  await page.getByLabel('Email').fill('ada@example.com');
  await page.getByLabel('Notes').fill('a\nb+c ü');
  await page.getByLabel('One').check();
  await page.getByLabel('Two').check();
}
const click = (page: import('playwright-core').Page) => page.getByRole('button', { name: 'Send it' }).click();

describe('what arrives', () => {
  test('is byte for byte what the browser sends by itself, and ours behind it', async ({
    page,
    browser,
    hook,
    serve,
  }) => {
    const site = await serve({ '/': enhanced(form(hook.url)) });
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(site.url);
    await fillIn(plain);
    await click(plain);
    await hook.waitForLeads(1);
    await context.close();

    await openEnhanced(page, site.url);
    await fillIn(page);
    await click(page);
    await hook.waitForLeads(2);
    const [native, ours] = hook.posts();
    expect(textOf(native!)).toBe(
      'name=Ada+%26+Co&email=ada%40example.com&notes=a%0D%0Ab%2Bc+%C3%BC&tag=a&tag=b+c&go=now',
    );
    expect(textOf(ours!).startsWith(`${textOf(native!)}&`)).toBe(true);
    expect(ours!.headers['content-type']).toMatch(/^application\/x-www-form-urlencoded/);
    expect(native!.headers['content-type']).toMatch(/^application\/x-www-form-urlencoded/);
    expect(Object.fromEntries(pairsOf(ours!))).toMatchObject({ form_id: 'contact', page_url: `${site.url}/` });
  });

  test('offline it is saved, says so, and goes out from a page that has leadtag.js alone', async ({
    page,
    context,
    hook,
    serve,
  }) => {
    const site = await serve({ '/': enhanced(form(hook.url)), '/about': htmlPage({ body: script() }) });
    const events = await recordEvents(page);
    await openEnhanced(page, site.url);
    await fillIn(page);
    await hook.down();
    await context.setOffline(true);
    await click(page);
    await expect.poll(() => page.getByRole('status').textContent()).toContain('Saved on this device');
    const { rows } = await readOutbox(page);
    expect(rows).toHaveLength(1);
    // typed values stay until it has arrived
    expect(await page.getByLabel('Name').inputValue()).toBe('Ada & Co');
    expect(events.names()).toContain('queued');

    await context.setOffline(false);
    await page.goto(`${site.url}/about`);
    await hook.up();
    const post = await onlyPost(hook);
    expect(textOf(post)).toBe(rows[0]!.row.body);
    expect(leadIdOf(post)).toBe(rows[0]!.row.id);
    await expect.poll(async () => (await readOutbox(page)).rows).toEqual([]);
  });

  test('its own site gets its cookies, and a page to go to is a yes', async ({ page, hook }) => {
    const html = (body: string) => ({ status: 200, headers: { 'content-type': 'text/html' }, body });
    hook.on('/page', {
      ...html(enhanced(form('/hook', '', '<input type="hidden" name="csrf" value="t-1"><button>Send it</button>'))),
      headers: { 'content-type': 'text/html', 'set-cookie': 'session=s-1; HttpOnly; SameSite=Strict' },
    });
    for (const path of ['/leadtag.js', '/leadtag.enhance.js']) hook.on(path, await built(path));
    hook.on('/thanks', html('Thanks'));
    hook.answer(committed(redirect(303, '/thanks')));
    const events = await recordEvents(page);
    await openEnhanced(page, `${hook.origin}/page`);
    await click(page);
    const post = await onlyPost(hook);
    expect(post.headers.cookie).toBe('session=s-1');
    expect(textOf(post)).toMatch(/^csrf=t-1&/);
    expect((await events.first('delivered')).detail).toMatchObject({ formId: 'contact', leadId: leadIdOf(post) });
    expect((await readOutbox(page)).rows).toEqual([]);
  });

  test('another site gets no cookies', async ({ page, context, hook, serve }) => {
    const site = await serve({ '/': enhanced(form(hook.url)) });
    await context.addCookies([{ name: 'secret', value: '1', url: hook.origin }]);
    await openEnhanced(page, site.url.replace('127.0.0.1', 'localhost'));
    await fillIn(page);
    await click(page);
    expect((await onlyPost(hook)).headers.cookie).toBeUndefined();
  });

  test('where JSON is asked for, a lead with the inputs as fields', async ({ page, hook, serve }) => {
    const inputs = `
      <input name="Your Name" autocomplete="name" value="Ada Lovelace"><input name="fields[mail]" type="email" value="Ada@Example.COM">
      <input name="tel1" type="tel" value="+44 20 7946 0958"><input type="checkbox" name="callback">
      <input type="checkbox" name="tag" value="a" checked><input type="checkbox" name="tag" value="b">
      <label><input type="checkbox" name="gdpr" checked> I agree to <a href="/p">the
        policy</a></label><button name="go" value="now">Send it</button>`;
    const site = await serve({
      '/': enhanced(
        form(
          '/nowhere',
          `data-leadtag-webhook="${hook.url}" data-leadtag-format="json" data-leadtag-hidden-plan="pro"`,
          inputs,
        ),
      ),
    });
    await openEnhanced(page, `${site.url}/?utm_source=x`);
    await click(page);
    const lead = await hook.onlyLead();
    expect(lead.fields).toEqual({
      your_name: 'Ada Lovelace',
      name: 'Ada Lovelace',
      fields_mail: 'Ada@Example.COM',
      email: 'Ada@example.com',
      email_raw: 'Ada@Example.COM',
      tel1: '+44 20 7946 0958',
      phone: '+442079460958',
      phone_raw: '+44 20 7946 0958',
      callback: false,
      tag: ['a'],
      go: 'now',
      plan: 'pro',
    });
    expect(lead.consent).toMatchObject([{ purpose: 'gdpr', granted: true, text: 'I agree to the policy' }]);
    expect(lead.attribution?.utm).toEqual({ utm_source: 'x' });
  });

  test('hidden inputs are filled in where they ask for it, each time anew; nothing else is', async ({
    page,
    hook,
    serve,
  }) => {
    const inputs = `
      <input type="hidden" name="a" value="[utm_source]"><input type="hidden" name="b" value="{{ utm_term }}">
      <input type="hidden" name="utm_medium"><input type="hidden" name="source" value="fixed"><input type="hidden" name="c" value="{name}">
      <input name="utm_campaign"><input name="d" value="{utm_source}"><input type="hidden" name="lead_id"><button>Send it</button>`;
    const site = await serve({ '/': enhanced(form(hook.url, '', inputs)) });
    await openEnhanced(page, `${site.url}/?utm_source=x&utm_medium=m&utm_campaign=q4`);
    await click(page);
    await hook.waitForLeads(1);
    await page.evaluate(() => history.pushState({}, '', '/two?utm_source=y&utm_medium=m'));
    await page.locator('[name=d]').fill('again');
    await click(page);
    await hook.waitForLeads(2);
    const ids = hook.ids();
    expect(pairsOf(hook.posts()[0]!).slice(0, 8)).toEqual([
      ['a', 'x'],
      ['b', ''],
      ['utm_medium', 'm'],
      ['source', 'fixed'],
      ['c', '{name}'],
      ['utm_campaign', ''],
      ['d', '{utm_source}'],
      ['lead_id', ids[0]],
    ]);
    expect(pairsOf(hook.posts()[1]!)[0]).toEqual(['a', 'y']);
    expect(pairsOf(hook.posts()[1]!)[7]).toEqual(['lead_id', ids[1]]);
  });

  test('what a listener of the page changes is changed in the body', async ({ page, hook, serve }) => {
    const listener = element(
      'script',
      {},
      `addEventListener('leadtag:submit', ({ detail: { lead: { fields } } }) => {
        fields.name = 'Grace'; fields.extra = 'x'; delete fields.notes; fields.tag = ['a', 'z'];
      })`,
    );
    const site = await serve({ '/': enhanced(form(hook.url) + listener) });
    await openEnhanced(page, site.url);
    await fillIn(page);
    await click(page);
    expect(textOf(await onlyPost(hook))).toMatch(/^name=Grace&email=ada%40example\.com&tag=a&tag=z&go=now&extra=x&/);
  });

  test('it can be found by its id, sent from code, and tells what becomes of it', async ({ page, hook, serve }) => {
    const site = await serve({ '/': enhanced(form(hook.url)) });
    const events = await recordEvents(page);
    await openEnhanced(page, site.url);
    const submit = () => page.evaluate(() => (window.leadtag as Leadtag).get('contact')!.submit());
    expect(await submit()).toMatchObject({ status: 'invalid' });
    await page.evaluate(() => (window.leadtag as Leadtag).get('contact')!.setValues({ name: 'Ada', tag: ['b c'] }));
    const outcome = await submit();
    const post = await onlyPost(hook);
    expect(outcome).toEqual({ status: 'received', leadId: leadIdOf(post) });
    expect(textOf(post)).toMatch(/^name=Ada&email=&notes=&tag=b\+c&/);
    const told = events.all.filter(({ name }) => name !== 'diagnostic');
    expect(told.map(({ name }) => name)).toEqual(['ready', 'invalid', 'start', 'submit', 'queued', 'delivered']);
    expect(told[1]?.detail).toEqual({ formId: 'contact', code: 'required' });
  });
});

/** A script as the hook serves it. */
async function built(path: string) {
  const { readFile } = await import('node:fs/promises');
  const body = await readFile(new URL(`../../../dist${path}`, import.meta.url));
  return { status: 200, headers: { 'content-type': 'text/javascript' }, body };
}
