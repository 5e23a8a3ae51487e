import { describe, expect, test, vi } from 'vitest';
import { slack } from '../../../src/optional/presets/slack.ts';
import { createAttempts } from '../../../src/webhook/attempt.ts';
import type { Encoding } from '../../../src/webhook/encode.ts';
import type { RequestPlan } from '../../../src/webhook/plan.ts';
import { plan } from '../../../src/webhook/plan.ts';
import { addPresets } from '../../../src/webhook/presets/index.ts';
import type { Verdict } from '../../../src/webhook/verdict.ts';
import { fakeClock } from '../support/clock.ts';
import { destinationOf } from '../support/form.ts';
import { leadOf } from '../support/lead.ts';
import { overTime } from '../support/outbox.ts';

const HOME = 'https://site.example';
const HOOK = 'https://hooks.example.com/a';
const ROOT = 'https://hooks.example.com/';

const requestOf = (format: Encoding = 'json', url = HOOK, rest: Partial<RequestPlan> = {}): RequestPlan => ({
  url,
  format,
  contentType: 'text/plain',
  body: '{}',
  bytes: 2,
  timeout: 15_000,
  redirects: 'strict' as const,
  ...rest,
});

type Answers = () => Promise<Response>;
const yes: Answers = async () => new Response('', { status: 200 });
const no: Answers = () => Promise.reject(new TypeError('Failed to fetch'));

/** Attempts of one page. `hook` answers the webhook, `root` the look at its host. */
function page({ hook = no, root = no, online = true, forbidden = false, fetch = undefined as unknown } = {}) {
  const clock = fakeClock();
  const state = { hook, root, online, forbidden };
  const asked: [string, RequestInit][] = [];
  const attempt = createAttempts({
    fetch: (fetch ??
      ((url: string, init: RequestInit) => {
        asked.push([url, init]);
        return url === ROOT ? state.root() : state.hook();
      })) as typeof globalThis.fetch,
    clock,
    origin: HOME,
    online: () => state.online,
    isForbidden: () => state.forbidden,
  });
  return {
    clock,
    state,
    asked,
    urls: () => asked.map(([url]) => url),
    try: (...request: Parameters<typeof requestOf>): Promise<Verdict> =>
      overTime(clock, attempt(requestOf(...request))),
  };
}

const NETWORK = { is: 'retry', code: 'HOST_UNREACHABLE', network: true, unanswered: true };

test('an answer is judged, and nothing else is asked', async () => {
  const { try: attempt, urls, clock } = page({ hook: yes });
  expect(await attempt()).toEqual({ is: 'delivered' });
  expect(urls()).toEqual([HOOK]);
  await overTime(clock, Promise.resolve());
  expect(clock.waits()).toEqual([]);
});

describe('46: no answer', () => {
  test('from a host that does not answer either: the network', async () => {
    expect(await page().try()).toMatchObject(NETWORK);
  });

  test('on a device that knows that it is offline: nobody else is asked', async () => {
    const { try: attempt, urls } = page({ online: false });
    expect(await attempt()).toMatchObject({ ...NETWORK, code: 'OFFLINE' });
    expect(urls()).toEqual([HOOK]);
  });

  test('47: in time: it may have arrived, and the host is not asked', async () => {
    const { try: attempt, urls } = page({ hook: () => new Promise(() => {}) });
    expect(await attempt()).toMatchObject({ ...NETWORK, code: 'TIMEOUT' });
    expect(urls()).toEqual([HOOK]);
  });

  test('since a policy of the page forbids it: nothing has left, and the owner can mend it', async () => {
    const { try: attempt, urls, state } = page();
    state.forbidden = true;
    expect(await attempt()).toMatchObject({ is: 'retry', code: 'CSP_BLOCKED', network: true, unanswered: false });
    expect(urls()).toEqual([HOOK]);
  });

  test("the policy's own event may come a moment later", async () => {
    const { try: attempt, state, clock } = page();
    clock.after(150, () => {
      state.forbidden = true;
    });
    expect(await attempt()).toMatchObject({ code: 'CSP_BLOCKED' });
  });
});

