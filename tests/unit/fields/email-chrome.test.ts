import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judge, tidy } from '../../../src/form/validate.ts';
import { fieldOf } from '../support/form.ts';

/** What `type=email` takes: https://html.spec.whatwg.org/#valid-e-mail-address */
const HTML =
  /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
const field = fieldOf('email*');

const local = fc.stringMatching(/^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}$/);
const label = fc.stringMatching(/^[a-zA-Z0-9]([a-zA-Z0-9-]{0,20}[a-zA-Z0-9])?$/);
const domain = fc.array(label, { minLength: 2, maxLength: 5 }).map((labels) => labels.join('.'));

test('every address that a browser takes, with a dot in its domain, is taken', () => {
  fc.assert(
    fc.property(local, domain, (name, host) => {
      const address = `${name}@${host}`;
      fc.pre(address.length <= 254 && !/^mailto:/i.test(address));
      expect(address).toMatch(HTML);
      expect(judge(field, address, true)).toBeUndefined();
      expect(tidy(field, address)).toBe(`${name}@${host.toLowerCase()}`);
    }),
    { seed: 1 },
  );
});

test('and none that it does not take', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'ab1.-_@ !,;:/\\"<>()[]äü') }), (typed) => {
      if (!judge(field, typed, true)) expect(tidy(field, typed)).toMatch(HTML);
    }),
    { seed: 1, numRuns: 2000 },
  );
});
