import * as fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { cookieStorage } from '../../../src/optional/subdomains/cookie-storage.ts';
import { subdomains } from '../../../src/optional/subdomains/index.ts';
import { cookieJar } from '../support/cookies.ts';
import { siteOf } from '../support/site.ts';

afterEach(() => void vi.unstubAllGlobals());

const open = (hostname = 'www.example.com', protocol = 'https:') => {
  const jar = cookieJar(hostname);
  return { jar, storage: cookieStorage(jar, { hostname, protocol })! };
};

describe('the highest domain that takes cookies', () => {
  test.each([
    ['www.example.com', 'example.com'],
    ['a.b.example.com', 'example.com'],
    ['example.com', 'example.com'],
    ['shop.example.co.uk', 'example.co.uk'],
    ['ada.github.io', 'ada.github.io'],
    ['localhost', 'host'],
    ['[::1]', 'host'],
  ])('on %s it is %s', (hostname, domain) => {
    const { jar, storage } = open(hostname);
    storage.setItem('a', '1');
    expect(jar.held()).toEqual([[`a ${domain}`, '1']]);
  });

  test('is looked for with the first value, not before: nobody may have agreed yet', () => {
    const { jar, storage } = open();
    storage.getItem('a');
    storage.removeItem('a');
    expect(jar.written).toEqual([]);
    storage.setItem('a', '1');
    const [, ...rest] = jar.written;
    storage.setItem('a', '2');
    expect(jar.written).toHaveLength(rest.length + 2);
  });

  test('where there is none, a value is refused as by a full storage', () => {
    const jar = { cookie: '' };
    Object.defineProperty(jar, 'cookie', { get: () => '', set() {} });
    const storage = cookieStorage(jar, { hostname: 'www.example.com', protocol: 'https:' })!;
    expect(() => storage.setItem('a', '1')).toThrow('no cookies here');
    expect(storage.getItem('a')).toBeNull();
  });

  test('a sandboxed frame, where even reading throws, has no such storage', () => {
    const jar = Object.defineProperty({ cookie: '' }, 'cookie', {
      get() {
        throw new DOMException('no', 'SecurityError');
      },
    });
    expect(cookieStorage(jar, { hostname: 'example.com', protocol: 'https:' })).toBeUndefined();
  });
});

test.each([
  ['https:', /;path=\/;max-age=15552000;samesite=lax;domain=example\.com;secure$/],
  ['http:', /;path=\/;max-age=15552000;samesite=lax;domain=example\.com$/],
])('a cookie of an %s page has a deadline, and no more than it needs', (protocol, line) => {
  const { jar, storage } = open('www.example.com', protocol);
  storage.setItem('a', '1');
  expect(jar.written.at(-1)).toMatch(line);
});

test('another subdomain reads what this one has written, and can remove it', () => {
  const { jar, storage } = open();
  storage.setItem('leadtag:touches', '{"a":1}');
  const other = cookieStorage(jar, { hostname: 'blog.example.com', protocol: 'https:' })!;
  expect(other.getItem('leadtag:touches')).toBe('{"a":1}');
  other.removeItem('leadtag:touches');
  expect(storage.getItem('leadtag:touches')).toBeNull();
  expect(jar.held()).toEqual([]);
});

test('any text comes back as it was, beside cookies of any kind', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 60 });
  fc.assert(
    fc.property(text, text, (name, value) => {
      const { jar, storage } = open();
      jar.cookie = `${encodeURIComponent(name)}x=theirs`;
      storage.setItem(name, value);
      expect(storage.getItem(name)).toBe(value);
      storage.removeItem(name);
      expect(storage.getItem(name)).toBeNull();
    }),
  );
});

test('what browsers would drop without a word is refused, and the old value stays', () => {
  const { storage } = open();
  storage.setItem('a', 'x'.repeat(3900));
  expect(() => storage.setItem('a', 'x'.repeat(3901))).toThrow('too long');
  expect(() => storage.setItem('a', '"'.repeat(1301))).toThrow('too long');
  expect(storage.getItem('a')).toHaveLength(3900);
});

test('a value that is no text of ours is none', () => {
  const { jar, storage } = open();
  jar.cookie = 'a=%';
  expect(storage.getItem('a')).toBeNull();
});

test.each([
  ['visitor', 1],
  ['session', 0],
  ['page', 0],
] as const)(
  'with attribution="%s" the page remembers in %d such storages, and nothing is written by that',
  (attribution, count) => {
    const jar = cookieJar('www.example.com');
    vi.stubGlobal('document', jar);
    vi.stubGlobal('location', new URL('https://www.example.com/'));
    const { site, used } = siteOf({ attribution });
    subdomains().page!(site);
    expect(used).toHaveLength(count);
    expect(jar.written).toEqual([]);
  },
);
