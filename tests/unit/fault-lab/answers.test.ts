import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as lab from '../../helpers/fault-lab/index.ts';
import { startWebhook, type Webhook } from '../../helpers/webhook.ts';
import { call, post, seenBy } from '../support/caller.ts';

let hook: Webhook;
beforeEach(async () => {
  hook = await startWebhook();
});
afterEach(() => hook.close());

/** Statuses of all classes; those of 3xx without `Location`. */
const STATUSES = [
  200, 201, 202, 203, 204, 205, 206, 226, 300, 301, 302, 303, 304, 307, 308, 400, 401, 402, 403, 404, 405, 406, 408,
  409, 410, 411, 412, 413, 414, 415, 417, 418, 421, 422, 423, 424, 425, 426, 428, 429, 431, 451, 499, 500, 501, 502,
  503, 504, 505, 507, 508, 511, 520, 521, 522, 523, 524, 525, 526, 527, 530, 599,
];

describe('a status', () => {
  test.each(STATUSES)('%i is what the sender sees; only 2xx takes the lead', async (status) => {
    hook.answer(status);
    expect(await seenBy(hook.url, { redirect: 'manual' })).toBe(String(status));
    // after a 421 senders ask once more on a new connection
    expect(hook.posts()).toHaveLength(status === 421 ? 2 : 1);
    expect(hook.posts()[0]).toMatchObject({ status, committed: status < 300 });
    expect(hook.ids()).toEqual(status < 300 ? ['a'] : []);
  });

  test('407 is no answer to senders that have no proxy', async () => {
    hook.answer(407);
    expect(await seenBy(hook.url)).toBe('fails');
    expect(hook.posts()).toMatchObject([{ status: 407, committed: false }]);
  });

  test.each([100, 102, 103] as const)('%i alone is no answer; the real one may follow', async (status) => {
    hook.answer([status, lab.informed(status, 202)]);
    const caller = call(hook);
    caller.send(post('{"id":"a"}'));
    expect(await caller.hear('\r\n\r\n')).toBe(`HTTP/1.1 ${status} OK\r\n\r\n`);
    expect(hook.leads()).toEqual([]);
    caller.socket.destroy();
    await expect.poll(() => hook.posts()[0]?.leftAt).toBeDefined();

    const other = call(hook);
    other.send(post('{"id":"a"}'));
    expect(await other.hear(/HTTP\/1.1 202[\s\S]*\r\n\r\n/)).toContain(`HTTP/1.1 ${status} OK\r\n\r\nHTTP/1.1 202`);
    expect(hook.ids()).toEqual(['a']);
    other.socket.destroy();
  });

  test('comes with headers and a body', async () => {
    hook.answer({ status: 418, headers: { 'x-tea': ['green', 'black'] }, body: 'short and stout' });
    const response = await fetch(hook.url, { method: 'POST', body: '{}' });
    expect(response.headers.get('x-tea')).toBe('green, black');
    expect(await response.text()).toBe('short and stout');
  });
});

describe('an answer that breaks', () => {
  const kinds: [lab.Act, { sees: string; takes: boolean; reads?: false; ends: 'fin' | 'reset' }][] = [
    [lab.reset('at headers'), { sees: 'fails', takes: false, reads: false, ends: 'reset' }],
    [lab.reset('after body'), { sees: 'fails', takes: false, ends: 'reset' }],
    [lab.reset('in headers'), { sees: 'fails', takes: false, ends: 'reset' }],
    [lab.reset('in body'), { sees: '200, body fails', takes: true, ends: 'reset' }],
    [lab.committed(lab.reset()), { sees: 'fails', takes: true, ends: 'reset' }],
    [lab.close('at headers'), { sees: 'fails', takes: false, reads: false, ends: 'fin' }],
    [lab.close('after body'), { sees: 'fails', takes: false, ends: 'fin' }],
    [lab.close('in headers'), { sees: 'fails', takes: false, ends: 'fin' }],
    [lab.close('in body'), { sees: '200, body fails', takes: true, ends: 'fin' }],
    [lab.committed(lab.close()), { sees: 'fails', takes: true, ends: 'fin' }],
    [lab.short('close'), { sees: '200, body fails', takes: true, ends: 'fin' }],
    [lab.short('reset', 503), { sees: '503, body fails', takes: false, ends: 'reset' }],
    [lab.badChunks(), { sees: '200, body fails', takes: true, ends: 'fin' }],
    [lab.garbage(), { sees: 'fails', takes: false, ends: 'fin' }],
    [lab.raw('HTTP/1.1 200 OK\r\n\r\nuntil the end'), { sees: '200 until the end', takes: false, ends: 'fin' }],
    [lab.early(413), { sees: '413', takes: false, reads: false, ends: 'fin' }],
  ];

  test.each(kinds.map(([act, expected]) => ({ name: act.name, act, ...expected })))(
    '$name: fetch $sees; taken: $takes',
    async ({ act, sees, takes, reads = true, ends }) => {
      hook.answer(act);
      expect(await seenBy(hook.url)).toBe(sees);
      const [request] = hook.posts();
      expect(request).toMatchObject({ committed: takes, whole: reads });
      expect(request?.body.toString()).toBe(reads ? '{"id":"a"}' : '');
      expect(hook.ids()).toEqual(takes ? ['a'] : []);

      const caller = call(hook);
      caller.send(post('{"id":"b"}'));
      expect(await caller.end()).toBe(ends);
    },
  );

  test("'cut' is an end without an answer", async () => {
    hook.answer('cut');
    expect(await seenBy(hook.url)).toBe('fails');
    expect(hook.posts()).toMatchObject([{ committed: false }]);
    expect(hook.posts()[0]).not.toHaveProperty('status');
  });
});

