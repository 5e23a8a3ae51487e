import { describe, expect, test } from 'vitest';
import { encode } from '../../../src/webhook/encode.ts';
import { leadOf } from '../support/lead.ts';

const lead = leadOf({ fields: { name: 'Ada & Zoë', note: 'a=b\r\n+1 😀', list: ['x', 'y'] } });
const JSON_BYTES =
  '{"type":"lead.submitted","version":1,"id":"0199c3a2-0000-7000-8000-000000000000","submitted_at":"2026-11-21T10:00:00.000Z","form":{"id":"hero"},"fields":{"name":"Ada & Zoë","note":"a=b\\r\\n+1 😀","list":["x","y"]},"page":{"url":"https://example.com/guide"},"privacy":{"gpc":false,"storage":"session"},"client":{"name":"leadtag","version":"1.0.0"}}';

test('json', () => {
  expect(encode(lead, 'json')).toEqual({ contentType: 'application/json', body: JSON_BYTES });
});

test('text is the same JSON under a content type that asks no preflight', () => {
  expect(encode(lead, 'text')).toEqual({ contentType: 'text/plain;charset=UTF-8', body: JSON_BYTES });
});

test('form is flat and urlencoded', () => {
  expect(encode(lead, 'form')).toEqual({
    contentType: 'application/x-www-form-urlencoded;charset=UTF-8',
    body: 'name=Ada+%26+Zo%C3%AB&note=a%3Db%0D%0A%2B1+%F0%9F%98%80&list=x%2C+y&lead_id=0199c3a2-0000-7000-8000-000000000000&submitted_at=2026-11-21T10%3A00%3A00.000Z&form_id=hero&page_url=https%3A%2F%2Fexample.com%2Fguide',
  });
});

describe.each(['json', 'form', 'text'] as const)('%s', (format) => {
  test('52: the same lead gives the same bytes', () => {
    expect(encode(structuredClone(lead), format)).toEqual(encode(lead, format));
  });

  test('half a character does not break the request', () => {
    const { body } = encode(leadOf({ fields: { name: '\ud83d' } }), format);
    expect(() => encodeURIComponent(body)).not.toThrow();
  });
});

test('form: no key comes twice', () => {
  const keys = [...new URLSearchParams(encode(lead, 'form').body).keys()];
  expect(new Set(keys).size).toBe(keys.length);
});

test('53: the id is in the body, whatever the format', () => {
  for (const format of ['json', 'form', 'text'] as const) expect(encode(lead, format).body).toContain(lead.id);
});
