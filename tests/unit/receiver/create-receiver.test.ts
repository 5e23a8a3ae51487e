import { describe, expect, test, vi } from 'vitest';
import type { Lead } from '../../../src/lead/schema.ts';
import { createReceiver, LeadError, type ReceiverOptions, RetryLater, seenInMemory } from '../../../src/receiver.ts';
import { leadOf } from '../support/lead.ts';
import { FORM, ORIGIN, post, postForm, URL_ } from './requests.ts';

/** A receiver with all that it has taken and complained of. */
function receiverWith(options: Partial<ReceiverOptions> = {}) {
  const leads: Lead[] = [];
  const errors: unknown[] = [];
  const receive = createReceiver({
    onLead: (lead) => void leads.push(lead),
    onError: (error) => void errors.push(error),
    ...options,
  });
  return { leads, errors, receive };
}

const preflight = (headers: Record<string, string> = {}) =>
  new Request(URL_, {
    method: 'OPTIONS',
    headers: { origin: ORIGIN, 'access-control-request-method': 'POST', ...headers },
  });

describe('preflight', () => {
  test('whatever headers are asked for', async () => {
    const answer = await receiverWith().receive(preflight({ 'access-control-request-headers': 'content-type,x-key' }));
    expect(answer.status).toBe(204);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'access-control-allow-origin': ORIGIN,
      'access-control-allow-methods': 'POST',
      'access-control-allow-headers': 'content-type,x-key',
      'access-control-max-age': '86400',
      vary: expect.stringMatching(/^Origin\b/),
    });
  });

  test('from a foreign origin is answered, so that the refusal of the lead can be read', async () => {
    const answer = await receiverWith({ origins: ['https://other.example'] }).receive(preflight());
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([204, ORIGIN]);
  });
});

describe('every answer can be read by the page', () => {
  const broken = { onLead: () => Promise.reject(new Error('no')) };
  test.each<[string, number, Partial<ReceiverOptions>, () => Request]>([
    ['taken', 200, {}, () => post()],
    ['a form', 200, {}, () => postForm()],
    ['not JSON', 400, {}, () => post('{')],
    ['a foreign origin', 403, { origins: ['https://other.example'] }, () => post()],
    ['GET', 405, {}, () => new Request(URL_, { headers: { origin: ORIGIN } })],
    ['PUT', 405, {}, () => new Request(URL_, { method: 'PUT', body: 'x', headers: { origin: ORIGIN } })],
    ['too large', 413, { maxBytes: 10 }, () => post()],
    ['XML', 415, {}, () => post('<x/>', { 'content-type': 'text/xml' })],
    ['no lead', 422, {}, () => post('{}')],
    ['failed', 503, broken, () => post()],
  ])('%s: %i', async (_, status, options, request) => {
    const answer = await receiverWith(options).receive(request());
    expect(answer.status).toBe(status);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'access-control-allow-origin': ORIGIN,
      'access-control-expose-headers': 'Retry-After',
      'content-type': 'application/json',
      vary: 'Origin',
    });
    const body = await answer.json();
    expect(body.ok).toBe(status === 200);
    if (status !== 200) expect(body.error).toMatch(/^[A-Z].+\.$/);
  });

  test('405 says what is allowed, 422 what is wrong', async () => {
    const { receive } = receiverWith();
    expect((await receive(new Request(URL_))).headers.get('allow')).toBe('POST, OPTIONS');
    const { issues } = await (await receive(post({ ...leadOf(), id: 'x' }))).json();
    expect(issues).toEqual([{ path: 'id', message: 'is no uuid' }]);
  });
});

