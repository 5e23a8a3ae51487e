import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { whyNot, withVersion } from '../../../.github/scripts/release/version.mjs';

test.each([
  ['0.1.0', '0.1.0'],
  ['0.1.1', '0.1.0'],
  ['0.10.0', '0.9.3'],
  ['1.0.0', '0.99.99'],
  ['1.0.0-rc.1', '0.9.0'],
])('%s may come after %s', (next, now) => expect(whyNot(next, now)).toBeUndefined());

test.each([
  ['0.1.0', '0.1.1', '0.1.0 is before 0.1.1'],
  ['0.9.0', '0.10.0', '0.9.0 is before 0.10.0'],
  ['1.9.9', '2.0.0', '1.9.9 is before 2.0.0'],
  ['v1.0.0', '0.1.0', '"v1.0.0" is not a version such as 1.2.3'],
  ['1.0', '0.1.0', '"1.0" is not a version such as 1.2.3'],
  ['', '0.1.0', '"" is not a version such as 1.2.3'],
])('%s may not come after %s', (next, now, why) => expect(whyNot(next, now)).toBe(why));

test.each(['package.json', 'package-lock.json'])('%s gets another version of its own, and nothing else', (path) => {
  const before = readFileSync(path, 'utf8');
  const { version } = JSON.parse(before);
  const after = withVersion(before, version, '9.8.7');
  const lines = before.split('\n');
  const changed = after.split('\n').flatMap((line, at) => (line === lines[at] ? [] : [line.trim()]));
  expect(changed).toEqual(Array(path === 'package.json' ? 1 : 2).fill('"version": "9.8.7",'));
  const parsed = JSON.parse(after);
  expect(parsed.version).toBe('9.8.7');
  expect(parsed.packages?.[''].version ?? '9.8.7').toBe('9.8.7');
});

test('a dependency of the same version keeps it', () => {
  const lock = {
    version: '1.0.0',
    lockfileVersion: 3,
    packages: { '': { version: '1.0.0' }, 'node_modules/a': { version: '1.0.0' } },
  };
  const after = JSON.parse(withVersion(JSON.stringify(lock, null, 2), '1.0.0', '1.1.0'));
  expect(after.packages['node_modules/a'].version).toBe('1.0.0');
  expect(after.packages[''].version).toBe('1.1.0');
});
