import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeClock } from '../support/clock.ts';

/** The bytes in flight are the module's: each test starts with none. */
let send: typeof import('../../../src/webhook/send.ts').send;
beforeEach(async () => {
  vi.resetModules();
  ({ send } = await import('../../../src/webhook/send.ts'));
});

const request = (bytes = 10, body = 'x'.repeat(bytes)) => ({
  url: 'https://hooks.example.com/a',
  format: 'json' as const,
  contentType: 'application/json',
  body,
  bytes,
  timeout: 15_000,
  redirects: 'strict' as const,
});

/** A server whose answers are given by hand. */
function server() {
  const calls: {
    url: string;
    init: RequestInit;
    answer(response: Partial<Response>): void;
    fail(error?: unknown): void;
  }[] = [];
  const fetch = ((url: string, init: RequestInit) =>
    new Promise<Response>((resolve, reject) => {
      init.signal?.addEventListener('abort', () => reject(init.signal!.reason));
      calls.push({
        url,
        init,
        answer: (response) =>
          resolve({
            status: 200,
            redirected: false,
            headers: new Headers(),
            text: async () => '',
            ...response,
          } as Response),
        fail: (error = new TypeError('Failed to fetch')) => reject(error),
      });
    })) as typeof globalThis.fetch;
  return { fetch, calls };
}
const turn = () => new Promise((resolve) => setImmediate(resolve));

test('53: one POST with the bytes as they are, without cookies', async () => {
  const { fetch, calls } = server();
  const answer = send(request(10, '{"a":1}'), { fetch, clock: fakeClock() });
  calls[0]!.answer({ status: 202, redirected: true, headers: new Headers({ 'Retry-After': '5' }) });
  expect(await answer).toEqual({ status: 202, redirected: true, retryAfter: '5', text: '' });
  expect(calls).toHaveLength(1);
  expect(calls[0]!.url).toBe('https://hooks.example.com/a');
  expect(calls[0]!.init).toMatchObject({
    method: 'POST',
    body: '{"a":1}',
    // no header of our own: many servers would not let it through a preflight
    headers: { 'content-type': 'application/json' },
    mode: 'cors',
    credentials: 'omit',
    keepalive: true,
  });
});

test("a tool's own headers go along; the content type is the body's", async () => {
  const { fetch, calls } = server();
  void send(
    { ...request(), headers: { accept: 'a/b', 'content-type': 'x/y' }, mode: 'no-cors' },
    { fetch, clock: fakeClock() },
  );
  expect(calls[0]!.init).toMatchObject({
    headers: { accept: 'a/b', 'content-type': 'application/json' },
    mode: 'no-cors',
  });
});

test('the text is waited for only where a tool says in it what it thinks', async () => {
  const { fetch, calls } = server();
  const answer = send({ ...request(), no: 'error' }, { fetch, clock: fakeClock() });
  calls[0]!.answer({ text: async () => '{"result":"error"}' });
  expect(await answer).toMatchObject({ status: 200, text: '{"result":"error"}' });
});

test('one that breaks off is a yes whose words nobody knows: the status was read', async () => {
  const { fetch, calls } = server();
  const answer = send({ ...request(), no: 'error' }, { fetch, clock: fakeClock() });
  calls[0]!.answer({ text: () => Promise.reject(new TypeError('broken')) });
  expect(await answer).toMatchObject({ status: 200, text: '' });
});

describe('48: faults are answers', () => {
  test('a refused connection', async () => {
    const { fetch, calls } = server();
    const answer = send(request(), { fetch, clock: fakeClock() });
    calls[0]!.fail();
    expect(await answer).toEqual({ fault: 'NETWORK' });
  });

  test.each<[string, () => unknown]>([
    [
      'throws at once',
      () => {
        throw new TypeError('Illegal invocation');
      },
    ],
    ['returns nothing', () => undefined],
    ['rejects with nothing', () => Promise.reject()],
    ['answers with something else', async () => ({})],
  ])('a fetch that %s', async (_, fetch) => {
    expect(await send(request(), { fetch: fetch as never, clock: fakeClock() })).toEqual({ fault: 'NETWORK' });
  });

  test('a page without fetch', async () => {
    expect(await send(request(), { fetch: undefined as never, clock: fakeClock() })).toEqual({ fault: 'NETWORK' });
  });
});

