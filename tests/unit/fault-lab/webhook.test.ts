import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { committed, hang, reset, uncommitted, whenReused } from '../../helpers/fault-lab/index.ts';
import { startWebhook, type Webhook } from '../../helpers/webhook.ts';
import { call, post, seenBy } from '../support/caller.ts';

let hook: Webhook;
beforeEach(async () => {
  hook = await startWebhook();
});
afterEach(() => hook.close());

const send = (id: string, path = '') => seenBy(hook.url + path, { body: JSON.stringify({ id }) });
const ask = (origin = 'https://site.example') =>
  fetch(hook.url, {
    method: 'OPTIONS',
    headers: { origin, 'access-control-request-headers': 'content-type', 'access-control-request-method': 'POST' },
  });

describe('what came is recorded', () => {
  test('byte for byte', async () => {
    const caller = call(hook);
    caller.send('POST /hook?a=%20b HTTP/1.1\r\nHost:  x \r\nX-Odd: 1\r\nx-odd: 2\r\nContent-Length: 6\r\n\r\n');
    caller.send('\x00\xff{"é\n');
    await caller.hear('200');
    const [request] = await hook.waitForPosts(1);
    expect(request).toMatchObject({ method: 'POST', path: '/hook?a=%20b', whole: true, connection: 1, reused: false });
    expect(request?.headers).toEqual({ host: 'x', 'x-odd': '1, 2', 'content-length': '6' });
    expect(request?.head.toString()).toContain('Host:  x \r\nX-Odd: 1\r\nx-odd: 2\r\n');
    expect(request?.body.subarray(0, 5)).toEqual(Buffer.from('\x00\xff{"é', 'utf8').subarray(0, 5));
    caller.socket.destroy();
  });

  test('also when it comes in small pieces', async () => {
    const caller = call(hook);
    for (const byte of post('{"id":"a"}')) {
      caller.send(byte);
      await new Promise((resolve) => setImmediate(resolve));
    }
    await caller.hear('200');
    expect(hook.ids()).toEqual(['a']);
    caller.socket.destroy();
  });

  test('also in chunks', async () => {
    const caller = call(hook);
    caller.send('POST /hook HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{"id"\r\n5;x=y\r\n:"a"}\r\n0\r\n\r\n');
    await caller.hear('200');
    expect(hook.ids()).toEqual(['a']);
    caller.socket.destroy();
  });

  test('with its times', async () => {
    const before = Date.now();
    const caller = call(hook);
    const [head, body] = [post('{"id":"a"}').slice(0, -10), '{"id":"a"}'];
    caller.send(head);
    // a busy machine reads it late
    await expect.poll(hook.sockets).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 100));
    caller.send(body);
    const [{ startedAt, at } = { startedAt: 0, at: 0 }] = await hook.waitForPosts(1);
    expect(startedAt).toBeGreaterThanOrEqual(before);
    expect(at - startedAt).toBeGreaterThanOrEqual(30);
    caller.socket.destroy();
  });

  test('half a body is no lead', async () => {
    const caller = call(hook);
    caller.send(post('{"id":"a"}').slice(0, -4));
    await expect.poll(hook.sockets).toBe(1);
    caller.socket.end();
    const [request] = await hook.waitForPosts(1);
    expect(request).toMatchObject({ whole: false, committed: false });
    expect(hook.leads()).toEqual([]);
  });

  test('preflights and other methods too, but they are no POSTs', async () => {
    expect((await ask()).status).toBe(204);
    expect((await fetch(`${hook.origin}/`)).status).toBe(404);
    expect(hook.requests.map(({ method }) => method)).toEqual(['OPTIONS', 'GET']);
    expect(hook.preflights()).toHaveLength(1);
    expect(hook.posts()).toEqual([]);
  });

  test('which connection, and whether it was used before', async () => {
    const caller = call(hook);
    caller.send(post('{"id":"a"}') + post('{"id":"b"}'));
    await caller.hear(/200 OK[\s\S]*200 OK/);
    await send('c');
    expect(hook.posts().map(({ connection, reused }) => [connection, reused])).toEqual([
      [1, false],
      [1, true],
      [2, false],
    ]);
    caller.socket.destroy();
  });
});

describe('what was taken', () => {
  test('is what the receiver says, not what the sender saw', async () => {
    hook.answer([committed(500), uncommitted(200), committed(reset()), 200]);
    for (const id of ['a', 'b', 'c', 'c']) await send(id);
    expect(hook.ids()).toEqual(['a', 'c', 'c']);
    expect(hook.duplicates()).toEqual(['c']);
  });

  test('of a form has its id elsewhere', async () => {
    await seenBy(hook.url, { body: new URLSearchParams({ lead_id: 'a', email: 'ada@example.com' }) });
    expect(hook.ids()).toEqual(['a']);
    expect(hook.forms()).toEqual([{ lead_id: 'a', email: 'ada@example.com' }]);
  });
});

