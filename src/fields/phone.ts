import type { FieldKind } from './kind.ts';

const SPELLING = /^[\d\s()+./-]+((ext|x|#)\.?\s*\d+)?$/i;
const E164 = /^[1-9]\d{6,14}$/;

/**
 * Any spelling of 7 to 15 digits. The tidy value is E.164 where that is certain (the number begins with + or 00 and has no
 * extension), else what was typed: a country is never guessed.
 */
export const phone: FieldKind = {
  empty: 'required',
  maxlength: 40,
  tidy(value) {
    // the (0) is for callers at home: +44 (0)20 7946 0958
    const number = digits(value.replace('(0)', ''));
    return /^(\+|00)[\d\s()./-]+$/.test(value) && E164.test(number) ? `+${number}` : value;
  },
  check: (value) => (SPELLING.test(value) && /^\d{7,15}$/.test(digits(value)) ? undefined : 'phone'),
};

/** The digits of the number itself, without the international prefix 00 and without an extension. */
const digits = (value: string): string => value.replace(/[ex#].*|\D/gi, '').replace(/^00/, '');
