import * as fc from 'fast-check';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { FormConfig } from '../../../src/config/parse.ts';
import type { RouteInput } from '../../../src/config/schema.ts';
import { fill, readRoutes, routeOf } from '../../../src/optional/score/routes.ts';
import { formOf } from '../support/form.ts';

beforeAll(() => {
  vi.stubGlobal('location', new URL('https://example.com/'));
  vi.stubGlobal('document', { baseURI: 'https://example.com/' });
});

const formWith = (routes: unknown, rest: Partial<FormConfig> = {}) =>
  formOf('email*', { success: 'Thanks', ...rest, routes: routes as RouteInput[] });

/** The path of each part that does not fit. */
const problems = (routes: unknown): string[] => {
  const paths: string[] = [];
  readRoutes(formWith(routes), (path) => paths.push(path));
  return paths;
};

describe('the first route whose condition holds', () => {
  const routes = [
    { when: 'temperature = hot & country = us', calendar: 'https://cal.example/us' },
    { when: 'temperature = hot', calendar: 'https://cal.example/all', success: 'Pick a time' },
    { when: 'stage = mql | sql', redirect: '/thanks' },
    { when: 'channel = Paid Search', whatsapp: '+351912345678 Hello' },
    { when: 'company_size > 500', webhook: 'https://hooks.example.com/big' },
    { when: '!email', download: '/guide.pdf' },
  ];

  test.each([
    [
      { temperature: 'hot', country: 'US' },
      { calendar: 'https://cal.example/us', success: 'Thanks' },
    ],
    [
      { temperature: 'hot', stage: 'sql' },
      { calendar: 'https://cal.example/all', success: 'Pick a time' },
    ],
    [{ stage: 'sql' }, { redirect: 'https://example.com/thanks' }],
    [{ channel: 'paid search' }, { whatsapp: '+351912345678 Hello' }],
    [{ company_size: '501' }, { destinations: [expect.objectContaining({ url: 'https://hooks.example.com/big' })] }],
    [{}, { download: 'https://example.com/guide.pdf' }],
  ])('for %j it says %j', (facts, way) => {
    expect(routeOf(formWith(routes), facts)).toMatchObject(way);
  });

  test('where none holds, the form goes its own way', () => {
    const form = formWith(routes);
    expect(routeOf(form, { email: 'ada@example.com' })).toEqual(form);
    expect(routeOf(formWith([]), {})).toEqual(formWith([]));
  });
});

describe('the webhook of a route', () => {
  const to = (rest: Partial<FormConfig>) =>
    routeOf(formWith([{ when: '!x', webhook: 'https://hooks.example.com/b' }], rest), {}).destinations;

  test('takes the place of all others, and is written to as they are', () => {
    const ways = { format: 'form', preset: 'zapier', redirects: 'ok', map: { email: 'mail' } } as const;
    expect(to(ways)).toEqual([{ url: 'https://hooks.example.com/b', ...ways }]);
  });

  test.each([
    ['form', undefined, 'no-cors'],
    ['text', undefined, 'no-cors'],
    ['json', undefined, undefined],
    ['auto', undefined, undefined],
    ['form', { 'x-a': '1' }, undefined],
  ] as const)('as %s with headers %j its mode is %s', (format, headers, mode) => {
    expect(to({ format, headers, mode: 'no-cors' })[0]?.mode).toBe(mode);
  });
});

describe('what does not fit is told, all at once, and counts as not written', () => {
  test.each([
    [[{ when: 'temperature = hot', webhook: 'ftp://x' }], ['routes.0.webhook']],
    [[{ when: 'a' }, { when: 'a', redirect: 'javascript:alert(1)' }], ['routes.1.redirect']],
    [
      [{ when: 'a', calendar: 'data:,x', download: '', success: {}, whatsapp: [] }],
      ['routes.0.success', 'routes.0.whatsapp', 'routes.0.download', 'routes.0.calendar'],
    ],
    [[{ when: '' }, {}, null, 'x', { when: 'a ==' }], [0, 1, 2, 3, 4].map((at) => `routes.${at}.when`)],
    [[{ when: 'a', webhook: null }], ['routes.0.webhook']],
    [[{ when: 'a', webhook: { toString: 1 } }], ['routes.0.webhook']],
    [[{ when: { toString: 1 } }], ['routes.0.when']],
    [[{ when: 'a', redirect: '/b', success: 5 }], []],
  ])('%j: %j', (routes, paths) => {
    expect(problems(routes)).toEqual(paths);
  });

  test('a bad part leaves the rest of its route', () => {
    const routes = [{ when: '!x', webhook: 'nonsense', redirect: 'data:,', success: 'Hi' }];
    expect(routeOf(formWith(routes, { redirect: 'https://example.com/own' }), {})).toMatchObject({
      success: 'Hi',
      redirect: 'https://example.com/own',
      destinations: formOf('a').destinations,
    });
  });

  test('no JSON makes them throw, and no way leads off the web', () => {
    const part = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom('javascript:x', '//', '/a', 'https://a.example'),
    );
    const keys = ['success', 'whatsapp', 'redirect', 'download', 'calendar', 'webhook'] as const;
    const route = fc.record(
      {
        when: fc.oneof(fc.constantFrom('!x', 'a', 'a = b | c', '!'), part),
        ...Object.fromEntries(keys.map((key) => [key, part])),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(route, fc.jsonValue()), { maxLength: 4 }),
        fc.dictionary(fc.string(), fc.string()),
        (routes, facts) => {
          const { destinations, redirect, download, calendar } = routeOf(formWith(routes), facts);
          for (const url of [...destinations.map(({ url }) => url), redirect, download, calendar]) {
            expect(url ?? 'https:').toMatch(/^https?:/);
          }
        },
      ),
    );
  });
});

test.each([
  ['Hello, I am {name}', 'Hello, I am Ada $& Co'],
  ['{name}{nobody}{constructor}', 'Ada $& Co'],
  ['{ name } {Name} {__proto__} {}', '{ name } {Name} {__proto__} {}'],
  ['{topics}, {news}, {email}', 'a,b, false, {name}'],
])('%s becomes %s', (text, filled) => {
  expect(fill(text, { name: 'Ada $& Co', topics: ['a', 'b'], news: false, email: '{name}' })).toBe(filled);
});
