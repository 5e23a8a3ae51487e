import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { condition, type Facts, same } from '../../../src/fields/condition.ts';

const facts: Facts = {
  role: ' Founder ',
  size: '11-50',
  budget: '05',
  price: '1,000',
  score: 70,
  zero: 0,
  date: '2026-03-01',
  tags: ['Red', 'green'],
  none: [],
  blank: '  ',
  ticked: true,
  unticked: false,
  car: 'No',
  'signal.pricing': 2,
  pipe: 'a|b',
  both: 'R&D',
  path: 'c:\\x',
  sum: 'a=b',
  id: '12345678901234567890',
};

test.each([
  // equal: trimmed, without case
  ['role = founder', true],
  ['role=FOUNDER', true],
  ['  role   =  Founder  ', true],
  ['role = found', false],
  ['role != founder', false],
  ['role != marketing', true],
  // several values
  ['role = sales | founder', true],
  ['role = sales|marketing', false],
  ['role != sales | founder', false],
  ['score > 90 | 60', true],
  // numbers, where both are
  ['budget = 5', true],
  ['budget = 5.0', true],
  ['price = 1000', false],
  ['price = 1,000', true],
  ['score >= 70', true],
  ['score > 70', false],
  ['score <= 70', true],
  ['score < 70', false],
  ['score < 100', true],
  ['score > -5', true],
  ['score = 70', true],
  ['score != 70', false],
  ['zero = 0', true],
  ['zero < 1', true],
  ['signal.pricing >= 2', true],
  ['id = 12345678901234567891', false],
  // text otherwise
  ['date > 2026-02-28', true],
  ['date < 2026-02-28', false],
  ['date >= 2026-03-01', true],
  ['size = 11-50', true],
  // lists
  ['tags = red', true],
  ['tags = blue | green', true],
  ['tags = blue', false],
  ['tags != red', false],
  ['tags != blue', true],
  ['tags', true],
  // filled or empty
  ['role', true],
  ['!role', false],
  ['! role', true, 'no space after the !'],
  ['missing', false],
  ['!missing', true],
  ['!blank', true],
  ['!none', true],
  ['none', false],
  ['zero', true],
  ['ticked', true],
  ['unticked', false],
  ['!unticked', true],
  ['car', true],
  // empty satisfies != and ! alone
  ['missing = x', false],
  ['missing != x', true],
  ['missing < 5', false],
  ['missing >= 0', false],
  ['blank != x', true],
  ['blank < 5', false],
  ['none != x', true],
  // yes and no
  ['ticked = yes', true],
  ['ticked = TRUE', true],
  ['ticked = no', false],
  ['unticked = no', true],
  ['unticked = false', true],
  ['unticked != yes', true],
  ['car = no', true],
  // joined
  ['role = founder & score >= 70', true],
  ['role = founder & score > 70', false],
  ['role&ticked&!missing', true],
  // what has no meaning inside a value
  ['pipe = a\\|b', true],
  ['pipe = a|b', false],
  ['both = R\\&D', true],
  ['path = c:\\\\x', true],
  ['sum = a=b', true],
  ['role = \\', false],
  // nothing of the prototype
  ['constructor', false],
  ['!constructor', true],
  ['tostring', false],
  ['valueof != x', true],
] as const)('%s is %s', (text, expected, why?: string) => {
  if (why) return expect(condition(text)).toBeUndefined();
  expect(condition(text)?.(facts)).toBe(expected);
});

test.each([
  '',
  '  ',
  '&',
  'a &',
  '& a',
  'a && b',
  '= 5',
  'a =',
  'a = |',
  'a = 1 |',
  'a = 1 | | 2',
  'a >',
  '!a = 5',
  '!!a',
  'a b',
  'A = 5',
  '1a',
  '_a',
  '__proto__ = 1',
  'a-b = 1',
  'a == ',
  '(a)',
  'a = 1 & (b',
])('"%s" is no condition', (text) => {
  expect(condition(text)).toBeUndefined();
});

describe('whatever is written', () => {
  const piece = fc.constantFrom(
    'a',
    'b.c',
    ' ',
    '=',
    '!',
    '!=',
    '<',
    '<=',
    '>',
    '|',
    '&',
    '\\',
    '5',
    '-1',
    'ü',
    '\n',
    '(',
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(piece).map((pieces) => pieces.join('')),
  );
  const value = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.array(fc.string()), fc.constant(undefined));
  const any = fc.dictionary(fc.constantFrom('a', 'b.c', '__proto__', 'constructor'), value);

  test('it never throws, and says yes or no, or that it is none', () => {
    fc.assert(
      fc.property(text, any, (written, known) => {
        const test = condition(written);
        if (test) expect(typeof test(known)).toBe('boolean');
      }),
      { numRuns: 1000 },
    );
  });

  test('!= is always the negation of =, and !key of key', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9 |]{1,9}$/), any, (values, known) => {
        expect(condition(`a != ${values}`)?.(known)).toBe(negated(condition(`a = ${values}`)?.(known)));
        expect(condition('!a')?.(known)).toBe(negated(condition('a')?.(known)));
      }),
    );
  });

  test('any text can be asked for, escaped', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (wanted) => {
        fc.pre(!!wanted.trim());
        expect(condition(`a = ${wanted.trim().replace(/[\\|&]/g, '\\$&')}`)?.({ a: wanted })).toBe(true);
      }),
    );
  });

  test('a long row of backslashes takes no time', () => {
    const began = performance.now();
    condition(`a = ${'\\'.repeat(20_001)}`);
    condition(`${'\\'.repeat(20_001)}&`);
    expect(performance.now() - began).toBeLessThan(500);
  });

  const negated = (answer: boolean | undefined) => (answer === undefined ? undefined : !answer);
});

test('two values are the same as a condition sees it', () => {
  expect(same(' PT ', 'pt')).toBe(true);
  expect(same(5, '05')).toBe(true);
  expect(same(true, 'yes')).toBe(true);
  expect(same('a', 'b')).toBe(false);
});
