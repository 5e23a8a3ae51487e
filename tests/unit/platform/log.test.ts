import { afterEach, expect, test, vi } from 'vitest';
import { complain } from '../../../src/platform/log.ts';

afterEach(() => vi.restoreAllMocks());

test('the owner is told once per text, with a stable code', () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  for (const text of ['a', 'a', 'b', 'a']) complain('CONFIG', text);
  expect(error.mock.calls).toEqual([['[leadtag] CONFIG: a'], ['[leadtag] CONFIG: b']]);
});
