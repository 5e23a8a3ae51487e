import { afterEach, describe, expect, test } from 'vitest';
import { parse } from '../../../src/config/parse.ts';
import { webhookUrl, webhookWords } from '../../../src/config/webhook.ts';
import { pageAt, withColors } from '../support/css.ts';

withColors();
afterEach(() => pageAt('https://example.com/blog/post'));
pageAt('https://example.com/blog/post');

describe('on an https page', () => {
  test.each([
    ['https://hooks.example.com/abc', 'https://hooks.example.com/abc'],
    ['https://hooks.example.com/abc?x=1&y=%20', 'https://hooks.example.com/abc?x=1&y=%20'],
    ['https://HOOKS.example.com', 'https://hooks.example.com/'],
    ['http://localhost:5678/hook', 'http://localhost:5678/hook'],
    ['http://app.localhost/hook', 'http://app.localhost/hook'],
    ['http://127.0.0.1:8080/', 'http://127.0.0.1:8080/'],
    ['http://127.1.2.3/', 'http://127.1.2.3/'],
    ['http://[::1]:3000/', 'http://[::1]:3000/'],
    ['/api/lead', 'https://example.com/api/lead'],
    ['./lead', 'https://example.com/blog/lead'],
    ['../lead', 'https://example.com/lead'],
    ['HTTPS://hooks.example.com/a', 'https://hooks.example.com/a'],
    ['//hooks.example.com/a', 'https://hooks.example.com/a'],
  ])('%s is %s', (value, expected) => {
    expect(webhookUrl(value)).toBe(expected);
  });

  test.each([
    'http://hooks.example.com/',
    'http://localhost.evil.example/',
    'http://notlocalhost/',
    'http://127.0.0.1.evil.example/',
    'http://192.168.0.1/',
    'https://user:pass@hooks.example.com/',
    'https://user@hooks.example.com/',
    'https://:pass@hooks.example.com/',
    'lead',
    'hooks.example.com/a',
    'todo',
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'data:text/plain,x',
    'ftp://example.com/',
    'file:///etc/passwd',
    'blob:https://example.com/x',
    'https://',
    'https:// space.example',
    '',
    ' ',
    null,
    undefined,
    {},
    [],
    () => {},
  ])('%o is none', (value) => {
    expect(webhookUrl(value)).toBeUndefined();
  });
});

test('on an http page plain http will do: a demo in the office network', () => {
  pageAt('http://intranet.example/');
  expect(webhookUrl('http://192.168.0.1/hook')).toBe('http://192.168.0.1/hook');
  expect(webhookUrl('http://user@192.168.0.1/')).toBeUndefined();
});

test.each([
  ['https://a.example/ https://b.example/', ['https://a.example/', 'https://b.example/']],
  ['\n  https://a.example/\n  https://b.example/\n', ['https://a.example/', 'https://b.example/']],
  [
    ['https://a.example/', 'https://b.example/'],
    ['https://a.example/', 'https://b.example/'],
  ],
  [['https://a.example/', ''], ['https://a.example/']],
  ['', []],
  [undefined, []],
  [null, []],
])('several: %j', (value, expected) => {
  expect(webhookWords(value)).toEqual(expected);
});

describe('of a form', () => {
  const judge = (webhook: unknown) => parse({ webhook });

  test.each(['', '  ', undefined, null, [], ['']])('%j: no form, and the owner is told', (webhook) => {
    expect(judge(webhook)).toEqual({
      problems: [{ option: 'webhook', text: 'is missing' }],
    });
  });

  test('one bad word of several is reported; the good ones stay', () => {
    const { config, problems } = judge('https://a.example/ http://b.example/ https://c.example/');
    expect(config!.webhook).toEqual(['https://a.example/', 'https://c.example/']);
    expect(problems).toEqual([
      { option: 'webhook', text: '"http://b.example/" is not an https address', code: 'MIXED_CONTENT' },
    ]);
  });

  test('only bad words: the form is there, and the owner is told', () => {
    expect(judge('http://b.example/')).toMatchObject({ config: { webhook: [] }, problems: [{ option: 'webhook' }] });
  });

  test.each([{}, true, 5, [{}], [null], 'todo'])(
    '%j is no address: reported, not taken for a path of the page',
    (webhook) => {
      const { config, problems } = judge(webhook);
      expect(config!.webhook).toEqual([]);
      expect(problems).not.toEqual([]);
    },
  );
});