describe('a script', () => {
  test('plays one answer for each POST, and stays at the last', async () => {
    await send('a');
    hook.answer([500, 429, 202]);
    const seen = [];
    for (let i = 0; i < 5; i++) seen.push(await send('a'));
    expect(seen).toEqual(['500', '429', '202', '202', '202']);
  });

  test('may decide by what came, and by how many came', async () => {
    hook.answer(({ body }, nth) => (body.includes('bad') ? 422 : 200 + nth));
    expect([await send('a'), await send('bad'), await send('c')]).toEqual(['201', '422', '203']);
  });

  test('knows a connection that was used before', async () => {
    hook.answer(whenReused(committed(reset())));
    const caller = call(hook);
    caller.send(post('{"id":"a"}'));
    await caller.hear('200');
    caller.send(post('{"id":"b"}'));
    expect(await caller.end()).toBe('reset');
    expect(hook.ids()).toEqual(['a', 'b']);
  });

  test('may be another one for another path', async () => {
    hook.on('/hook/two', 503);
    expect([await send('a'), await send('b', '/two?x=1')]).toEqual(['200', '503']);
  });
});

describe('CORS', () => {
  const granted = async (method: string) => {
    const { headers } = await fetch(hook.url, { method, headers: { origin: 'https://site.example' } });
    return [headers.get('access-control-allow-origin'), headers.get('access-control-expose-headers')];
  };
  test.each([
    ['open', ['https://site.example', null], ['https://site.example', null]],
    ['exposed', ['https://site.example', 'retry-after'], ['https://site.example', 'retry-after']],
    ['preflight only', ['https://site.example', null], [null, null]],
    ['none', [null, null], [null, null]],
    ['another origin', ['https://another.example', null], ['https://another.example', null]],
    ['twice', ['https://site.example, *', null], ['https://site.example, *', null]],
  ] as const)('%s', async (mode, preflight, answer) => {
    hook.cors(mode);
    expect(await granted('OPTIONS')).toEqual(preflight);
    expect(await granted('POST')).toEqual(answer);
  });

  test('allows the headers that were asked for', async () => {
    expect((await ask()).headers.get('access-control-allow-headers')).toBe('content-type');
  });

  test('a preflight can be refused, cut, or left waiting', async () => {
    hook.preflight([403, reset(), hang()]);
    expect((await ask()).status).toBe(403);
    await expect(ask()).rejects.toThrow();
    const waiting = seenBy(hook.url, { method: 'OPTIONS', body: null, signal: AbortSignal.timeout(100) });
    expect(await waiting).toBe('nothing');
    expect(hook.preflights()).toHaveLength(3);
    expect(hook.leads()).toEqual([]);
  });
});

describe('the server', () => {
  test('goes away and comes back under the same port', async () => {
    await send('a');
    await hook.down();
    expect(await send('b')).toBe('fails');
    await hook.up();
    expect(await send('c')).toBe('200');
    expect(hook.ids()).toEqual(['a', 'c']);
  });

  test('that goes away has not taken what it was still thinking about', async () => {
    let release = () => {};
    hook.answer(() => new Promise((resolve) => (release = () => resolve(200))));
    const seen = send('a');
    await hook.waitForPosts(1);
    await hook.down();
    release();
    expect(await seen).toBe('fails');
    expect(hook.leads()).toEqual([]);
    expect(hook.posts()[0]?.leftAt).toBeUndefined();
  });

  test.each(['reset', 'close'] as const)('may %s every new connection', async (how) => {
    hook.welcome(how);
    const caller = call(hook);
    expect(await caller.end()).toBe(how === 'close' ? 'fin' : 'reset');
    expect(await send('a')).toBe('fails');
    expect(hook.requests).toEqual([]);
    hook.welcome('normal');
    expect(await send('a')).toBe('200');
  });

  test('may accept connections and never say a word', async () => {
    hook.welcome('silent');
    expect(await seenBy(hook.url, { signal: AbortSignal.timeout(100) })).toBe('nothing');
    expect(hook.requests).toEqual([]);
  });

  test('hangs up on what is no HTTP', async () => {
    const caller = call(hook);
    caller.send('\x16\x03\x01 hello\r\n\r\n');
    await caller.end();
    expect(hook.requests).toEqual([]);
    expect(await send('a')).toBe('200');
  });

  test('never has more than 64 connections, and none when it is closed', async () => {
    hook.answer(hang());
    const callers = Array.from({ length: 70 }, () => call(hook));
    for (const caller of callers) caller.send(post('{"id":"a"}'));
    await hook.waitForPosts(64);
    await Promise.all(callers.slice(64).map((caller) => caller.end()));
    expect(hook.sockets()).toBe(64);
    await hook.close();
    await expect.poll(hook.sockets).toBe(0);
    await Promise.all(callers.map((caller) => caller.end()));
  });
});
