// @vitest-environment node
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cameFrom, nameOf, unflatten } from '../../demo/lead-in-words.js';
import { startDemo } from '../../demo/server.mjs';

const LEAD = { type: 'lead.submitted', version: 1, id: 'lead-1', fields: { name: 'Ada', email: 'ada@example.com' } };
const SLOW_MS = 150;

let folder: string;
let demo: Awaited<ReturnType<typeof startDemo>>;

const start = async () => {
  demo = await startDemo({ port: 0, hookPort: 0, dataFile: join(folder, 'leads.jsonl'), slowMs: SLOW_MS });
};
const send = (body: unknown, type = 'application/json') =>
  fetch(demo.hookUrl, {
    method: 'POST',
    headers: { 'content-type': type },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
const call = (path: string, body?: object, origin = new URL(demo.url).origin) =>
  fetch(new URL(path, demo.url), {
    method: 'POST',
    headers: { origin, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
const switchTo = async (mode: string) => expect((await call('/api/webhook', { mode })).status).toBe(200);
const count = async () => (await (await fetch(new URL('/api/state', demo.url))).json()).count;

/** A request as fetch would not send it: the path as it is, any header. */
const raw = (path: string, headers: Record<string, string> = {}) =>
  new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
    const { hostname, port } = new URL(demo.url);
    request({ hostname, port, path, headers }, async (response) => {
      let body = '';
      for await (const chunk of response) body += chunk;
      resolve({ status: response.statusCode, body });
    })
      .on('error', reject)
      .end();
  });

/** Reads the inbox's stream until the events named have come, and gives their data. */
async function follow(until: string) {
  const response = await fetch(new URL('/events', demo.url));
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  const next = async (event: string) => {
    const pattern = new RegExp(`event: ${event}\\ndata: (.*)\\n\\n`);
    while (!pattern.test(text)) {
      const { done, value } = await reader.read();
      if (done) throw new Error(`The stream ended before "${event}": ${text}`);
      text += value;
    }
    return JSON.parse(pattern.exec(text)![1]!);
  };
  return { first: await next(until), next, stop: () => reader.cancel() };
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'leadtag-demo-'));
  await start();
});
afterEach(async () => {
  await demo.close();
  await rm(folder, { recursive: true, force: true });
});

describe('the webhook', () => {
  test('answers the preflight', async () => {
    const response = await fetch(demo.hookUrl, { method: 'OPTIONS' });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('access-control-allow-headers')).toBe('content-type');
    expect(Number(response.headers.get('access-control-max-age'))).toBeGreaterThan(5);
  });

  test.each(['application/json', 'text/plain;charset=UTF-8'])('stores JSON sent as %s', async (type) => {
    const response = await send(LEAD, type);
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(await count()).toEqual({ leads: 1, repeats: 0 });
    expect(await readFile(join(folder, 'leads.jsonl'), 'utf8')).toContain('ada@example.com');
  });

  test('stores a form, with the id under its own or the prefixed name', async () => {
    const form = 'application/x-www-form-urlencoded;charset=UTF-8';
    expect((await send('name=Ada&lead_id=lead-1', form)).status).toBe(200);
    expect((await send('lead_id=theirs&leadtag_lead_id=lead-1', form)).status).toBe(200);
    expect(await count()).toEqual({ leads: 1, repeats: 1 });
  });

  test('counts a repeat once, in whatever format it comes again', async () => {
    await send(LEAD);
    await send(LEAD);
    await send('lead_id=lead-1&name=Ada', 'application/x-www-form-urlencoded');
    await send({ ...LEAD, id: 'lead-2' });
    expect(await count()).toEqual({ leads: 2, repeats: 2 });
  });

  test('keeps leads and repeats over a restart', async () => {
    await send(LEAD);
    await send(LEAD);
    await demo.close();
    await start();
    expect(await count()).toEqual({ leads: 1, repeats: 1 });
    await send(LEAD);
    expect(await count()).toEqual({ leads: 1, repeats: 2 });
  });

  test.each([
    ['what is not JSON', 400, 'nonsense', 'application/json'],
    ['a list', 400, '[]', 'application/json'],
    ['a lead without an id', 422, '{"fields":{}}', 'application/json'],
    ['another content type', 415, '<lead/>', 'text/xml'],
    ['more than 1 MB', 413, JSON.stringify({ id: 'big', text: 'x'.repeat(1024 * 1024) }), 'application/json'],
  ])('refuses %s, readably and on record', async (_, status, body, type) => {
    const response = await send(body, type);
    expect(response.status).toBe(status);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(await count()).toEqual({ leads: 0, repeats: 0 });
    const { first, stop } = await follow('state');
    expect(first.problems).toHaveLength(1);
    await stop();
  });

  test('answers at its root, so that a page can see whether it is there', async () => {
    expect((await fetch(new URL('/', demo.hookUrl))).status).toBe(200);
    expect((await fetch(demo.hookUrl)).status).toBe(405);
  });
});