describe('time', () => {
  test('47: an attempt that takes too long is given up, and the request with it', async () => {
    const { fetch, calls } = server();
    const clock = fakeClock();
    const answer = send(request(), { fetch, clock });
    clock.advance(14_999);
    expect(calls[0]!.init.signal!.aborted).toBe(false);
    clock.advance(1);
    expect(await answer).toEqual({ fault: 'TIMEOUT' });
    expect(calls[0]!.init.signal!.aborted).toBe(true);
  });

  test('49: covers the body too, but the status counts as soon as it is known', async () => {
    const { fetch, calls } = server();
    const clock = fakeClock();
    const answer = send(request(), { fetch, clock });
    calls[0]!.answer({ status: 200, text: () => new Promise(() => {}) });
    expect(await answer).toMatchObject({ status: 200 });
    expect(clock.waits()).toEqual([15_000]);
    clock.advance(15_000);
    expect(calls[0]!.init.signal!.aborted).toBe(true);
  });

  test.each([
    ['an answer', (call: ReturnType<typeof server>['calls'][0]) => call.answer({})],
    ['a fault', (call: ReturnType<typeof server>['calls'][0]) => call.fail()],
    [
      'a body that fails',
      (call: ReturnType<typeof server>['calls'][0]) => call.answer({ text: () => Promise.reject(new TypeError('x')) }),
    ],
  ])('after %s nothing is waited for', async (_, end) => {
    const { fetch, calls } = server();
    const clock = fakeClock();
    const answer = send(request(), { fetch, clock });
    end(calls[0]!);
    await answer;
    await turn();
    expect(clock.waits()).toEqual([]);
  });

  test('47: a fetch that throws leaves no timer either', async () => {
    const clock = fakeClock();
    await send(request(), { fetch: undefined as never, clock });
    expect(clock.waits()).toEqual([]);
  });
});

describe('the body of the answer', () => {
  test('57: is always read: an unread one keeps the connection', async () => {
    const { fetch, calls } = server();
    const text = vi.fn(async () => 'ok');
    const answer = send(request(), { fetch, clock: fakeClock() });
    calls[0]!.answer({ status: 500, text });
    await answer;
    expect(text).toHaveBeenCalledOnce();
  });

  test('49: may fail: the status is kept', async () => {
    const { fetch, calls } = server();
    const answer = send(request(), { fetch, clock: fakeClock() });
    calls[0]!.answer({ status: 201, text: () => Promise.reject(new TypeError('network')) });
    expect(await answer).toMatchObject({ status: 201 });
  });
});

describe('57: keepalive', () => {
  test('is for first attempts: a page that goes ends a later one, and the next page tries again', () => {
    const { fetch, calls } = server();
    void send({ ...request(), attempts: 0 }, { fetch, clock: fakeClock() });
    void send({ ...request(), attempts: 1 }, { fetch, clock: fakeClock() });
    expect(calls.map(({ init }) => init.keepalive)).toEqual([true, false]);
  });

  const keepalive = (bytes: number, tools: ReturnType<typeof server>) => {
    void send(request(bytes), { fetch: tools.fetch, clock: fakeClock() });
    return tools.calls.at(-1)!.init.keepalive;
  };

  test.each([
    [60_000, true],
    [60_001, false],
    [256_000, false],
  ])('%d bytes: %s', (bytes, expected) => {
    expect(keepalive(bytes, server())).toBe(expected);
  });

  test('59: goes by the bytes of this very body: a form is longer than the JSON that it was', () => {
    const tools = server();
    void send(request(100, '€'.repeat(20_001)), { fetch: tools.fetch, clock: fakeClock() });
    expect(tools.calls[0]!.init.keepalive).toBe(false);
  });

  test('counts all bodies in flight together', () => {
    const tools = server();
    expect([30_000, 30_000, 1, 0].map((bytes) => keepalive(bytes, tools))).toEqual([true, true, false, true]);
  });

  test('a body without keepalive takes nothing of it', () => {
    const tools = server();
    expect([100_000, 60_000].map((bytes) => keepalive(bytes, tools))).toEqual([false, true]);
  });

  test('is given back when the answer has been read, not before', async () => {
    const tools = server();
    keepalive(60_000, tools);
    let finish = () => {};
    tools.calls[0]!.answer({ text: () => new Promise((resolve) => (finish = () => resolve(''))) });
    await turn();
    expect(keepalive(10, tools)).toBe(false);
    finish();
    await turn();
    expect(keepalive(60_000, tools)).toBe(true);
  });

  test('is given back once where the answer that counts breaks off', async () => {
    const tools = server();
    void send({ ...request(60_000), no: 'error' }, { fetch: tools.fetch, clock: fakeClock() });
    tools.calls[0]!.answer({ text: () => Promise.reject(new TypeError('broken')) });
    await turn();
    expect([60_000, 1].map((bytes) => keepalive(bytes, tools))).toEqual([true, false]);
  });

  test('is given back, once, after a fault', async () => {
    const tools = server();
    keepalive(60_000, tools);
    tools.calls[0]!.fail();
    await turn();
    expect([60_000, 1].map((bytes) => keepalive(bytes, tools))).toEqual([true, false]);
  });
});