describe('45: an answer that cannot be read, from a host that is there', () => {
  test.each(['text', 'form'] as const)('%s asks no preflight: it may well have arrived', async (format) => {
    expect(await page({ root: yes }).try(format)).toMatchObject({
      code: 'CORS_UNREADABLE',
      unread: true,
      unanswered: true,
    });
  });

  test('json asks one first, which the owner can have answered: parked', async () => {
    const { try: attempt, urls } = page({ root: yes });
    expect(await attempt('json')).toEqual({ is: 'parked', code: 'PREFLIGHT_LIKELY', unanswered: true });
    expect(urls()).toEqual([HOOK, ROOT]);
  });

  test('is never a yes', async () => {
    const opaque = async () =>
      ({ ...new Response(), status: 0, redirected: false, headers: new Headers(), text: yes }) as never;
    expect((await page({ hook: opaque, root: yes }).try('text')).is).not.toBe('delivered');
  });

  test('the host is asked at its root, without cookies, and without wanting to read', async () => {
    const { try: attempt, asked } = page({ root: yes });
    await attempt('text');
    expect(asked.map(([url]) => url)).toEqual([HOOK, ROOT]);
    expect(asked[1]![1]).toMatchObject({ mode: 'no-cors', credentials: 'omit', cache: 'no-store' });
    expect(asked[1]![1].method ?? 'GET').toBe('GET');
  });

  test('where this page has read an answer before, it is the network', async () => {
    const { try: attempt, state } = page({ hook: yes, root: yes });
    await attempt('text');
    state.hook = no;
    expect(await attempt('text')).toMatchObject({ is: 'retry', network: true });
    expect(await attempt('text')).not.toMatchObject({ unread: true });
  });

  test('what is known of one address says nothing of another on the same host, nor of another format', async () => {
    const { try: attempt, state } = page({ hook: yes, root: yes });
    await attempt('json', HOOK, { auto: true });
    await attempt('text', `${HOOK}/b`);
    state.hook = no;
    expect(await attempt('text')).toMatchObject({ unread: true });
    expect(await attempt('json', `${HOOK}/b`, { auto: true })).toMatchObject({ unread: true });
  });

  test("the page's own server can always be read", async () => {
    const { try: attempt } = page({ root: yes });
    expect(await attempt('text', `${HOME}/hook`)).not.toMatchObject({ unread: true });
  });

  test('a host that does not say so within three seconds is not there', async () => {
    const { try: attempt, clock } = page({ root: () => new Promise(() => {}) });
    const started = clock.now();
    expect(await attempt('text')).toMatchObject(NETWORK);
    expect(clock.now() - started).toBeLessThan(4000);
  });
});

describe('JSON that nobody has asked for', () => {
  const auto = { auto: true };

  test('is tried twice, a moment apart, before anybody says that it cannot be read', async () => {
    const { try: attempt, urls, clock } = page({ root: yes });
    const started = clock.now();
    expect(await attempt('json', HOOK, auto)).toMatchObject({ is: 'retry', code: 'PREFLIGHT_LIKELY', unread: true });
    expect(urls()).toEqual([HOOK, ROOT, HOOK, ROOT]);
    expect(clock.now() - started).toBeGreaterThanOrEqual(1000);
    expect(clock.now() - started).toBeLessThan(2000);
  });

  test('may get through the second time: a server that has just come up', async () => {
    const { try: attempt, state, clock } = page({ root: yes });
    clock.after(1000, () => {
      state.hook = yes;
    });
    expect(await attempt('json', HOOK, auto)).toEqual({ is: 'delivered' });
  });

  test('is tried once where the host is not there, or where it has let itself be read', async () => {
    const gone = page();
    expect(await gone.try('json', HOOK, auto)).toMatchObject(NETWORK);
    expect(gone.urls()).toEqual([HOOK, ROOT]);

    const { try: attempt, state, urls } = page({ hook: yes, root: yes });
    await attempt('json', HOOK, auto);
    state.hook = no;
    expect(await attempt('json', HOOK, auto)).not.toMatchObject({ unread: true });
    expect(urls()).toEqual([HOOK, HOOK, ROOT]);
  });
});