describe('an answer that does not end', () => {
  const kinds: [lab.Act, { hears: RegExp; takes: boolean }][] = [
    [lab.hang('at headers'), { hears: /^$/, takes: false }],
    [lab.hang('after body'), { hears: /^$/, takes: false }],
    [lab.hang('in headers'), { hears: /^HTTP\/1.1 200 OK\r\ncontent-le$/, takes: false }],
    [lab.hang('in body'), { hears: /\r\n\r\nhalf of it$/, takes: true }],
    [lab.committed(lab.hang()), { hears: /^$/, takes: true }],
    [lab.endless(1), { hears: /(5\r\nmore \r\n){3}/, takes: true }],
    [lab.endless(1, 503), { hears: /^HTTP\/1.1 503[\s\S]*(5\r\nmore \r\n){3}/, takes: false }],
  ];

  test.each(kinds.map(([act, expected]) => ({ name: act.name, act, ...expected })))(
    '$name: we see when the sender gives up',
    async ({ act, hears, takes }) => {
      hook.answer(act);
      const caller = call(hook);
      caller.send(post('{"id":"a"}'));
      await hook.waitForPosts(1);
      await caller.hear(hears);
      expect(hook.posts()).toMatchObject([{ committed: takes }]);
      expect(hook.posts()[0]?.leftAt).toBeUndefined();
      expect(hook.sockets()).toBe(1);
      caller.socket.destroy();
      await expect.poll(() => hook.posts()[0]?.leftAt).toBeDefined();
      await expect.poll(hook.sockets).toBe(0);
    },
  );
});

describe('an answer that takes its time', () => {
  test('comes after so many milliseconds', async () => {
    hook.answer(lab.late(202, 150));
    const start = performance.now();
    expect(await seenBy(hook.url)).toBe('202');
    expect(performance.now() - start).toBeGreaterThanOrEqual(140);
  });

  test('or when it is let go; the lead was taken long before', async () => {
    let release = () => {};
    hook.answer(lab.late(200, new Promise<void>((resolve) => (release = resolve))));
    const seen = seenBy(hook.url);
    await hook.waitForPosts(1);
    expect(hook.ids()).toEqual(['a']);
    expect(hook.posts()[0]?.status).toBeUndefined();
    release();
    expect(await seen).toBe('200');
  });

  test('or piece by piece', async () => {
    hook.answer(lab.drip(5, 10));
    const start = performance.now();
    expect(await seenBy(hook.url)).toBe('200 .....');
    expect(performance.now() - start).toBeGreaterThanOrEqual(45);
  });

  test('or has five megabytes', async () => {
    hook.answer(lab.huge());
    expect(await seenBy(hook.url)).toHaveLength('200 '.length + 5_000_000);
  });
});

describe('a redirect', () => {
  test.each(lab.REDIRECTS)('%i leads elsewhere, as a POST only where the standard says so', async (status) => {
    hook.answer(lab.redirect(status, '/thanks'));
    hook.on('/thanks', 200);
    expect(await seenBy(hook.url)).toBe('200 redirected');
    const method = status > 303 ? 'POST' : 'GET';
    expect(hook.requests.map((request) => `${request.method} ${request.path}`)).toEqual([
      'POST /hook',
      `${method} /thanks`,
    ]);
    expect(hook.ids(), 'a hook that redirects has taken nothing').toEqual([]);
  });

  test('with the body to another path of the hook is one lead', async () => {
    hook.answer(lab.redirect(307, '/hook/moved'));
    hook.on('/hook/moved', 200);
    expect(await seenBy(hook.url)).toBe('200 redirected');
    expect(hook.posts()).toHaveLength(2);
    expect(hook.ids()).toEqual(['a']);
  });

  test('to another origin', async () => {
    const other = await startWebhook();
    hook.answer(lab.redirect(308, other.url));
    expect(await seenBy(hook.url)).toBe('200 redirected');
    expect([hook.ids(), other.ids()]).toEqual([[], ['a']]);
    await other.close();
  });

  test('in a circle ends with a fault', async () => {
    hook.answer(lab.redirect(307, '/hook'));
    expect(await seenBy(hook.url)).toBe('fails');
    expect(hook.posts().length).toBeGreaterThan(5);
  });

  test.each(lab.REDIRECTS)('%i without an address is an answer like others', async (status) => {
    hook.answer(lab.redirect(status));
    expect(await seenBy(hook.url)).toBe(String(status));
  });
});

describe('Retry-After', () => {
  test.each(Object.entries(lab.RETRY_AFTER))('%s, on 429 and 503', async (_, value) => {
    for (const status of [429, 503] as const) {
      hook.answer(lab.retryAfter(status, value()));
      const response = await fetch(hook.url, { method: 'POST', body: '{}' });
      expect(response.status).toBe(status);
      expect(response.headers.get('retry-after')).toBe([value()].flat().join(', '));
    }
  });
});
