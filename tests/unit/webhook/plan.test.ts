import { describe, expect, test } from 'vitest';
import { plan } from '../../../src/webhook/plan.ts';
import { leadOf } from '../support/lead.ts';

const A = 'https://a.example/x';
const B = 'https://b.example/y';
const make = (options: Partial<Parameters<typeof plan>[1]> = {}) =>
  plan(leadOf(), { webhook: [A], format: 'auto', redirects: 'strict', ...options });

test.each([
  ['auto', 'json', 'application/json'],
  ['json', 'json', 'application/json'],
  ['form', 'form', 'application/x-www-form-urlencoded;charset=UTF-8'],
  ['text', 'text', 'text/plain;charset=UTF-8'],
] as const)('format %s is sent as %s', (format, encoding, contentType) => {
  expect(make({ format })[0]).toMatchObject({
    url: A,
    format: encoding,
    contentType,
    timeout: 15_000,
    redirects: 'strict',
  });
});

test('52: one plan for each destination, with the same bytes', () => {
  const plans = make({ webhook: [A, B], redirects: 'ok' });
  expect(plans.map(({ url, redirects }) => [url, redirects])).toEqual([
    [A, 'ok'],
    [B, 'ok'],
  ]);
  expect(plans[0]!.body).toBe(plans[1]!.body);
});

test('no destination, no plan', () => {
  expect(make({ webhook: [] })).toEqual([]);
});

describe('59: the length', () => {
  test('is counted in bytes, not in characters', () => {
    const [ascii] = plan(leadOf({ fields: { a: 'xx' } }), { webhook: [A], format: 'json', redirects: 'strict' });
    const [emoji] = plan(leadOf({ fields: { a: '😀' } }), { webhook: [A], format: 'json', redirects: 'strict' });
    expect(emoji!.bytes - ascii!.bytes).toBe(2);
    expect(emoji!.body.length).toBe(ascii!.body.length);
  });
});
