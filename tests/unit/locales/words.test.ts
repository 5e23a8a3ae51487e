import { describe, expect, test } from 'vitest';
import { type Dictionary, en, type MessageKey, words } from '../../../src/locales/en.ts';
import { speaker } from '../../../src/view/words.ts';

const all = { ...en, ...Object.assign({}, ...Object.values(words)) } as Dictionary;
const keys = Object.keys(all) as MessageKey[];

test.each(keys)('%s is a text, without leftovers', (key) => {
  expect(all[key]).toBe(all[key].trim());
  expect(all[key]).not.toMatch(/^$|undefined|TODO|<|\$\{/);
});

test.each(['too_short', 'too_long'] as const)('%s names its number', (key) => {
  expect(speaker({})(key, 5)).toContain('5');
  expect(speaker({})(key, 5)).not.toContain('{n}');
});

describe("an owner's own words", () => {
  test('come before ours', () => {
    const say = speaker({ cta: 'Go', too_short: '{n} at least' });
    expect([say('cta'), say('too_short', 3), say('sending')]).toEqual(['Go', '3 at least', en.sending]);
  });

  test('are texts, whatever they are', () => {
    const say = speaker({ cta: 5, sending: { type: 'b' } } as never);
    expect([say('cta'), say('sending')]).toEqual(['5', '[object Object]']);
  });
});
