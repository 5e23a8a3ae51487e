import { type Dictionary } from './en.ts';
/** A language as its script brings it; of English, optional scripts bring their own parts. */
export type Words = Partial<Dictionary> & {
    dir?: 'rtl';
};
/** Adds texts to a language. */
export declare const learn: (tag: string, words: Words) => void;
/**
 * The dictionary for a language tag: of that very language, else of the language at large, else of the same one in another
 * country, else English.
 */
export declare function language(wanted: string): [tag: string, words: Words];
