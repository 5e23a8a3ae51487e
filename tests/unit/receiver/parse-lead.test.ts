import { describe, expect, test } from 'vitest';
import { flatten } from '../../../src/lead/flatten.ts';
import { type LeadError, parseLead } from '../../../src/receiver.ts';
import { leadOf } from '../support/lead.ts';
import { FORM, inPieces, post, postForm } from './requests.ts';

/** What parsing fails with; nothing when it does not. */
const failure = (request: Request, options?: { maxBytes?: number }): Promise<LeadError | undefined> =>
  parseLead(request, options).then(
    () => undefined,
    (error) => error,
  );

const json = JSON.stringify(leadOf());
const form = new URLSearchParams(flatten(leadOf())).toString();

/** More than 64 KiB of what gets broken on the way. */
const HARD = {
  formula: '=SUM(A1)',
  emoji: '👩🏽‍🚀 😀',
  rtl: 'שלום \u202Eעולם\u202C مرحبا',
  lines: 'a\r\nb\nc\td',
  signs: `"'<>&=+%;\\ 100% %zz [x] {y}`,
  long: '😀é漢\n'.repeat(8_000),
};

describe('a lead is read', () => {
  test.each([
    ['JSON', post(json)],
    ['JSON with a charset in quotes', post(json, { 'content-type': 'Application/JSON; charset="UTF-8"' })],
    ['JSON that calls itself text', post(json, { 'content-type': 'text/plain;charset=UTF-8' })],
    ['JSON with a byte order mark', post(`\uFEFF${json}`)],
    ['JSON in single bytes', post(inPieces(json, 1))],
  ])('%s', async (_, request) => {
    expect(await parseLead(request)).toEqual(leadOf());
  });

  test('a form: what it does not carry is said to be unknown', async () => {
    expect(await parseLead(postForm())).toEqual(
      leadOf({ privacy: { gpc: false, storage: 'none' }, client: { name: 'leadtag', version: '' } }),
    );
  });

  test('keys of a form that come twice stand side by side', async () => {
    const { fields } = await parseLead(post(`${form}&topic=a&topic=b%2Cc&topic=`, FORM));
    expect(fields.topic).toBe('a, b,c, ');
  });

  test('a value with an equals sign, a plus and a lone per cent sign', async () => {
    const { fields } = await parseLead(post(`${form}&a=1=2+3%2B4&b=100%&c`, FORM));
    expect(fields).toMatchObject({ a: '1=2 3+4', b: '100%', c: '' });
  });

  test.each([
    ['JSON', post(leadOf({ fields: HARD }))],
    ['text', post(leadOf({ fields: HARD }), { 'content-type': 'text/plain' })],
    ['form', postForm(leadOf({ fields: HARD }))],
    ['JSON in pieces that cut characters', post(inPieces(JSON.stringify(leadOf({ fields: HARD })), 1023))],
  ])('%s: 64 KiB of emoji, right-to-left, line breaks and a formula come through unchanged', async (_, request) => {
    expect(HARD.long.length).toBeGreaterThan(32_000);
    expect((await parseLead(request)).fields).toEqual(HARD);
  });
});

describe('what is no lead', () => {
  const bytes = (...parts: (string | number[])[]) =>
    new Uint8Array(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)));

  test.each([
    ['broken JSON', 400, () => post('{"type":')],
    ['a form that calls itself JSON', 400, () => post(form)],
    ['nothing', 400, () => post('')],
    ['nothing but space', 400, () => post(' \r\n')],
    ['nothing at all', 400, () => post(new ReadableStream({ start: (controller) => controller.close() }))],
    ['bytes that are not UTF-8', 400, () => post(bytes('{"a":"', [0xe9], '"}'))],
    ['half a character at the end', 400, () => post(bytes('{"a":"', [0xf0, 0x9f]))],
    ['a form with half a character at the end', 400, () => post(bytes(`${form}&a=`, [0xf0, 0x9f]), FORM)],
    ['an empty form', 400, () => post('', FORM)],
    ['a form in Latin-1', 400, () => post(`${form}&name=Jos%E9`, FORM)],
    ['a charset in the header', 415, () => post(json, { 'content-type': 'application/json; charset=iso-8859-1' })],
    [
      'a charset of a form',
      415,
      () => post(form, { ...FORM, 'content-type': `${FORM['content-type'].split(';')[0]}; charset=utf-16` }),
    ],
    ['compressed', 415, () => post(json, { 'content-encoding': 'gzip' })],
    ['multipart', 415, () => post(json, { 'content-type': 'multipart/form-data; boundary=x' })],
    ['no content type', 415, () => post(bytes(json), { 'content-type': '' })],
    ['a list', 422, () => post('[]')],
    ['null', 422, () => post('null')],
    ['a number', 422, () => post('7')],
    ['an empty object', 422, () => post('{}')],
    ['an id that is none', 422, () => post({ ...leadOf(), id: 'x' })],
    ['another version', 422, () => post({ ...leadOf(), version: 2 })],
    ['a field that holds an object', 422, () => post({ ...leadOf(), fields: { a: {} } })],
    ['a form of another', 422, () => post('name=Ada&email=a%40b.c', FORM)],
  ])('%s: %i', async (_, status, request) => {
    expect(await failure(request())).toMatchObject({ name: 'LeadError', status });
  });

  test('a sender that goes away: it may come again', async () => {
    const body = new ReadableStream({
      pull(controller) {
        controller.error(new TypeError('terminated'));
      },
    });
    expect(await failure(post(body))).toMatchObject({ status: 408 });
  });

  test('the parts that do not fit are named, in words', async () => {
    const wrong = { ...leadOf(), id: 'x', version: 2, form: { intent: 'sleep' }, page: 'p' };
    expect((await failure(post(wrong)))?.issues).toEqual([
      { path: 'version', message: 'is none of 1' },
      { path: 'id', message: 'is no uuid' },
      { path: 'form.id', message: 'is missing' },
      { path: 'form.intent', message: expect.stringContaining('is none of "newsletter", "download"') },
      { path: 'page', message: 'is not of type object' },
    ]);
    expect((await failure(post('null')))?.issues).toEqual([{ path: '', message: 'is not of type object' }]);
  });
});