describe('origins', () => {
  test.each<[ReceiverOptions['origins'], string | undefined, number]>([
    [undefined, ORIGIN, 200],
    ['*', 'null', 200],
    [['*'], ORIGIN, 200],
    [[ORIGIN], ORIGIN, 200],
    [['https://EXAMPLE.com:443/path'], ORIGIN, 200],
    [['https://a.example', ORIGIN], ORIGIN, 200],
    [[ORIGIN], 'https://example.com.evil.example', 403],
    [[ORIGIN], 'http://example.com', 403],
    [[ORIGIN], 'null', 403],
    [['null'], 'null', 200],
    [['null'], ORIGIN, 403],
    [[], ORIGIN, 403],
    [[ORIGIN], undefined, 200],
  ])('%j: a lead from %s gets %i', async (origins, origin, status) => {
    const { receive, leads } = receiverWith(origins && { origins });
    const request = post();
    if (origin) request.headers.set('origin', origin);
    else request.headers.delete('origin');
    const answer = await receive(request);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('access-control-allow-origin')).toBe(origin ?? '*');
    expect(leads).toHaveLength(status === 200 ? 1 : 0);
  });

  test.each(['example.com', '', 'file:///x'])('%j on the list is a mistake that is told at once', (origin) => {
    expect(() => receiverWith({ origins: [origin] })).toThrow(TypeError);
  });
});

describe('spam is marked, and delivered all the same', () => {
  test('nothing found', async () => {
    const { receive, leads } = receiverWith();
    await receive(post({ ...leadOf(), submitted_at: '2020-01-01T00:00:00Z' }));
    expect(leads[0]?.spam).toEqual({ suspected: false, reasons: [] });
  });

  test('what the sender has found stays', async () => {
    const { receive, leads } = receiverWith();
    const spam = { suspected: true, reasons: ['honeypot', 'no_origin'] };
    const request = post({ ...leadOf({ fields: { name: '[url=x]' }, submitted_at: '2020-01-01T00:00:00Z' }), spam });
    request.headers.delete('origin');
    expect((await receive(request)).status).toBe(200);
    expect(leads[0]?.spam).toEqual({ suspected: true, reasons: ['honeypot', 'no_origin', 'markup'] });
  });
});

describe('once for each id', () => {
  test('a repeat is a yes, and nothing more', async () => {
    const { receive, leads } = receiverWith();
    expect(await (await receive(post())).json()).toEqual({ ok: true, id: leadOf().id });
    expect(await (await receive(post())).json()).toEqual({ ok: true, duplicate: true });
    expect((await receive(postForm())).status).toBe(200);
    expect((await receive(post({ ...leadOf(), id: leadOf().id.toUpperCase() }))).status).toBe(200);
    expect(leads).toHaveLength(1);
  });

  test('test leads are leads', async () => {
    const { receive, leads } = receiverWith();
    await receive(post(leadOf({ test: true })));
    expect(leads[0]?.test).toBe(true);
  });

  test('a hundred at the same time share one call, and wait for it', async () => {
    let finish = () => {};
    const onLead = vi.fn(() => new Promise<void>((resolve) => (finish = resolve)));
    // asking takes a moment: the gap in which all of them would find nothing
    const seen = { has: async () => false, add: vi.fn() };
    const { receive } = receiverWith({ onLead, seen });
    let answered = 0;
    const answers = Array.from({ length: 100 }, () => receive(post()).finally(() => answered++));
    await vi.waitFor(() => expect(onLead).toHaveBeenCalled());
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect([answered, seen.add.mock.calls.length]).toEqual([0, 0]);
    finish();
    const bodies = await Promise.all((await Promise.all(answers)).map((answer) => answer.json()));
    expect(onLead).toHaveBeenCalledTimes(1);
    expect(seen.add.mock.calls).toEqual([[leadOf().id]]);
    expect(bodies.filter((body) => body.ok && !body.duplicate)).toHaveLength(1);
    expect(bodies.filter((body) => body.ok && body.duplicate)).toHaveLength(99);
  });

  test('those who repeat a lead that fails fail with it; the next one is taken', async () => {
    const onLead = vi.fn().mockRejectedValueOnce(new Error('disk full'));
    const { receive } = receiverWith({ onLead });
    const first = await Promise.all([receive(post()), receive(post()), receive(post())]);
    expect(first.map(({ status }) => status)).toEqual([503, 503, 503]);
    expect(onLead).toHaveBeenCalledTimes(1);
    expect(await (await receive(post())).json()).toEqual({ ok: true, id: leadOf().id });
    expect(await (await receive(post())).json()).toEqual({ ok: true, duplicate: true });
    expect(onLead).toHaveBeenCalledTimes(2);
  });

  test('other ids do not wait', async () => {
    const onLead = vi.fn((lead: Lead) => (lead.id === leadOf().id ? new Promise(() => {}) : undefined));
    const { receive } = receiverWith({ onLead });
    void receive(post());
    const other = { ...leadOf(), id: '0199c3a2-0000-7000-8000-000000000001' };
    expect((await receive(post(other))).status).toBe(200);
  });
});

