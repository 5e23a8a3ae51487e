// @vitest-environment node
import { readFile } from 'node:fs/promises';
import { request } from 'node:http';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { jsonLines } from '../../demo/journey/json-lines.js';
import {
  consentInWords,
  followUpInWords,
  nameOf,
  otherAnswers,
  stageInWords,
  storyOf,
  unflatten,
} from '../../demo/lead-in-words.js';
import { bestReasons, reasonsInWords, ruleInWords } from '../../demo/rule-words.js';
import { clearAll } from '../../demo/server/database/leads.mjs';
import { openDatabase } from '../../demo/server/database/open.mjs';
import type { Database } from '../../demo/server/database/types.ts';
import { startDemo } from '../../demo/server.mjs';
import { originInWords, sourceInWords, timeBetween } from '../../demo/source-words.js';

const LEAD = {
  type: 'lead.submitted',
  version: 1,
  id: '0199c3a2-0000-7000-8000-000000000001',
  submitted_at: new Date().toISOString(),
  form: { id: 'hero' },
  fields: { name: 'Ada', email: 'ada@example.com' },
  page: { url: 'https://shop.example/' },
  privacy: { gpc: false, storage: 'none' },
  client: { name: 'leadtag', version: '1.0.0' },
};
const OTHER = { ...LEAD, id: '0199c3a2-0000-7000-8000-000000000002' };
const FORM = 'application/x-www-form-urlencoded;charset=UTF-8';
const SLOW_MS = 150;

let database: Database;
let demo: Awaited<ReturnType<typeof startDemo>>;

