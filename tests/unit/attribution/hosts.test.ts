import { describe, expect, test } from 'vitest';
import { hostOf, isDoor, isListed, siteOf } from '../../../src/attribution/hosts.ts';

describe('what belongs to one owner', () => {
  test.each([
    ['example.com', 'example.com'],
    ['blog.example.com', 'example.com'],
    ['a.b.c.example.com', 'example.com'],
    ['example.co.uk', 'example.co.uk'],
    ['shop.example.co.uk', 'example.co.uk'],
    ['www.example.com.br', 'example.com.br'],
    ['a.example.or.jp', 'example.or.jp'],
    ['a.example.ac.uk', 'example.ac.uk'],
    ['a.example.go.kr', 'example.go.kr'],
    ['mail.web.de', 'web.de'],
    ['a.t.co', 't.co'],
    ['ada.github.io', 'ada.github.io'],
    ['x.ada.github.io', 'ada.github.io'],
    ['ada.vercel.app', 'ada.vercel.app'],
    ['ada.netlify.app', 'ada.netlify.app'],
    ['ada.pages.dev', 'ada.pages.dev'],
    ['ada.herokuapp.com', 'ada.herokuapp.com'],
    ['ada.web.app', 'ada.web.app'],
    ['ada.firebaseapp.com', 'ada.firebaseapp.com'],
    ['ada.webflow.io', 'ada.webflow.io'],
    ['ada.wixsite.com', 'ada.wixsite.com'],
    ['ada.myshopify.com', 'ada.myshopify.com'],
    ['ada.blogspot.com', 'ada.blogspot.com'],
    ['ada.wordpress.com', 'ada.wordpress.com'],
    ['wordpress.com', 'wordpress.com'],
    ['notgithub.io', 'notgithub.io'],
    ['a.notgithub.io', 'notgithub.io'],
    ['localhost', 'localhost'],
    ['127.0.0.1', '127.0.0.1'],
    ['10.1.0.1', '10.1.0.1'],
    ['[::1]', '[::1]'],
    ['', ''],
  ])('%s: %s', (host, site) => {
    expect(siteOf(host)).toBe(site);
  });
});

describe('the host of a referrer', () => {
  test.each([
    ['https://www.Example.com/a?b#c', 'example.com'],
    ['https://example.com./', 'example.com'],
    ['http://user:pass@example.com:8080/', 'example.com'],
    ['https://wwwexample.com/', 'wwwexample.com'],
    ['android-app://com.slack/', 'com.slack'],
    ['about:blank', ''],
    ['file:///home/me/a.html', ''],
    ['chrome-extension://abcdef/page.html', ''],
    ['data:text/html,x', ''],
    ['nonsense', ''],
    ['', ''],
  ])('%s: %s', (referrer, host) => {
    expect(hostOf(referrer)).toBe(host);
  });
});

describe('where visitors only pay or sign in', () => {
  test.each([
    ...['paypal.com', 'checkout.stripe.com', 'klarna.com', 'live.adyen.com', 'mollie.com', 'squareup.com'],
    ...['acme.eu.auth0.com', 'acme.okta.com', 'accounts.google.co.uk', 'login.acme.example', 'signin.acme.example'],
    ...['sso.acme.example', 'auth2.acme.example', 'pay.acme.example', 'checkout.acme.example', 'appleid.apple.com'],
  ])('%s', (host) => {
    expect(isDoor(host)).toBe(true);
  });

  test.each([
    ...['mypaypal.com', 'paypal.com.evil.example', 'stripe.example', 'login.example', 'checkout.com', 'login'],
    ...['logins.acme.example', 'my.login.acme.example', 'payments.acme.example', 'authors.acme.example', 'x.com', ''],
  ])('not %j', (host) => {
    expect(isDoor(host)).toBe(false);
  });
});

describe("the owner's list of referrers that are none", () => {
  test.each([
    ['example.com', 'example.com', true],
    ['www.example.com', 'example.com', true],
    ['www.example.com', 'sub.example.com', true],
    ['Example.COM', 'example.com', true],
    ['example.com', 'sub.example.com', true],
    ['example.com', 'a.b.example.com', true],
    ['example.com', 'notexample.com', false],
    ['example.com', 'example.com.evil.example', false],
    ['*.example.com', 'sub.example.com', true],
    ['*.example.com', 'example.com', true],
    ['*.example.com', 'notexample.com', false],
    ['.example.com', 'a.b.example.com', true],
    ['.example.com', 'example.com', true],
    ['.example.com', 'notexample.com', false],
    ['sub.example.com', 'example.com', false],
    ['sub.example.com', 'other.example.com', false],
    ['example.com/path', 'example.com', false],
    ['example.com/*', 'example.com', false],
    ['example.com', 'exampleXcom', false],
    ['*example.com', 'notexample.com', false],
    ['', 'example.com', false],
    ['  ', 'example.com', false],
    ['.', 'example.com', false],
    ['*', 'example.com', false],
    ['*.', 'example.com', false],
    ['www.', 'example.com', false],
    ['(', 'example.com', false],
    ['[a-z', 'example.com', false],
    ['\\', 'example.com', false],
    ['com.slack', 'com.slack', true],
  ])('%s and %s: %s', (entry, host, expected) => {
    expect(isListed(host, ['other.example', entry])).toBe(expected);
  });

  test('an empty list names nobody', () => {
    expect(isListed('example.com', [])).toBe(false);
  });
});