describe('a host that is too slow', () => {
  const silent = () => new Promise<never>(() => {});

  test('is asked for five times in a row before its owner has to look at it', async () => {
    for (const attempts of [0, 1, 2, 3]) {
      const verdict = await page({ hook: silent, root: yes }).try('json', HOOK, { attempts });
      expect(verdict).toMatchObject({ is: 'retry', code: 'TIMEOUT' });
    }
    const fifth = await page({ hook: silent, root: yes }).try('json', HOOK, { attempts: 4 });
    expect(fifth).toEqual({ is: 'parked', code: 'TIMEOUT', unanswered: true });
  });

  test('and is not there at all is the network, however often', async () => {
    const verdict = await page({ hook: silent }).try('json', HOOK, { attempts: 9 });
    expect(verdict).toMatchObject({ is: 'retry', code: 'TIMEOUT', network: true });
  });
});

describe('what costs a preflight', () => {
  test.each([
    ['a header of the owner', { 'X-Key': 'a' }, 'PREFLIGHT_LIKELY', undefined],
    ['Accept does not', { Accept: 'application/json' }, 'CORS_UNREADABLE', true],
  ])('%s', async (_, headers, code, unread) => {
    const verdict = await page({ root: yes }).try('form', HOOK, { headers });
    expect(verdict).toMatchObject({ code });
    expect((verdict as { unread?: boolean }).unread || undefined).toBe(unread);
  });
});

test('a tool whose answers can never be read gets one attempt', async () => {
  const { try: attempt } = page({ root: yes });
  expect(await attempt('form', HOOK, { once: true })).toEqual({ is: 'unconfirmed', code: 'CORS_UNREADABLE' });
  expect(await page().try('form', HOOK, { once: true })).toMatchObject(NETWORK);
});

describe('48: a broken fetch is a network that does not answer', () => {
  test.each<[string, unknown]>([
    [
      'throws at once',
      () => {
        throw new TypeError('Illegal invocation');
      },
    ],
    ['returns nothing', () => undefined],
    ['rejects with nothing', () => Promise.reject()],
    ['is null', null],
    ['is no function', 5],
  ])('it %s', async (_, fetch) => {
    const clock = fakeClock();
    const attempt = createAttempts({
      fetch: fetch as never,
      clock,
      origin: HOME,
      online: () => true,
      isForbidden: () => false,
    });
    await expect(overTime(clock, attempt(requestOf()))).resolves.toMatchObject(NETWORK);
  });

  test('so is one that breaks after the first request', async () => {
    const hook = vi.fn(no);
    const { try: attempt } = page({
      hook,
      root: () => {
        throw new TypeError('Illegal invocation');
      },
    });
    await expect(attempt()).resolves.toMatchObject(NETWORK);
  });
});

test('58: a request that the browser refuses because of keepalive is tried again under the same id', async () => {
  const { try: attempt, asked, state } = page({ online: false });
  expect(await attempt()).toMatchObject({ is: 'retry', code: 'OFFLINE' });
  state.hook = yes;
  expect(await attempt()).toEqual({ is: 'delivered' });
  expect(new Set(asked.map(([, { body }]) => body)).size).toBe(1);
});

describe('a row that was written without its preset', () => {
  const [row] = plan(leadOf(), [destinationOf({ url: 'https://hooks.slack.com/services/T/B/X' })]);

  test('holds the lead as JSON, and is not sent', async () => {
    expect(row).toMatchObject({ format: 'json', waitsFor: { preset: 'auto' } });
    expect(JSON.parse(row!.body)).toEqual(leadOf());
    const { try: attempt, asked } = page({ hook: yes });
    expect(await attempt('json', HOOK, row)).toEqual({ is: 'parked', code: 'PRESET_MISSING' });
    expect(asked).toEqual([]);
  });

  test('goes out as the tool wants it once the preset is there', async () => {
    addPresets([slack]);
    const { try: attempt, asked } = page({ hook: async () => new Response('ok') });
    expect(await attempt('json', HOOK, row)).toEqual({ is: 'delivered' });
    expect(asked).toHaveLength(1);
    expect(asked[0]![1].headers).toMatchObject({ 'content-type': 'text/plain;charset=UTF-8' });
    expect(String(asked[0]![1].body)).toContain('*Email:* ada@example.com');
  });
});

test('31: a row whose address is none rejects: nothing is sent', async () => {
  const { try: attempt, asked } = page();
  await expect(attempt('json', 'no address')).rejects.toThrow();
  expect(asked).toEqual([]);
});
