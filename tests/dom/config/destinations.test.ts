import { describe, expect, test } from 'vitest';
import { parse } from '../../../src/config/parse.ts';
import { pageAt, withColors } from '../support/css.ts';

withColors();
pageAt('https://example.com/blog/post');

const A = 'https://a.example/x';
const B = 'https://b.example/y';
const judge = (options: Record<string, unknown>) => {
  const { config, problems } = parse(options);
  return { config: config!, problems: problems.map(({ option, text }) => `${option}: ${text}`) };
};

test('attributes speak of every webhook; an entry of the list for itself', () => {
  const { config, problems } = judge({
    webhook: `${A} ${B}`,
    format: 'form',
    map: { email: 'EMAIL' },
    destinations: [{ url: 'https://c.example/', preset: 'slack', format: 'json' }, { url: 'https://d.example/' }],
  });
  expect(problems).toEqual([]);
  expect(config.destinations.map(({ url, preset, format }) => [url, preset, format])).toEqual([
    [A, 'auto', 'form'],
    [B, 'auto', 'form'],
    ['https://c.example/', 'slack', 'json'],
    ['https://d.example/', 'auto', 'form'],
  ]);
  expect(config.destinations.map(({ map }) => map)).toEqual(Array(4).fill({ email: 'EMAIL' }));
});

test('a list of destinations is enough: no webhook is needed', () => {
  const { config, problems } = judge({ destinations: [{ url: A }] });
  expect(problems).toEqual([]);
  expect(config.destinations).toMatchObject([{ url: A, preset: 'auto', format: 'auto', redirects: 'strict' }]);
});

test.each([
  [{ url: 'ftp://x' }, 'url: "ftp://x" is not an https address'],
  [{}, 'url: "" is not an https address'],
  [null, 'url: "" is not an https address'],
  ['ftp://x', 'url: "ftp://x" is not an https address'],
])('an entry without an address is left out and named: %j', (entry, problem) => {
  const { config, problems } = judge({ webhook: A, destinations: [entry, { url: B }] });
  expect(config.destinations.map(({ url }) => url)).toEqual([A, B]);
  expect(problems).toContain(problem);
});

test('what an entry says wrongly falls back, and is named', () => {
  const { config, problems } = judge({ destinations: [{ url: A, preset: 'zappier', formt: 'json' }] });
  expect(config.destinations).toMatchObject([{ url: A, preset: 'auto' }]);
  expect(problems.join('\n')).toMatch(/preset: "zappier" is not one of auto, none, .*\nformt: there is no such option/);
});

test.each([[[]], [[{}]], [[{ url: 'ftp://x' }]]])('without any address there is no form: %j', (destinations) => {
  const { config, problems } = parse({ destinations });
  expect(config).toBeUndefined();
  expect(problems.at(-1)).toEqual({ option: 'webhook', text: 'is missing' });
});

test('no list is no reason to fail', () => {
  const { config, problems } = judge({ webhook: A, destinations: 'x' });
  expect(config.destinations).toHaveLength(1);
  expect(problems).toEqual(['destinations: "x" is not a list']);
});

test('the fallback is written as the tool at its own address wants it, under the same names', () => {
  const { config } = judge({
    webhook: A,
    fallbackWebhook: B,
    format: 'form',
    preset: 'slack',
    headers: { 'x-a': 'b' },
    map: { a: 'b' },
  });
  expect(config.fallback).toEqual([{ url: B, preset: 'auto', format: 'form', redirects: 'strict', map: { a: 'b' } }]);
});

describe('no-cors', () => {
  const ERROR = 'mode: no-cors needs format form or text, no headers';

  test.each([
    [{ format: 'form' }, 'no-cors', []],
    [{ format: 'text' }, 'no-cors', []],
    [{ format: 'json' }, 'cors', [ERROR]],
    [{}, 'cors', [ERROR]],
    [{ format: 'form', headers: { 'x-a': 'b' } }, 'cors', [ERROR]],
  ])('with %j: %s', (options, mode, expected) => {
    const { config, problems } = judge({ webhook: A, mode: 'no-cors', ...options });
    expect(config.destinations[0]!.mode).toBe(mode);
    expect(problems).toEqual(expected);
  });
});

describe('headers', () => {
  test('are texts by name; numbers become texts', () => {
    const { config, problems } = judge({ webhook: A, headers: { 'x-team': 'sales', 'x-number': 5 } });
    expect(config.destinations[0]!.headers).toEqual({ 'x-team': 'sales', 'x-number': '5' });
    expect(problems).toEqual([]);
  });

  test.each([
    [{ 'bad name': 'a' }],
    [{ 'x-a': 'two\nlines' }],
    [{ 'x-a': 'ü' }],
    [{ 'Content-Type': 'application/json' }],
    [{ 'x-a': {} }],
    [{ '': 'a' }],
    [['a']],
    ['x-a: b'],
    [{}],
  ])('%j would make the browser throw, or say nothing: named and left out', (headers) => {
    const { config, problems } = judge({ webhook: A, headers });
    expect(config.destinations[0]!.headers).toBeUndefined();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^headers: .* is not an object of header names and texts$/);
  });
});

test('http on an https page is told apart from other slips', () => {
  const { problems } = parse({ webhook: ['http://a.example/', 'nonsense'] });
  expect(problems.map(({ code }) => code)).toEqual(['MIXED_CONTENT', undefined]);
});
