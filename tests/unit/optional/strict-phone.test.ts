import { getExampleNumber } from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/mobile/examples';
import { describe, expect, test } from 'vitest';
import { toE164 } from '../../../src/fields/numbering/e164.ts';
import { CALLABLE } from '../../../src/fields/numbering/plans.ts';
import { strictPhone } from '../../../src/optional/phone/strict.ts';
import { fieldOf } from '../support/form.ts';

const of = (country: string) => fieldOf('phone', { phone: { country } });
const read = (country: string, typed: string) => {
  const tidy = strictPhone.tidy!(typed, of(country));
  return [tidy, strictPhone.check!(tidy, of(country)) ?? 'fine'];
};

describe('E.164, where it can be one', () => {
  test.each([
    ['BR', '(11) 98765-4321', '+5511987654321'],
    ['GB', '07700 900982', '+447700900982'], // for films: possible, and in nobody's hands
    ['GB', '020 7946 0958', '+442079460958'],
    ['US', '415-555-0132', '+14155550132'],
    ['AR', '011 15-2345-6789', '+5491123456789'],
    ['BR', '0 15 11 98765-4321', '+5511987654321'], // by way of a carrier
    ['DE', '0151 23456789', '+4915123456789'],
    ['IT', '06 1234 5678', '+390612345678'],
    ['', '+55 11 98765-4321', '+5511987654321'],
    ['US', '0049 151 23456789', '+4915123456789'],
    ['uk', '0044 20 7946 0958', '+442079460958'],
  ])('%s: %s', (country, typed, expected) => {
    expect(read(country, typed)).toEqual([expected, 'fine']);
  });
});

describe('as typed, where it is not certain', () => {
  test.each([
    ['', '07700 900982'],
    ['DE', '23456789'],
    ['BR', '98765-4321'],
    ['BR', '0 98765-4321'], // without its area code all the same
    ['GB', '0800 1111'],
    ['AR', '11 2345-6789'],
    ['XX', '(11) 98765-4321'],
    ['US', '415-555-0132 x12'],
  ])('%s: %s', (country, typed) => {
    expect(read(country, typed)).toEqual([typed, 'fine']);
  });
});

describe('refused', () => {
  test.each([
    ['', '+55 11 98765'],
    ['', '+1 415 555 01324'],
    ['', '+999 123 456 789'],
    ['US', '555-0132'],
    ['US', '06 12 34 56 78 90'],
    ['BR', '98765'],
    ['GB', '7700 9009'],
    ['GB', 'no number'],
  ])('%s: %s', (country, typed) => {
    expect(read(country, typed)[1]).toBe('phone');
  });
});

test('what is certain without the library is the same with it', () => {
  for (const country of CALLABLE) {
    const typed = getExampleNumber(country as never, examples)!.formatNational();
    const ours = toE164(typed, country);
    if (ours) expect(read(country, typed)).toEqual([ours, 'fine']);
  }
});
