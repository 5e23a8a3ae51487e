import { expect, test } from 'vitest';
import { HIDDEN, masked } from '../../../../src/optional/debug/mask.ts';

test('every header is painted over, but those of which everybody may know', () => {
  const headers = {
    Authorization: 'x',
    'X-Make-ApiKey': 'y',
    'X-Team': 'sales',
    Accept: 'text/html',
    'X-Id': '{{id}}',
  };
  expect(masked({ headers })).toEqual({
    headers: {
      Authorization: HIDDEN,
      'X-Make-ApiKey': HIDDEN,
      'X-Team': HIDDEN,
      Accept: 'text/html',
      'X-Id': '{{id}}',
    },
  });
});

test.each([
  'token',
  'access_key',
  'apiKey',
  'api-key',
  'secret',
  'turnstile_token',
  'client_secret',
  'password',
  'altcha',
])('the value of %s is', (name) => {
  expect(masked({ fields: { [name]: 'v3ry-s3cret' } })).toEqual({ fields: { [name]: HIDDEN } });
});

test.each(['author', 'keyword', 'key', 'monkey', 'name', 'authority', 'tokenised', 'keynote'])(
  'that of %s is not',
  (name) => {
    expect(masked({ [name]: 'plain' })).toEqual({ [name]: 'plain' });
  },
);

test('what looks like a secret is, wherever it stands', () => {
  expect(masked(['Bearer abc', 'sk-1234567890', 'xoxb-1234567890', 'skating', 'Basic needs'])).toEqual([
    HIDDEN,
    HIDDEN,
    HIDDEN,
    'skating',
    HIDDEN,
  ]);
});

test('of an address only what is a secret goes', () => {
  expect(masked('https://a.example/h?team=1&token=abc&sig=x')).toBe(
    `https://a.example/h?team=1&token=${HIDDEN}&sig=${HIDDEN}`,
  );
  expect(masked('https://a.example/h?q=token')).toBe('https://a.example/h?q=token');
  expect(masked('https://')).toBe('https://');
});

test('nothing else changes, and nothing empty is called a secret', () => {
  const plain = { a: 1, b: [true, null], c: { d: 'text' }, token: '' };
  expect(masked(plain)).toEqual(plain);
});
