import { getExampleNumber } from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/mobile/examples';
import { describe, expect, test } from 'vitest';
import { countryOf, toE164 } from '../../../../src/fields/numbering/e164.ts';
import { CALLABLE } from '../../../../src/fields/numbering/plans.ts';

describe('as people write it at home', () => {
  test.each([
    ['BR', '(11) 98765-4321', '+5511987654321'],
    ['BR', '11 3456-7890', '+551134567890'],
    ['BR', '0 11 98765-4321', '+5511987654321'],
    ['GB', '07700 900982', '+447700900982'], // for films
    ['GB', '020 7946 0958', '+442079460958'],
    ['GB', '7700 900982', '+447700900982'],
    ['DE', '0151 23456789', '+4915123456789'],
    ['DE', '030/1234567', '+49301234567'],
    ['AT', '0664 1234567', '+436641234567'],
    ['FR', '06 12 34 56 78', '+33612345678'],
    ['US', '(415) 555-0132', '+14155550132'],
    ['US', '1-415-555-0132', '+14155550132'],
    ['CA', '416 555 0132', '+14165550132'],
    ['JM', '876 555 0132', '+18765550132'],
    ['RU', '8 (912) 345-67-89', '+79123456789'],
    ['RU', '912 345-67-89', '+79123456789'],
    ['RU', '8 800 555-35-35', '+78005553535'],
    ['RU', '812 345-67-89', '+78123456789'],
    ['KZ', '8 (701) 234-56-78', '+77012345678'],
    ['HU', '06 20 123 4567', '+36201234567'],
    ['HU', '06 1 234 5678', '+3612345678'],
    ['HU', '20 123 4567', '+36201234567'],
    ['IT', '06 1234 5678', '+390612345678'],
    ['IT', '347 123 4567', '+393471234567'],
    ['VA', '06 698 12345', '+390669812345'],
    ['SM', '0549 886377', '+3780549886377'],
    ['CI', '07 12 34 56 78', '+2250712345678'],
    ['PT', '912 345 678', '+351912345678'],
    ['ES', '612 34 56 78', '+34612345678'],
    ['CN', '138 1234 5678', '+8613812345678'],
    ['CN', '010 6552 9988', '+861065529988'],
    ['IN', '98765 43210', '+919876543210'],
    ['IN', '098765 43210', '+919876543210'],
    ['JP', '090-1234-5678', '+819012345678'],
    ['AU', '0412 345 678', '+61412345678'],
    ['LT', '0 612 34567', '+37061234567'],
    ['MX', '55 1234 5678', '+525512345678'],
    ['AR', '9 11 2345-6789', '+5491123456789'],
    ['LU', '621 123 456', '+352621123456'],
    ['SG', '9123 4567', '+6591234567'],
  ])('%s: %s', (country, typed, expected) => {
    expect(toE164(typed, country)).toBe(expected);
  });
});

describe('with + or 00 the country does not count', () => {
  test.each([
    ['0049 151 23456789', '+4915123456789'],
    ['+55 (11) 98765-4321', '+5511987654321'],
    ['+44 (0)20 7946 0958', '+442079460958'],
    ['+49 0151 23456789', '+4915123456789'], // the trunk prefix, left standing
    ['+39 06 1234 5678', '+390612345678'],
    ['+7 8 912 345-67-89', '+79123456789'],
  ])('%s', (typed, expected) => {
    expect(['US', 'PT', 'DE', undefined].map((country) => toE164(typed, country))).toEqual(Array(4).fill(expected));
  });

  test('nor does it where the plus has been left out', () => {
    expect(toE164('55 11 98765-4321', 'BR')).toBe('+5511987654321');
    expect(toE164('91 98765 43210', 'IN')).toBe('+919876543210');
  });
});

describe('not certain', () => {
  test.each([
    ['GB', '7946 0958', 'without its area code'],
    ['US', '555-0132', 'without its area code'],
    ['DE', '23456789', 'without its area code'],
    ['DE', '151 23456789', 'with an area code, or perhaps without'],
    ['DE', '49 151 23456789', 'without a plus: long numbers are usual there'],
    ['BR', '98765-4321', 'without its area code'],
    ['CN', '6552 9988', 'without its area code'],
    ['ID', '812 3456 789', 'with an area code, or perhaps without'],
    ['US', '06 12 34 56 78', 'of another country'],
    ['US', '0301234567', 'of another country'],
    ['PT', '(11) 98765-4321', 'of another country'],
    ['FR', '98765 43210', 'of another country'],
    ['AR', '011 15-2345-6789', 'needs a 9 that is not written'],
    ['AR', '11 2345-6789', 'needs a 9, or does not'],
    ['MX', '044 55 1234 5678', 'a prefix that is no more'],
    ['US', '011 49 151 23456789', 'the international prefix of one country'],
    ['IT', '6 1234 5678', 'the 0 that it lacks belongs to it'],
    ['US', '415-555-0132 x12', 'has an extension'],
    ['GB', '+44 20 7946 0958 ext 5', 'has an extension'],
    ['XX', '07700 900982', 'of no country'],
    [undefined, '07700 900982', 'of no country'],
    ['GB', '', 'empty'],
    ['GB', '+', 'begun'],
    ['GB', '+999 123 456', 'a calling code that there is not'],
    ['GB', '0', 'begun'],
  ])('%s: %s %s', (country, typed, _) => {
    expect(toE164(typed, country)).toBeUndefined();
  });
});

/** Whose way of writing tells too little. */
const UNCERTAIN = ['AR', 'BG', 'BY', 'MN'];

test.each(CALLABLE.map((country) => [country] as const))(
  '%s: its example number, as libphonenumber writes it',
  (country) => {
    const example = getExampleNumber(country as never, examples)!;
    expect(toE164(example.formatNational(), country)).toBe(UNCERTAIN.includes(country) ? undefined : example.number);
    expect(toE164(example.formatInternational(), undefined)).toBe(example.number);
  },
);

describe('the country of a number', () => {
  test.each([
    ['+55', undefined, 'BR'],
    ['+5', undefined, undefined],
    ['00351 9', undefined, 'PT'],
    ['+1 416', undefined, 'US'],
    ['+1 416', 'CA', 'CA'],
    ['+44 7700', 'JE', 'JE'],
    ['+7', 'KZ', 'KZ'],
    ['+39', 'FR', 'IT'],
    ['0151', 'DE', undefined],
    ['', 'DE', undefined],
  ])('%s beside %s is %s', (typed, hint, expected) => {
    expect(countryOf(typed, hint)).toBe(expected);
  });
});
