import { expect, test } from 'vitest';
import { qualify } from '../../../src/qualification/qualify.ts';

test.each([
  ['newsletter', 'subscriber', undefined],
  ['download', 'lead', undefined],
  ['webinar', 'lead', undefined],
  ['trial', 'lead', undefined],
  ['demo', 'lead', 'hot'],
  ['quote', 'lead', 'hot'],
  ['contact', 'lead', 'hot'],
] as const)('who comes for a %s is a %s, temperature %s', (intent, stage, temperature) => {
  const judged = qualify(intent);
  expect(judged).toEqual({ model: 'default@1', stage, stage_basis: 'intent', ...(temperature && { temperature }) });
});

test('a form without an intent is not judged', () => {
  expect(qualify(undefined)).toBeUndefined();
});
