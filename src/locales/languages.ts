import { type Dictionary, en } from './en.ts';

/** A language as its script brings it; of English, optional scripts bring their own parts. */
export type Words = Partial<Dictionary> & { dir?: 'rtl' };

/** The dictionaries that are there, by language tag in lower case. */
const languages = new Map<string, Words>([['en', en]]);

/** Adds texts to a language. */
export const learn = (tag: string, words: Words): void => {
  const key = tag.toLowerCase();
  languages.set(key, { ...languages.get(key), ...words });
};

/**
 * The dictionary for a language tag: of that very language, else of the language at large, else of the same one in another
 * country, else English.
 */
export function language(wanted: string): [tag: string, words: Words] {
  const tag = wanted.toLowerCase().replace('_', '-');
  const [base] = tag.split('-');
  const found =
    [tag, base!].find((known) => languages.has(known)) ??
    [...languages.keys()].find((known) => known.startsWith(`${base}-`)) ??
    'en';
  return [found, languages.get(found)!];
}
