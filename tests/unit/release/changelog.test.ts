import { expect, test } from 'vitest';
import { release, sectionOf } from '../../../.github/scripts/release/changelog.mjs';

const CHANGELOG = `# Changelog

## Unreleased

### Added

- A thing.

## 1.0.0 - 2026-01-02

- The first.

## 0.9.0
`;

test.each([
  ['Unreleased', '### Added\n\n- A thing.'],
  ['1.0.0', '- The first.'],
  ['0.9.0', undefined],
  ['1.0', undefined],
])('the section %s', (version, text) => expect(sectionOf(CHANGELOG, version)).toBe(text));

test('a release takes over what was unreleased, and leaves the rest as it is', () => {
  const after = release(CHANGELOG, '1.1.0', '2026-02-03');
  expect(sectionOf(after, '1.1.0')).toBe('### Added\n\n- A thing.');
  expect(sectionOf(after, 'Unreleased')).toBeUndefined();
  expect(after).toContain('## Unreleased\n\n## 1.1.0 - 2026-02-03\n\n### Added');
  expect(after.endsWith(CHANGELOG.slice(CHANGELOG.indexOf('## 1.0.0')))).toBe(true);
});

test('nothing to release, or again: it says so', () => {
  const once = release(CHANGELOG, '1.1.0', '2026-02-03');
  expect(() => release(once, '1.2.0', '2026-02-03')).toThrow('nothing under "Unreleased"');
  expect(() => release(CHANGELOG, '1.0.0', '2026-02-03')).toThrow('has a section 1.0.0 already');
});
