/** @typedef {readonly [page: string, heading: string, href: string, words: string]} Place */

/** @param {string} text */
export const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** @param {string} query */
export const wordsOf = (query) => fold(query).split(/\s+/).filter(Boolean);

/**
 * The places that have every word of a query, the best first: in a heading before a title, before the text; a whole word before
 * the beginning of one.
 *
 * @param {string} query
 * @param {readonly Place[]} places
 * @returns {Place[]}
 */
export function rank(query, places) {
  const words = wordsOf(query);
  if (!words.length) return [];
  return places
    .map((place) => ({ place, points: pointsOf(words, place) }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points)
    .map(({ place }) => place);
}

/**
 * @param {readonly string[]} words
 * @param {Place} place
 */
function pointsOf(words, [page, heading, , text]) {
  const parts = /** @type {const} */ ([
    [fold(heading), 12],
    [fold(page), heading ? 5 : 14],
    [fold(text), 1],
  ]);
  let sum = 0;
  for (const word of words) {
    let best = 0;
    for (const [part, weight] of parts) best = Math.max(best, weight * fits(part, word));
    if (!best) return 0;
    sum += best;
  }
  if (parts[0][0] === words.join(' ')) sum += 20;
  return sum;
}

/**
 * @param {string} text
 * @param {string} word
 */
function fits(text, word) {
  const at = text.indexOf(word);
  if (at < 0) return 0;
  /** @param {string | undefined} sign */
  const isEdge = (sign) => !sign || !/[\p{L}\d]/u.test(sign);
  for (let next = at; next >= 0; next = text.indexOf(word, next + 1)) {
    if (isEdge(text[next - 1])) return isEdge(text[next + word.length]) ? 3 : 2;
  }
  return word.length > 2 ? 1 : 0;
}

/**
 * A few words around the first hit, in pieces: those at odd places are what was looked for.
 *
 * @param {string} query
 * @param {string} text
 */
export function excerpt(query, text) {
  const words = wordsOf(query).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const folded = fold(text);
  const first = Math.max(0, Math.min(...words.map((word) => folded.search(word)).filter((at) => at >= 0), text.length));
  const from = first < 60 || first >= text.length ? 0 : text.indexOf(' ', first - 50) + 1;
  const part = `${from ? '… ' : ''}${text.slice(from, from + 150)}${from + 150 < text.length ? ' …' : ''}`;
  return words.length ? part.split(new RegExp(`(${words.join('|')})`, 'giu')) : [part];
}
