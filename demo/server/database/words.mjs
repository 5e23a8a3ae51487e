/** Letters that are no letter with a mark, and are typed as two, or as another. @type {Record<string, string>} */
const LETTERS = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };

/**
 * A text as it is searched: "Müller" is found by "muller", and the other way round.
 * @param {string} text
 */
export const searchable = (text) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøłđðþı]/g, (letter) => LETTERS[letter] ?? letter);

/** What is asked for in one search: as many words as help, and none longer than anybody types. */
const MOST_WORDS = 12;
const LONGEST = 100;

/**
 * The patterns for `like` that find a lead.
 * @param {string} text  as typed
 * @returns {string[]}
 */
export const patternsOf = (text) =>
  searchable(text)
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, MOST_WORDS)
    .map((word) => `%${word.slice(0, LONGEST).replace(/[\\%_]/g, '\\$&')}%`);
