import type { Dictionary } from './en.ts';
/** European Portuguese, by the third person, without a pronoun. */
export declare const pt: Dictionary;
