import { expect, test } from 'vitest';
import { allows, readPolicies, readPolicy } from '../../../../src/optional/debug/facts/policy.ts';

const PAGE = new URL('https://shop.example/guide');
const may = (policy: string, url: string, page = PAGE) => allows(readPolicy(policy), 'connect-src', new URL(url), page);

test.each<[policy: string, url: string, allowed: boolean]>([
  ['', 'https://hook.example/a', true],
  ["script-src 'self'", 'https://hook.example/a', true],
  ["default-src 'none'", 'https://hook.example/a', false],
  ["default-src 'none'; connect-src https://hook.example", 'https://hook.example/a', true],
  ["connect-src 'self'; connect-src *", 'https://hook.example/a', false],
  ["CONNECT-SRC 'self'", 'https://hook.example/a', false],
  ["connect-src 'self'", 'https://shop.example/hook', true],
  ['connect-src', 'https://shop.example/hook', false],
  ['connect-src *', 'https://hook.example/a', true],
  ['connect-src https:', 'https://hook.example/a', true],
  ['connect-src https:', 'http://hook.example/a', false],
  ['connect-src http:', 'https://hook.example/a', true],
  ['connect-src hook.example', 'https://hook.example/a', true],
  ['connect-src hook.example', 'http://hook.example/a', false],
  ['connect-src *.example', 'https://hook.example/a', true],
  ['connect-src *.hook.example', 'https://hook.example/a', false],
  ['connect-src *.hook.example', 'https://eu.hook.example/a', true],
  ['connect-src https://hook.example', 'https://hook.example:8443/a', false],
  ['connect-src https://hook.example:8443', 'https://hook.example:8443/a', true],
  ['connect-src https://hook.example:*', 'https://hook.example:8443/a', true],
  ['connect-src https://hook.example/in/', 'https://hook.example/in/a', true],
  ['connect-src https://hook.example/in', 'https://hook.example/in/a', false],
  ['connect-src https://hook.example/in/a', 'https://hook.example/in/a?b=c', true],
  ['connect-src https://hook.example.evil', 'https://hook.example/a', false],
  ["connect-src 'none'", 'https://shop.example/a', false],
])('%s lets %s: %s', (policy, url, allowed) => {
  expect(may(policy, url)).toBe(allowed);
});

test('a header holds several policies, and all of them count', () => {
  const policies = readPolicies("default-src 'self', connect-src https://hook.example");
  const each = policies.map((policy) => allows(policy, 'connect-src', new URL('https://hook.example/a'), PAGE));
  expect(each).toEqual([false, true]);
});
