import { describe, expect, test } from 'vitest';
import { createFormats } from '../../../src/outbox/formats.ts';
import { plan } from '../../../src/webhook/plan.ts';
import { fakeClock } from '../support/clock.ts';
import { destinationOf } from '../support/form.ts';
import { leadOf } from '../support/lead.ts';
import { rowOf } from '../support/outbox.ts';

const URL = 'https://hooks.example.com/a';
const DAY = 86_400_000;

function start() {
  const clock = fakeClock();
  const [request] = plan(leadOf(), [destinationOf({ url: URL })]);
  return { clock, formats: createFormats(clock), row: rowOf(clock, request) };
}

test('an address that nobody knows anything of gets the row as it is', () => {
  const { formats, row } = start();
  expect(formats.fitting(row)).toBe(row);
});

test('one that takes forms only gets the same lead as a form, under the same key', () => {
  const { formats, row } = start();
  formats.learn(row);
  const form = formats.fitting(row);
  expect(form).toMatchObject({
    format: 'form',
    id: row.id,
    bytes: row.bytes,
    contentType: expect.stringMatching(/urlencoded/),
  });
  expect(new URLSearchParams(form.body).get('lead_id')).toBe(leadOf().id);
  expect(row.format).toBe('json');
});

test('one that has refused a form is believed to take JSON again', () => {
  const { formats, row } = start();
  expect(formats.unlearn(row.url)).toBe(false);
  formats.learn(row);
  expect(formats.unlearn(row.url)).toBe(true);
  expect(formats.fitting(row)).toBe(row);
});

test.each([
  ['a format that the owner has chosen', { auto: false }],
  ['another address', { url: 'https://other.example/' }],
  ['a damaged row', { body: 'no JSON' }],
])('%s stays as it is', (_, parts) => {
  const { formats, row } = start();
  formats.learn(row);
  const other = { ...row, ...parts };
  expect(formats.fitting(other)).toBe(other);
});

test('a damaged row teaches nothing: it would go to and fro for ever', () => {
  const { formats, row } = start();
  expect(formats.learn({ ...row, body: 'no JSON' })).toBeUndefined();
  expect(formats.fitting(row)).toBe(row);
});

describe('what is written down', () => {
  const load = (age: number, parts: object = {}) => {
    const { clock, formats, row } = start();
    formats.load({ v: 1, url: URL, at: clock.now() - age, ...parts });
    return formats.fitting(row).format;
  };

  test('is believed for a week by every page', () => {
    expect([0, DAY, 7 * DAY - 1, 7 * DAY].map((age) => load(age))).toEqual(['form', 'form', 'form', 'json']);
  });

  test('is not believed when it comes from the future, or from a newer version', () => {
    expect(load(-1)).toBe('json');
    expect(load(0, { v: 2 })).toBe('json');
  });

  test.each([[undefined], [null], [5], ['x'], [{}]])('is no harm when it is %j', (value) => {
    const { formats, row } = start();
    formats.load(value as never);
    expect(formats.fitting(row)).toBe(row);
  });
});
