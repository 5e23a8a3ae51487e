import type { FieldKind } from './kind.ts';

const SPELLING = /^[\d\s()+./-]+((ext|x|#)\.?\s*\d+)?$/i;

/**
 * Any spelling of 7 to 15 digits. The tidy value is E.164 where that is certain (the number begins with + or 00 and has no
 * extension), else what was typed: a country is never guessed.
 */
export const phone: FieldKind = {
  empty: 'required',
  maxlength: 40,
  tidy: (value) => (/^(\+|00)[\d\s()./-]+$/.test(value) && isNumber(value) ? `+${digits(value)}` : value),
  check: (value) => (SPELLING.test(value) && isNumber(value) ? undefined : 'phone'),
};

/** The digits of the number itself, without the international prefix 00 and without an extension. */
const digits = (value: string): string =>
  value
    .replace(/[ex#].*/i, '')
    .replace(/\D/g, '')
    .replace(/^00/, '');

const isNumber = (value: string): boolean => /^\d{7,15}$/.test(digits(value));