const send = (body: unknown, type = 'application/json') =>
  fetch(demo.hookUrl, {
    method: 'POST',
    headers: { 'content-type': type, origin: 'https://shop.example' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
const call = (path: string, body?: object, origin = new URL(demo.url).origin) =>
  fetch(new URL(path, demo.url), {
    method: 'POST',
    headers: { origin, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
const ask = async (path: string) => (await fetch(new URL(path, demo.url))).json();
const switchTo = async (mode: string) => expect((await call('/api/webhook', { mode })).status).toBe(200);
const count = async () => (await ask('/api/state')).count;

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

beforeAll(async () => {
  database = await openDatabase();
}, 60_000);
afterAll(() => database.close());

beforeEach(async () => {
  await clearAll(database);
  demo = await startDemo({ port: 0, hookPort: 0, database, slowMs: SLOW_MS });
});
afterEach(() => demo.close());

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
    expect(response.headers.get('access-control-allow-origin')).toBe('https://shop.example');
    expect(await count()).toEqual({ leads: 1, repeats: 0 });
    expect(await ask(`/api/leads/${LEAD.id}`)).toMatchObject({ format: 'json', name: 'Ada', lead: LEAD });
  });

  test('stores a form, and one that a browser has posted without a script', async () => {
    const { id, submitted_at, page } = LEAD;
    const ours = new URLSearchParams({ name: 'Ada', lead_id: id, submitted_at, form_id: 'hero', page_url: page.url });
    expect((await send(String(ours), FORM)).status).toBe(200);
    ours.set('lead_id', 'theirs');
    ours.set('leadtag_lead_id', id);
    expect((await send(String(ours), FORM)).status).toBe(200);
    expect(await count()).toEqual({ leads: 1, repeats: 1 });
    // it has no id of its own, so each is a lead
    for (const name of ['Ada', 'Ada']) expect((await send(`name=${name}&form_id=hero`, FORM)).status).toBe(200);
    expect(await count()).toEqual({ leads: 3, repeats: 1 });
    expect(await ask(`/api/leads/${id}`)).toMatchObject({ format: 'form', repeats: 1, form: 'hero' });
  });

  test('counts a repeat once, in whatever format it comes again', async () => {
    const { id, submitted_at, page } = LEAD;
    await send(LEAD);
    await send(LEAD);
    await send(
      String(new URLSearchParams({ lead_id: id, submitted_at, form_id: 'hero', page_url: page.url, name: 'Eve' })),
      FORM,
    );
    await send(OTHER);
    expect(await count()).toEqual({ leads: 2, repeats: 2 });
    expect(await ask(`/api/leads/${id}`)).toMatchObject({ name: 'Ada' });
  });

  test.each([
    ['what is not JSON', 400, 'nonsense', 'application/json'],
    ['a list', 422, '[]', 'application/json'],
    ['a lead without an id', 422, JSON.stringify({ ...LEAD, id: undefined }), 'application/json'],
    ['another content type', 415, '<lead/>', 'text/xml'],
    ['more than 1 MB', 413, JSON.stringify({ ...LEAD, text: 'x'.repeat(1024 * 1024) }), 'application/json'],
  ])('refuses %s, readably and on record', async (_, status, body, type) => {
    const response = await send(body, type);
    expect(response.status).toBe(status);
    expect(response.headers.get('access-control-allow-origin')).toBe('https://shop.example');
    expect(await count()).toEqual({ leads: 0, repeats: 0 });
    const { first, stop } = await follow('state');
    expect(first.problems).toEqual([{ at: expect.any(String), text: expect.stringContaining(`answered ${status}`) }]);
    await stop();
  });

  test('answers at its root, so that a page can see whether it is there', async () => {
    expect((await fetch(new URL('/', demo.hookUrl))).status).toBe(200);
    expect((await fetch(demo.hookUrl)).status).toBe(405);
    expect((await fetch(new URL('/elsewhere', demo.hookUrl))).status).toBe(404);
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
    for (const path of ['clear', 'sample', 'spend']) {
      expect((await fetch(new URL(`/api/${path}`, demo.url), { method: 'POST' })).status).toBe(403);
    }
    for (const path of ['state', 'leads', 'leads.csv', 'stats']) {
      expect((await raw(`/api/${path}`, { host: 'evil.example' })).status).toBe(403);
    }
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
      'existing-form.html',
      'builder.html',
      'inbox.html',
      'looks.html',
      'look.html',
      'displays.html',
      'themes/ink.css',
      'journey.html',
      'journey/guide.html',
      'tools/',
      'tools/n8n.html',
      'leadtag.js',
    ]) {
      expect((await fetch(new URL(page, demo.url))).status, page).toBe(200);
    }
    const response = await fetch(demo.url);
    expect(await response.text()).toContain(`data-webhook="${demo.hookUrl}"`);
    expect(response.headers.get('content-security-policy')).toContain(new URL(demo.hookUrl).origin);
  });

  test('its scripts also run in the sandboxed frame of a preview', async () => {
    const { origin } = new URL(demo.url);
    const page = await fetch(new URL('builder.html', demo.url));
    expect(page.headers.get('content-security-policy')).toContain(`script-src 'self' ${origin};`);
    const script = /src="\.?(\/assets\/[^"]+\.js)"/.exec(await page.text())?.[1];
    for (const path of [script!, '/leadtag.js']) {
      const { status, headers } = await fetch(new URL(path, demo.url), { headers: { origin: 'null' } });
      expect([status, headers.get('access-control-allow-origin')]).toEqual([200, '*']);
    }
    // what is not public is read by this site only
    expect((await fetch(new URL('/api/state', demo.url))).headers.get('access-control-allow-origin')).toBeNull();
  });

  test('is somebody else’s site under other names, with the journey’s pages and nothing more', async () => {
    const { port } = new URL(demo.url);
    const host = `search.localhost:${port}`;
    const { status, body } = await raw('/journey/search.html', { host });
    expect(status).toBe(200);
    // the link leads to this site, wherever it runs
    expect(body).toContain(`href="${demo.url}journey/letter.html?utm_source=google`);
    for (const path of ['/', '/api/state', '/events', '/inbox.html']) {
      expect((await raw(path, { host })).status).toBe(403);
    }
    expect((await raw('/journey/search.html', { host: `evil.example:${port}` })).status).toBe(403);
  });

  test.each([
    '/..%2fnode_modules/preact/dist/preact.js',
    '/..%2f..%2f..%2f..%2f..%2fetc/passwd',
    '/assets/..%2f..%2f..%2fpackage.json',
    '/docs/..%2f..%2f..%2fREADME.md',
    '/docs/..%2f..%2findex.js',
    '/../package.json',
    '/server.mjs',
    '/database/pglite.mjs',
    '/data/PG_VERSION',
    '/inbox/api.ts',
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
    expect(first).toEqual({
      mode: 'works',
      count: { leads: 1, repeats: 0 },
      sample: false,
      database: 'pglite',
      hook: demo.hookUrl,
      metrics: new URL('/metrics', demo.hookUrl).href,
      problems: [],
    });

    await send(OTHER);
    expect(await next('lead')).toMatchObject({ row: { id: OTHER.id, repeats: 0 }, count: { leads: 2 } });
    await send('nonsense');
    expect(await next('problem')).toMatchObject({ text: expect.stringContaining('400') });
    await switchTo('slow');
    expect(await next('mode')).toBe('slow');
    await call('/api/clear');
    await next('cleared');
    expect(await count()).toEqual({ leads: 0, repeats: 0 });
    await stop();
  });

  test('hears of a repeat as well', async () => {
    await send(LEAD);
    const { next, stop } = await follow('state');
    await send(LEAD);
    expect(await next('lead')).toMatchObject({ row: { id: LEAD.id, repeats: 1 }, count: { leads: 1, repeats: 1 } });
    await stop();
  });
});

