import { describe, expect, test } from 'vitest';
import { KINDS } from '../../../src/fields/kinds.ts';
import { KNOWN } from '../../../src/fields/known.ts';
import { judge, tidy } from '../../../src/form/validate.ts';
import { en } from '../../../src/locales/en.ts';
import { fieldOf } from '../support/form.ts';

test('every kind says what it is when it is empty, in a text of the dictionary', () => {
  for (const { empty } of Object.values(KINDS)) expect(en).toHaveProperty(empty);
});

test('every known key has a kind', () => {
  for (const [, type] of Object.values(KNOWN)) expect(Object.keys(KINDS)).toContain(type ?? 'text');
});

describe('select', () => {
  const field = fieldOf('plan*(a=A | b=B)');

  test.each([
    ['a', undefined],
    [' b ', undefined],
    ['A', 'choose_one'],
    ['c', 'choose_one'],
    ['toString', 'choose_one'],
    ['', 'choose_one'],
  ])('"%s": %s', (value, expected) => {
    expect(judge(field, value, true)).toBe(expected);
  });

  test('one that is not required may stay empty', () => {
    expect(judge(fieldOf('plan(a | b)'), '', true)).toBeUndefined();
  });
});

describe('checkbox', () => {
  test('a required one wants its tick, and says so in its own words', () => {
    expect(judge(fieldOf('terms*: checkbox'), false, true)).toBe('tick');
    expect(judge(fieldOf('terms*: checkbox'), true, true)).toBeUndefined();
  });

  test('another may stay as it is', () => {
    expect(judge(fieldOf('terms: checkbox'), false, true)).toBeUndefined();
  });
});

describe('text', () => {
  test('is trimmed; what stands inside stays', () => {
    expect(tidy(fieldOf('name'), ' \u00a0Ada  Lovelace\n')).toBe('Ada  Lovelace');
  });

  test('a textarea keeps its line breaks', () => {
    expect(tidy(fieldOf('message'), '\na\n\nb\n')).toBe('a\n\nb');
  });

  test.each(['Ada', "D'Arcy-Šmídková", '李', '😀', '<b>x</b>', '=1+1', '{"a":1}', '🇵🇹 José'])(
    '%s is a name',
    (name) => {
      expect(judge(fieldOf('name*'), name, true)).toBeUndefined();
    },
  );
});

describe('hidden', () => {
  test("is the owner's: not even trimmed", () => {
    expect(tidy(fieldOf([{ key: 'plan', type: 'hidden' }]), ' a ')).toBe(' a ');
  });
});
