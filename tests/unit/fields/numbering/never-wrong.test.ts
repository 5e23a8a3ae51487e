import fc from 'fast-check';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { expect, test } from 'vitest';
import { toE164 } from '../../../../src/fields/numbering/e164.ts';
import { CALLABLE } from '../../../../src/fields/numbering/plans.ts';

test('what is certain to us, libphonenumber reads in the same way', () => {
  let certain = 0;
  const digits = fc.stringMatching(/^[0-9]{5,15}$/);
  fc.assert(
    fc.property(
      fc.constantFrom(...CALLABLE),
      fc.constantFrom('', '0', '8', '06', '1'),
      digits,
      (country, prefix, rest) => {
        const typed = `${prefix}${rest}`;
        // to that library, 00 means abroad in some countries only
        fc.pre(!typed.startsWith('00'));
        const theirs = parsePhoneNumberFromString(typed, country as never);
        const ours = toE164(typed, country);
        if (!ours || !theirs?.isValid()) return;
        certain++;
        expect(ours).toBe(theirs.number);
      },
    ),
    { numRuns: 20_000, seed: 1 },
  );
  expect(certain).toBeGreaterThan(200);
});