const throws = (error: unknown) => () => {
  throw error;
};

describe('what fails on our side', () => {
  test.each([
    ['a rejection', () => Promise.reject(new Error('password=hunter2')), '30'],
    ['a throw', throws(new Error('password=hunter2')), '30'],
    ['a throw of anything', throws(undefined), '30'],
    ['a wish', throws(new RetryLater(7.2, 'password=hunter2')), '8'],
    ['a wish of no time', throws(new RetryLater(Number.NaN)), '30'],
    ['a wish of all time', throws(new RetryLater(Number.POSITIVE_INFINITY)), '30'],
  ])('%s: 503, later, and no word of why', async (_, onLead, wait) => {
    const { receive, errors } = receiverWith({ onLead });
    const answer = await receive(post());
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, wait]);
    expect(await answer.text()).not.toContain('hunter2');
    expect(errors).toHaveLength(1);
  });

  test('a store that cannot be asked: later, and onLead is not called', async () => {
    const { receive, leads } = receiverWith({ seen: { has: () => Promise.reject(new Error('no')), add: () => {} } });
    expect((await receive(post())).status).toBe(503);
    expect(leads).toEqual([]);
  });

  test('a store that does not take the id: the lead is safe, so yes', async () => {
    const { receive, errors } = receiverWith({
      seen: { has: () => false, add: () => Promise.reject(new Error('no')) },
    });
    expect((await receive(post())).status).toBe(200);
    expect(errors).toHaveLength(1);
  });

  test('a listener that fails too', async () => {
    const fails = () => Promise.reject(new Error('no'));
    expect((await receiverWith({ onLead: fails, onError: fails }).receive(post())).status).toBe(503);
  });

  test('a lead that onLead refuses for good', async () => {
    const onLead = throws(new LeadError(422, 'We do not serve that country.'));
    const { receive, errors } = receiverWith({ onLead });
    const answer = await receive(post());
    expect([answer.status, await answer.json()]).toEqual([422, { ok: false, error: 'We do not serve that country.' }]);
    expect(errors).toEqual([]);
  });
});

test('onLead gets the request, for what stands in its headers', async () => {
  let agent: string | null = '';
  const onLead: ReceiverOptions['onLead'] = (_, { request }) => {
    agent = request.headers.get('user-agent');
  };
  await receiverWith({ onLead }).receive(post(leadOf(), { 'user-agent': 'A' }));
  expect(agent).toBe('A');
});

test('the memory forgets the id that was not asked for the longest', async () => {
  const seen = seenInMemory(2);
  seen.add('a');
  seen.add('b');
  expect(seen.has('a')).toBe(true);
  seen.add('c');
  expect([seen.has('a'), seen.has('b'), seen.has('c')]).toEqual([true, false, true]);
});

test('a form with an id in the place of a field', async () => {
  const { receive, leads } = receiverWith();
  const flat = `lead_id=mine&leadtag_lead_id=${leadOf().id}&submitted_at=${leadOf().submitted_at}&form_id=f&page_url=p`;
  expect((await receive(post(flat, FORM))).status).toBe(200);
  expect(leads[0]).toMatchObject({ id: leadOf().id, fields: { lead_id: 'mine' } });
});