const AD = {
  at: '2026-11-19T12:00:00.000Z',
  channel: 'Paid Social',
  source: 'linkedin',
  medium: 'paid_social',
  campaign: 'q4-demo',
  landing_page: 'https://example.com/guide',
};
const SEARCH = { at: '2026-11-19T10:00:00.000Z', channel: 'Organic Search', source: 'google', medium: 'organic' };
const DIRECT = { at: '2026-11-19T10:00:00.000Z', channel: 'Direct', source: '(direct)', medium: '(none)' };
const AT = '2026-11-22T10:00:00.000Z';

const HOT = {
  score: 89,
  temperature: 'hot',
  stage: 'mql',
  stage_basis: 'score',
  signals: { pricing: 2, visits: 3 },
  answers: { budget: { value: 'approved_in_range' }, timeline: { value: '1_3_months' } },
  reasons: [
    { rule: 'email.work', group: 'fit', points: 8 },
    { rule: 'intent.demo', group: 'engagement', points: 20 },
    { rule: 'signal.pricing', group: 'engagement', points: 10 },
    { rule: 'engagement.cap', group: 'engagement', points: -9 },
    { rule: 'shared_out', group: 'total', points: 12 },
  ],
};

describe('a lead in words', () => {
  test('is one sentence: where from, what it wants, what speaks for it', () => {
    const lead = { submitted_at: AT, attribution: { first_touch: SEARCH, last_touch: AD }, qualification: HOT };
    expect(storyOf(lead)).toBe(
      'Came from a LinkedIn ad (Paid Social), campaign q4-demo; first found us on Google 3 days earlier; ' +
        'asked for a demo; looked at pricing twice; work e-mail',
    );
    expect(stageInWords(HOT)).toBe('Marketing-qualified (MQL), by score');
  });

  test('says the same of one that was sent as a form', () => {
    const flat = { lead_id: '1', name: 'Ada', size: '1-10', channel: 'Paid Social', utm_source: 'linkedin' };
    const lead = unflatten({ ...flat, utm_campaign: 'q4-guide', li_fat_id: 'abc', form_id: 'guide', intent: 'quote' });
    expect(lead.fields).toEqual({ name: 'Ada', size: '1-10' });
    expect(storyOf(lead)).toBe('Came from a LinkedIn ad (Paid Social), campaign q4-guide; asked for a quote');
  });

  test.each([
    ['an only touch', { first_touch: AD, last_touch: AD }, 'Came from a LinkedIn ad (Paid Social), campaign q4-demo'],
    ['a direct visit', { first_touch: DIRECT, last_touch: DIRECT }, 'Came straight to the site'],
    [
      'a direct visit first',
      { first_touch: DIRECT, last_touch: AD },
      'Came from a LinkedIn ad (Paid Social), campaign q4-demo; first came straight to the site 3 days earlier',
    ],
    [
      'a link',
      { last_touch: { at: AT, channel: 'Referral', source: 'news.example', medium: 'referral' } },
      'Came from a link on news.example (Referral)',
    ],
    ['a last touch without a source', { last_touch: { at: AT } }, ''],
    ['no attribution', undefined, ''],
  ])('knows the origin: %s', (_, attribution, words) => {
    expect(originInWords(attribution, AT)).toBe(words);
  });

  test.each([
    [{ channel: 'Paid Search', source: 'bing' }, 'a Bing ad'],
    [{ channel: 'Display' }, 'an ad'],
    [{ channel: 'Email', source: 'newsletter' }, 'an e-mail (newsletter)'],
    [{ channel: 'AI Assistant', source: 'chatgpt' }, 'ChatGPT'],
    [{ channel: 'Unassigned' }, 'unassigned'],
    [{ source: 'constructor' }, 'constructor'],
    [{}, ''],
  ])('names the source of %j', (touch, words) => {
    expect(sourceInWords(touch)).toBe(words);
  });

  test.each([
    ['2026-11-22T09:59:40.000Z', ''],
    ['2026-11-22T09:55:00.000Z', '5 minutes'],
    ['2026-11-22T09:00:00.000Z', '1 hour'],
    ['2026-11-19T10:00:00.000Z', '3 days'],
    ['2026-11-23T10:00:00.000Z', ''],
    ['nonsense', ''],
  ])('counts the time since %s', (from, words) => {
    expect(timeBetween(from, AT)).toBe(words);
  });

  test.each([
    ['intent.demo', 'asked for a demo'],
    ['email.work', 'work e-mail'],
    ['role.c_level', 'runs the company'],
    ['size.51_200', 'company of 51 to 200 people'],
    ['signal.pricing', 'looked at pricing twice'],
    ['signal.careers', 'looked at jobs once'],
    ['signal.my_own', 'my own once'],
    ['signal.constructor', 'constructor once'],
    ['bant.budget', 'budget: approved in range'],
    ['bant.timeline', 'timeline: 1–3 months'],
    ['meddic.champion', 'champion (MEDDIC)'],
    ['fit.cap', 'who they are counts 40 at most'],
    ['shared_out', 'made up for what was not asked'],
    ['would like a call', 'would like a call'],
    ['role = CFO', 'role = CFO'],
    ['later.rule_name', 'later: rule name'],
    ['toString', 'toString'],
    [undefined, 'a rule without a name'],
  ])('has words for the rule %s', (rule, words) => {
    expect(ruleInWords(rule, HOT)).toBe(words);
  });

  test('has words for every rule of the default model', async () => {
    const { pointsOf } = await import('../../src/qualification/points.ts');
    const source = await readFile(new URL('../../src/qualification/points.ts', import.meta.url), 'utf8');
    const rules = [...source.matchAll(/^ {2}(\w+): \{(.*)\},$/gm)].flatMap(([, family, names]) =>
      [...names!.matchAll(/'?(\w+)'?: [-[\d]/g)].map(([, name]) => `${family}.${name}`),
    );
    expect(rules.length).toBeGreaterThan(30);
    expect(rules.filter((rule) => pointsOf(rule, 9) === 0)).toEqual([]);
    expect(rules.filter((rule) => /[._]|^\w+: /.test(ruleInWords(rule)))).toEqual([]);
  });

  test('keeps the points of reasons, and names the best that speak for a lead', () => {
    expect(reasonsInWords(HOT)).toHaveLength(5);
    expect(reasonsInWords(HOT).reduce((sum, { points }) => sum + points, 0)).toBe(41);
    expect(bestReasons(HOT, 2)).toEqual(['asked for a demo', 'looked at pricing twice']);
  });

  test('says what to do and until when', () => {
    expect(followUpInWords({ channel: 'phone', due_at: '2026-11-22T10:05:00.000Z' }, AT)).toBe('Call within 5 minutes');
    expect(followUpInWords({ channel: 'email' }, AT)).toBe('Write an e-mail');
    expect(followUpInWords({ due_at: '2026-11-23T10:00:00.000Z' }, AT)).toBe('Answer within 1 day');
    expect(followUpInWords({ channel: 'pigeon' }, AT)).toBe('Answer by pigeon');
    expect(followUpInWords(undefined, AT)).toBe('');
  });

  test('tells each purpose, and what was answered', () => {
    const asked = [
      { purpose: 'phone', granted: true, text: 'Call me.', mechanism: 'checkbox' },
      { purpose: 'product_news', granted: false, text: 'Write to me.', mechanism: 'checkbox' },
      { purpose: 'terms', granted: true, text: 'You have been told.', mechanism: 'notice' },
    ];
    expect(consentInWords(asked).map(({ purpose, answer }) => `${purpose}: ${answer}`)).toEqual([
      'Phone: yes',
      'Product news: no',
      'Terms: told',
    ]);
  });

  test('reads a name and the other answers', () => {
    expect(nameOf({ first_name: 'Ada', last_name: 'Lovelace' })).toBe('Ada Lovelace');
    expect(otherAnswers({ email: 'a@b.example', size: '1-10', bant_timeline: '1_3_months' })).toEqual([
      ['Size', '1-10'],
      ['Timeline', '1–3 months'],
    ]);
  });

  test.each([
    [{}],
    [{ attribution: {}, qualification: {}, form: {} }],
    [{ attribution: { first_touch: null, last_touch: null }, qualification: null, form: null }],
    [{ qualification: { reasons: 'none', signals: 3, answers: [] } }],
    [{ qualification: { reasons: [null, 3, {}] }, consent: 'yes', follow_up: {} }],
  ])('breaks at nothing that is missing: %j', (lead: Parameters<typeof storyOf>[0]) => {
    expect(storyOf(lead)).toMatch(/^Source not known/);
    expect(stageInWords(lead.qualification)).toBe('');
    expect(reasonsInWords(lead.qualification)).toBeInstanceOf(Array);
    expect(consentInWords(lead.consent)).toEqual([]);
    expect(followUpInWords(lead.follow_up, undefined)).toBe('');
  });
});

describe('the JSON of the journey', () => {
  const changed = (after: object, before?: object) =>
    jsonLines(after, before)
      .filter(({ change }) => change)
      .map(({ path, change }) => `${path} ${change}`);

  test('is the JSON, line by line', () => {
    const lead = { id: 'a', list: [1, { b: true }], empty: {}, none: [], text: 'a "b"' };
    expect(
      JSON.parse(
        jsonLines(lead, undefined)
          .map(({ text }) => text)
          .join('\n'),
      ),
    ).toEqual(lead);
    expect(changed(lead)).toEqual([]);
  });

  test('marks what is new and what has changed, and not what is another every time', () => {
    const before = { id: '1', submitted_at: AT, fields: { email: 'a' }, page: { url: '/a' } };
    const after = { id: '2', submitted_at: '2026', fields: { email: 'a', name: 'Ada' }, page: { url: '/b' } };
    expect(changed(after, before)).toEqual(['fields.name new', 'page.url changed']);
  });

  test('knows a reason by its name, wherever it stands', () => {
    const work = { rule: 'email.work', group: 'fit', points: 8 };
    const role = { rule: 'role.manager', group: 'fit', points: 8 };
    const lines = changed({ reasons: [role, work] }, { reasons: [work] });
    expect(lines).toHaveLength(3);
    for (const line of lines) expect(line).toContain('role.manager');
  });
});
