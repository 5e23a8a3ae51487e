import type { FieldKind } from './kind.ts';
/**
 * Any spelling of 7 to 15 digits. The tidy value is E.164 where that is certain (the number begins with + or 00 and has no
 * extension), else what was typed: a country is never guessed.
 */
export declare const phone: FieldKind;