describe('too much', () => {
  const size = new TextEncoder().encode(json).length;

  test('to the byte', async () => {
    expect(await failure(post(json), { maxBytes: size })).toBeUndefined();
    expect(await failure(post(json), { maxBytes: size - 1 })).toMatchObject({ status: 413 });
  });

  test('bytes count, not characters', async () => {
    const lead = JSON.stringify(leadOf({ fields: { a: '漢'.repeat(100) } }));
    expect(await failure(post(lead), { maxBytes: lead.length + 100 })).toMatchObject({ status: 413 });
  });

  test.each([
    ['no length', {}],
    ['a length that is a lie', { 'content-length': '10' }],
  ])('streamed with %s: reading stops', async (_, headers) => {
    let read = 0;
    const body = inPieces(json + ' '.repeat(5_000_000), 10_000, (bytes) => {
      read = bytes;
    });
    expect(await failure(post(body, headers))).toMatchObject({ status: 413 });
    expect(read).toBeLessThan(1_048_576 + 20_001);
  });

  test('a length beyond the limit: nothing is read', async () => {
    let read = 0;
    const body = inPieces(json, 10, (bytes) => {
      read = bytes;
    });
    expect(await failure(post(body, { 'content-length': '2000000' }))).toMatchObject({ status: 413 });
    expect(read).toBe(0);
  });
});

describe('keys that would be a prototype', () => {
  const evil = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}';

  test('of JSON', async () => {
    const { fields, ...rest } = leadOf();
    const text = `${evil},"fields":{"__proto__":"x","a":"b"},${JSON.stringify(rest).slice(1)}`;
    const lead = await parseLead(post(text));
    expect(lead).toEqual(leadOf({ fields: { a: 'b' } }));
    expect(Object.getPrototypeOf(lead)).toBe(Object.prototype);
    expect(Object.getPrototypeOf(lead.fields)).toBe(Object.prototype);
    expect(JSON.stringify(lead)).not.toMatch(/__proto__|polluted/);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test('of a form', async () => {
    const { fields } = await parseLead(
      post(`${form}&__proto__=x&__proto__=y&constructor=z&consent___proto__=true`, FORM),
    );
    expect(Object.keys(fields)).toEqual(['name', 'email', 'constructor']);
    expect(Object.getPrototypeOf(fields)).toBe(Object.prototype);
  });

  test('deep JSON does not exhaust the stack', async () => {
    expect(await failure(post('['.repeat(500_000)))).toMatchObject({ status: 400 });
    expect(await failure(post(`${'['.repeat(400_000)}${']'.repeat(400_000)}`))).toMatchObject({ status: 422 });
  });
});

test('a form that a browser has posted by itself gets an id and a time; its page is where it came from', async () => {
  const plain = (headers: HeadersInit = {}) =>
    parseLead(
      new Request('https://example.com/lead', {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
        body: 'name=Ada&email=ada%40example.com&consent_marketing=true&form_id=hero',
      }),
    );
  const lead = await plain({ referer: 'https://example.com/guide' });
  expect(lead).toMatchObject({
    form: { id: 'hero' },
    fields: { name: 'Ada', email: 'ada@example.com' },
    consent: [{ purpose: 'marketing', granted: true }],
    page: { url: 'https://example.com/guide' },
  });
  expect(lead.id).not.toBe((await plain()).id);
});
