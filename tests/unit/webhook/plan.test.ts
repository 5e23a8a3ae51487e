import { describe, expect, test } from 'vitest';
import type { Destination } from '../../../src/config/destination.ts';
import { asForm, plan } from '../../../src/webhook/plan.ts';
import { destinationOf } from '../support/form.ts';
import { leadOf } from '../support/lead.ts';

const A = 'https://a.example/x';
const B = 'https://b.example/y';
const planFor = (...destinations: Partial<Destination>[]) =>
  plan(
    leadOf(),
    destinations.map((to) => destinationOf({ url: A, ...to })),
  );

test.each([
  ['auto', 'json', 'application/json'],
  ['json', 'json', 'application/json'],
  ['form', 'form', 'application/x-www-form-urlencoded;charset=UTF-8'],
  ['text', 'text', 'text/plain;charset=UTF-8'],
] as const)('format %s is sent as %s', (format, encoding, contentType) => {
  expect(planFor({ format })[0]).toMatchObject({
    url: A,
    format: encoding,
    contentType,
    timeout: 15_000,
    redirects: 'strict',
  });
});

test('only what nobody has decided may become a form', () => {
  const plans = planFor(
    {},
    { format: 'json' },
    { preset: 'n8n' },
    { headers: { 'x-key': 'a' } },
    { preset: 'generic' },
    { preset: 'none' },
  );
  expect(plans.map(({ auto }) => !!auto)).toEqual([true, false, false, false, true, true]);
});

test('52: one plan for each destination, with the same bytes', () => {
  const plans = planFor({ redirects: 'ok' }, { url: B });
  expect(plans.map(({ url, redirects }) => [url, redirects])).toEqual([
    [A, 'ok'],
    [B, 'strict'],
  ]);
  expect(plans[0]!.body).toBe(plans[1]!.body);
});

test('no destination, no plan', () => {
  expect(planFor()).toEqual([]);
});

describe('headers', () => {
  test('of the owner go along, with the id where it is asked for', () => {
    const [first] = planFor({ headers: { 'webhook-id': '{{id}}', 'x-team': 'a' } });
    expect(first!.headers).toEqual({ 'webhook-id': leadOf().id, 'x-team': 'a' });
  });

  test('are none where nobody wants any', () => {
    expect(planFor({})[0]!.headers).toBeUndefined();
  });
});

describe('as a form', () => {
  test('it is the same lead under the same id, and is not turned again', () => {
    const [json] = planFor({});
    const form = asForm({ ...json!, attempts: 3 });
    expect(form).toEqual({ ...planFor({ format: 'form' })[0], bytes: json!.bytes, attempts: 3 });
  });

  test('other names stay', () => {
    const map = { email: 'EMAIL' };
    const form = new URLSearchParams(asForm(planFor({ map })[0]!).body);
    expect(form.get('EMAIL')).toBe(leadOf().fields.email);
    expect(form.has('email')).toBe(false);
  });
});

describe('59: the length', () => {
  test('is counted in bytes, not in characters', () => {
    const to = [destinationOf({ format: 'json' })];
    const [ascii] = plan(leadOf({ fields: { a: 'xx' } }), to);
    const [emoji] = plan(leadOf({ fields: { a: '😀' } }), to);
    expect(emoji!.bytes - ascii!.bytes).toBe(2);
    expect(emoji!.body.length).toBe(ascii!.body.length);
  });
});
