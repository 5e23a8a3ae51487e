import { describe, expect, test } from 'vitest';
import { businessEmail } from '../../../src/optional/hints/business.ts';
import { fieldOf } from '../support/form.ts';

const asked = fieldOf('email*', { email: { business: '' } });
const verdict = (address: string, field = asked) => businessEmail.check!(address, field);

describe('where the owner asks for an address of a company', () => {
  test.each([
    'ada@gmail.com',
    'ada@yahoo.com.br',
    'ada@gmx.de',
    'ada@proton.me',
    'ada@mailinator.com',
    'ada@live.co.uk',
  ])('%s is refused', (address) => {
    expect(verdict(address)).toBe('business');
  });

  test.each(['ada@example.com', 'ada@gmail.example.com', 'ada@mit.edu', 'ada@ox.ac.uk', 'ada@mygmail.com'])(
    '%s is one',
    (address) => {
      expect(verdict(address)).toBeUndefined();
    },
  );

  test('what is no address is told first', () => {
    expect(verdict('ada@gmail')).toBe('email');
  });
});

test.each([undefined, false, 'no'])('business %s: any mailbox will do', (business) => {
  expect(verdict('ada@gmail.com', fieldOf('email', { email: { business } }))).toBeUndefined();
});
