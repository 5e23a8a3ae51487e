import { describe, expect, test } from 'vitest';
import { readChoices, readShorthand } from '../../../src/config/shorthand.ts';
import { seeded } from '../support/random.ts';

/** `head` of each item, with its step where that is not the first. */
const heads = (source: string) =>
  readShorthand(source).map(({ head, step }) => `${head.trim()}${step > 1 ? ` ${step}` : ''}`);
const choices = (source: string) =>
  readChoices(source).map(({ value, label }) => (value === label ? value : `${value}=${label}`));

describe('items', () => {
  test.each([
    ['a comma parts fields', 'name,email', ['name', 'email']],
    ['a slash starts the next step', 'name, email / company / size', ['name', 'email', 'company 2', 'size 3']],
    ['a slash without spaces does too', 'a/b,c', ['a', 'b 2', 'c 2']],
    ['stars and types stay in the head', 'email*: text , message: textarea', ['email*: text', 'message: textarea']],
    ['empty items are nothing', ',, name , , email ,', ['name', 'email']],
    ['an empty step still counts as one', 'a // b', ['a', 'b 3']],
    ['a leading slash leaves the first step empty', '/ a', ['a 2']],
    ['nothing gives nothing', '', []],
    ['only white space gives nothing', ' \n\t ', []],
    ['line breaks are white space', 'name,\n  email*\n/\n phone', ['name', 'email*', 'phone 2']],
    ['an escaped comma is a letter', 'a\\,b, c', ['a,b', 'c']],
    ['an escaped slash is a letter', 'a\\/b', ['a/b']],
    ['an escaped parenthesis is a letter', 'a\\(b, c', ['a(b', 'c']],
    ['an escaped backslash is one backslash', 'a\\\\b', ['a\\b']],
    ['a lone backslash at the end is dropped', 'a\\', ['a']],
    ['a closing parenthesis without an opening one is a letter', 'a), b', ['a)', 'b']],
  ])('%s', (_, source, expected) => {
    expect(heads(source)).toEqual(expected);
  });

  test('parentheses give their choices to the field they stand in, wherever they stand in it', () => {
    expect(readShorthand('size*: select(1 | 2), plan(a | b) *, city')).toEqual([
      {
        head: 'size*: select',
        choices: [
          { value: '1', label: '1' },
          { value: '2', label: '2' },
        ],
        step: 1,
      },
      {
        head: ' plan *',
        choices: [
          { value: 'a', label: 'a' },
          { value: 'b', label: 'b' },
        ],
        step: 1,
      },
      { head: ' city', choices: [], step: 1 },
    ]);
  });

  test('inside of parentheses comma, slash and star are plain text', () => {
    const [role, rest] = readShorthand('role(VP, Sales | R/D | All*), name');
    expect(role!.choices.map(({ value }) => value)).toEqual(['VP, Sales', 'R/D', 'All*']);
    expect(rest!.head.trim()).toBe('name');
  });

  test('a parenthesis may be escaped inside of parentheses', () => {
    const [field] = readShorthand('a(x \\(1\\) | y), b');
    expect(field!.choices.map(({ value }) => value)).toEqual(['x (1)', 'y']);
  });

  test('a parenthesis that nobody closes reaches to the end', () => {
    expect(readShorthand('a(x | y, b')).toEqual([
      {
        head: 'a',
        choices: [
          { value: 'x', label: 'x' },
          { value: 'y, b', label: 'y, b' },
        ],
        step: 1,
      },
    ]);
  });
});

describe('choices', () => {
  test.each([
    ['a bar parts them', 'a | b|c', ['a', 'b', 'c']],
    ['value=Label', 'f=Founder | m = Marketing lead', ['f=Founder', 'm=Marketing lead']],
    ['the first equals sign parts, further ones are text', 'a=b=c', ['a=b=c']],
    ['a value without a label shows itself', 'a= | b', ['a', 'b']],
    ['a label without a value is no choice', '=Label | b', ['b']],
    ['empty ones are nothing', '| a || b |', ['a', 'b']],
    ['an escaped bar is a letter', 'a \\| b | c', ['a | b', 'c']],
    ['an escaped equals sign is a letter', '1\\=1 | c', ['1=1', 'c']],
    ['a comma is a letter', '1,000 | 2,000', ['1,000', '2,000']],
    ['a lone backslash at the end is dropped', 'a | b\\', ['a', 'b']],
    ['nothing gives nothing', '', []],
  ])('%s', (_, source, expected) => {
    expect(choices(source)).toEqual(expected);
  });

  test('value and label are both trimmed', () => {
    expect(readChoices('  a  =  A b  ')).toEqual([{ value: 'a', label: 'A b' }]);
  });
});

test('nonsense never throws, and every item has a head and a step', () => {
  const { pick, below } = seeded(1);
  const letters = [...'ab*:,/()|=\\ \n\u0000😀', '__proto__', 'select'];
  for (let run = 0; run < 3000; run++) {
    const source = Array.from({ length: below(30) }, () => pick(letters)).join('');
    for (const { head, step, choices } of readShorthand(source)) {
      expect(head.trim(), source).not.toBe('');
      expect(step, source).toBeGreaterThan(0);
      expect(
        choices.every(({ value, label }) => value && label),
        source,
      ).toBe(true);
    }
  }
});

test('a long source is read in linear time', () => {
  const source = `${'(\\'.repeat(20_000)}${'a|'.repeat(20_000)}`;
  const since = performance.now();
  readShorthand(source);
  readChoices(source);
  expect(performance.now() - since).toBeLessThan(1000);
});