describe('the switch', () => {
  test('500 stores nothing and stays readable', async () => {
    await switchTo('error');
    const response = await send(LEAD);
    expect(response.status).toBe(500);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(await count()).toEqual({ leads: 0, repeats: 0 });
    expect((await fetch(demo.hookUrl, { method: 'OPTIONS' })).status).toBe(204);
  });

  test('slow stores at once and answers late', async () => {
    await switchTo('slow');
    const since = performance.now();
    const answer = send(LEAD);
    await expect.poll(count, { interval: 5 }).toEqual({ leads: 1, repeats: 0 });
    expect((await answer).status).toBe(200);
    expect(performance.now() - since).toBeGreaterThanOrEqual(SLOW_MS - 5);
  });

  test('gone refuses connections, then comes back on the same port', async () => {
    await switchTo('gone');
    await expect(send(LEAD)).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } });
    await switchTo('works');
    expect((await send(LEAD)).status).toBe(200);
    expect(await count()).toEqual({ leads: 1, repeats: 0 });
  });

  test('obeys this site only', async () => {
    expect((await call('/api/webhook', { mode: 'gone' }, 'http://evil.example')).status).toBe(403);
    expect((await fetch(new URL('/api/clear', demo.url), { method: 'POST' })).status).toBe(403);
    expect((await raw('/api/state', { host: 'evil.example' })).status).toBe(403);
    expect((await call('/api/webhook', { mode: 'nonsense' })).status).toBe(400);
    expect((await send(LEAD)).status).toBe(200);
  });
});

describe('the site', () => {
  test('serves its pages, with the port of the running webhook', async () => {
    for (const page of [
      '',
      'guide.html',
      'pricing.html',
      'privacy.html',
      'inbox.html',
      'tools/index.html',
      'tools/n8n.html',
    ]) {
      expect((await fetch(new URL(page, demo.url))).status).toBe(200);
    }
    const response = await fetch(demo.url);
    expect(await response.text()).toContain(`data-webhook="${demo.hookUrl}"`);
    expect(response.headers.get('content-security-policy')).toContain(new URL(demo.hookUrl).origin);
  });

  test.each([
    '/..%2fnode_modules/preact/dist/preact.js',
    '/..%2f..%2f..%2f..%2f..%2fetc/passwd',
    '/../package.json',
    '/server.mjs',
    '/site.css%00.css',
    '/%',
    '/nothing.html',
  ])('does not serve %s', async (path) => {
    expect((await raw(path)).status).toBe(404);
  });
});

describe('the inbox', () => {
  test('gets what is there, then leads, problems and changes as they come', async () => {
    await send(LEAD);
    const { first, next, stop } = await follow('state');
    expect(first).toMatchObject({ mode: 'works', count: { leads: 1, repeats: 0 }, entries: [{ lead: LEAD }] });

    await send({ ...LEAD, id: 'lead-2' });
    expect(await next('lead')).toMatchObject({ entry: { id: 'lead-2', repeats: 0 }, count: { leads: 2 } });
    await send('nonsense');
    expect(await next('problem')).toMatchObject({ text: expect.stringContaining('400') });
    await switchTo('slow');
    expect(await next('mode')).toBe('slow');
    await call('/api/clear');
    await next('cleared');
    expect(await count()).toEqual({ leads: 0, repeats: 0 });
    expect(await readFile(join(folder, 'leads.jsonl'), 'utf8')).toBe('');
    await stop();
  });

  test('says where a lead came from in plain words, sent as JSON or as a form', () => {
    const landing_page = 'https://example.com/guide?utm_source=LinkedIn';
    const ad = { channel: 'Paid Social', source: 'linkedin', campaign: 'q4-guide', landing_page };
    const direct = { channel: 'Direct', source: '(direct)', medium: '(none)', landing_page: 'https://example.com/' };
    const words = 'Paid Social, from linkedin, campaign “q4-guide”, landed on /guide';
    expect(cameFrom({ first_touch: direct, last_touch: ad })).toEqual([
      ['First', 'Straight to the site, landed on /'],
      ['Last', words],
    ]);
    expect(cameFrom({ first_touch: ad, last_touch: ad })).toEqual([['Came by', words]]);
    expect(cameFrom(undefined)).toEqual([['Source', 'Not known']]);

    const flat = { lead_id: '1', name: 'Ada', size: '1-10', channel: 'Paid Social', utm_source: 'linkedin' };
    const lead = unflatten({ ...flat, utm_campaign: 'q4-guide', landing_page, li_fat_id: 'abc', form_id: 'guide' });
    expect(lead.fields).toEqual({ name: 'Ada', size: '1-10' });
    expect(cameFrom(lead.attribution)).toEqual([['Came by', words]]);
    expect(nameOf({ first_name: 'Ada', last_name: 'Lovelace' })).toBe('Ada Lovelace');
  });
});
