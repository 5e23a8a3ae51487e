import { describe, expect, test } from 'vitest';
import { readParams } from '../../../src/attribution/params.ts';
import { readTouch, referrerHost } from '../../../src/attribution/touch.ts';

const NOW = Date.UTC(2026, 10, 21, 10);
const touchOf = (address: string, referrer = '') => {
  const url = new URL(address, 'https://example.com/');
  return readTouch(url, referrer, readParams(url), NOW);
};

describe('what names the source', () => {
  test.each([
    [
      'utm beats everything',
      '/?utm_source=LinkedIn&utm_medium=CPC&gclid=x',
      'https://www.google.com/',
      'linkedin',
      'cpc',
    ],
    ['a medium alone is enough', '/?utm_medium=Email', 'https://www.google.com/', undefined, 'email'],
    ['a campaign alone is enough', '/?utm_campaign=X', 'https://www.google.com/', undefined, undefined],
    [
      'a click id beats the referrer, and nothing is guessed',
      '/?gclid=x',
      'https://www.google.com/',
      undefined,
      undefined,
    ],
    ['a foreign referrer', '/', 'https://www.News.example/a?b', 'news.example', 'referral'],
    ['nothing of these', '/', '', '(direct)', '(none)'],
    ['a referrer that is no address', '/', 'nonsense', '(direct)', '(none)'],
    ['a term alone says nothing of the source', '/?utm_term=x', 'https://news.example/', 'news.example', 'referral'],
    ['an app', '/', 'android-app://com.google.android.gm/', 'com.google.android.gm', 'referral'],
  ])('%s', (_, address, referrer, source, medium) => {
    const touch = touchOf(address, referrer);
    expect([touch.source, touch.medium]).toEqual([source, medium]);
  });
});

test('parts carry the names of the payload; only source and medium are lower-cased', () => {
  expect(
    touchOf(
      '/Guide?utm_source=A&utm_medium=B&utm_campaign=C&utm_id=D&utm_term=E&utm_content=F&utm_source_platform=G&utm_creative_format=H&utm_marketing_tactic=I#x',
      'https://t.example/p?q=secret#frag',
    ),
  ).toEqual({
    at: '2026-11-21T10:00:00.000Z',
    source: 'a',
    medium: 'b',
    campaign: 'C',
    campaign_id: 'D',
    term: 'E',
    content: 'F',
    source_platform: 'G',
    creative_format: 'H',
    marketing_tactic: 'I',
    landing_page: 'https://example.com/Guide',
    referrer: 'https://t.example/p',
  });
});

test('of several click ids the one of a paid click names the touch', () => {
  expect(touchOf('/?fbclid=f&gclid=G1')).toMatchObject({ click_id_type: 'gclid', click_id: 'G1' });
  expect(touchOf('/?utm_source=x&fbclid=F')).toMatchObject({ source: 'x', click_id_type: 'fbclid', click_id: 'F' });
});

test('without a referrer there is none in the touch', () => {
  expect(touchOf('/').referrer).toBeUndefined();
});

describe('own hosts', () => {
  test.each([
    ['https://example.com/', 'https://example.com/other', undefined],
    ['https://www.example.com/', 'https://example.com/', undefined],
    ['https://example.com/', 'https://www.example.com/', undefined],
    ['https://example.com/', 'https://blog.example.com/', undefined],
    ['https://shop.example.com/', 'https://example.com/', undefined],
    ['https://example.com/', 'http://example.com:8080/', undefined],
    ['https://example.com/', 'https://EXAMPLE.COM/', undefined],
    ['https://example.com/', 'https://notexample.com/', 'notexample.com'],
    ['https://notexample.com/', 'https://example.com/', 'example.com'],
    ['https://example.com/', 'https://example.com.evil.example/', 'example.com.evil.example'],
    ['https://example.com/', 'https://example.org/', 'example.org'],
    ['https://example.com/', 'https://www.news.example/', 'news.example'],
    ['https://example.com/', '', undefined],
    ['https://example.com/', 'about:blank', undefined],
    ['http://localhost:3000/', 'http://localhost:4000/', undefined],
    ['https://x.com/', 'https://netflix.com/', 'netflix.com'],
  ])('on %s the referrer %s is %s', (url, referrer, host) => {
    expect(referrerHost(new URL(url), referrer)).toBe(host);
  });
});
