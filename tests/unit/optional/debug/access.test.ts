import { describe, expect, test } from 'vitest';
import { showing } from '../../../../src/optional/debug/access.ts';

const at = (address: string, more: Partial<Parameters<typeof showing>[0]> = {}) =>
  showing({ urls: [new URL(address)], frame: 'none', ...more });

test.each([
  'http://localhost:3000/',
  'http://shop.localhost/',
  'http://127.0.0.1/',
  'http://127.8.4.2:8080/x',
  'http://[::1]/',
  'file:///home/ada/page.html',
])('%s is the own machine: a tab', (address) => {
  expect(at(address)).toBe('tab');
});

test.each([
  'https://shop.example/',
  'https://localhost.evil.example/',
  'https://127.0.0.1.nip.example/',
  'https://notlocalhost/',
  'https://192.168.1.4/',
])('%s is not: nothing', (address) => {
  expect(at(address)).toBe('not');
});

describe('the address asks', () => {
  test('by its query, also one that a router has cleaned away', () => {
    expect(at('https://shop.example/?leadtag-debug')).toBe('open');
    expect(at('https://shop.example/?a=1&leadtag-debug=1#x')).toBe('open');
    const urls = [new URL('https://shop.example/'), new URL('https://shop.example/?leadtag-debug')];
    expect(showing({ urls, frame: 'none' })).toBe('open');
    expect(at('https://shop.example/#leadtag-debug')).toBe('not');
    expect(at('https://shop.example/leadtag-debug')).toBe('not');
  });

  test('what the tab remembers goes on; "off" holds until it is asked for again', () => {
    expect(at('https://shop.example/next', { kept: 'open' })).toBe('open');
    expect(at('https://shop.example/?leadtag-debug', { kept: 'tab' })).toBe('tab');
    expect(at('http://localhost/', { kept: 'off' })).toBe('not');
    expect(at('http://localhost/?leadtag-debug', { kept: 'off' })).toBe('open');
    expect(at('https://shop.example/', { kept: { toString: () => 'open' } })).toBe('not');
  });

  test('a foreign frame is deaf to all of it; an own one shows nothing by itself', () => {
    expect(at('https://shop.example/?leadtag-debug', { frame: 'foreign' })).toBe('not');
    expect(at('http://localhost/', { frame: 'foreign', kept: 'open' })).toBe('not');
    expect(at('http://localhost/', { frame: 'own' })).toBe('not');
    expect(at('http://localhost/', { frame: 'own', kept: 'open' })).toBe('not');
    expect(at('http://localhost/?leadtag-debug', { frame: 'own' })).toBe('open');
  });
});
