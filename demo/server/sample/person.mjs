import { companyName, PLACES, SIZES, titleOf } from './people.mjs';

/** @typedef {ReturnType<typeof makePerson>} Person */

const LATIN = /^[\p{Script=Latin}\s'’-]+$/u;
/** @type {Record<string, string>} */
const LETTERS = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', ø: 'o', ł: 'l', ı: 'i' };

/**
 * Somebody made up.
 * @param {import('./random.mjs').Random} random
 * @param {number} quality  of 1: how likely somebody is who buys
 */
export function makePerson(random, quality) {
  const place = random.weighed(PLACES, ({ share }) => share);
  const given = random.pick(place.given);
  const family = random.pick(place.family);
  const isBusiness = random.chance(0.35 + quality * 0.6);
  const company = companyName(random);
  const level = random.weighed(
    [0, 1, 2, 3, 4],
    (at) => [quality * 1.4, quality * 1.6, 1, 1.5 - quality, 0.5 - quality * 0.5][at] ?? 0,
  );
  const [size] = random.weighed(SIZES, ([, share]) => share);
  const phone = place.phone?.((count) => Array.from({ length: count }, () => random.whole(0, 9)).join(''));
  return {
    place,
    first_name: given,
    name: place.familyFirst ? `${family} ${given}` : `${given} ${family}`,
    email: isBusiness ? workAddress(random, given, family, company) : freeAddress(random, given, family),
    phone,
    company: isBusiness || random.chance(0.2) ? company : undefined,
    role: titleOf(place, level, random),
    size,
    /** Chance of good answers. */
    quality,
  };
}

/**
 * @param {import('./random.mjs').Random} random
 * @param {string} given
 * @param {string} family
 * @param {string} company
 */
function workAddress(random, given, family, company) {
  const [first, last] = [plain(given) || 'hello', plain(family)];
  const local = last ? random.pick([`${first}.${last}`, first, `${first[0]}.${last}`, `${first}.${last}`]) : first;
  // a domain that nobody can have
  return `${local}@${plain(company)}.example`;
}

/**
 * Google takes no underscore in an address, so this is nobody's.
 * @param {import('./random.mjs').Random} random
 * @param {string} given
 * @param {string} family
 */
const freeAddress = (random, given, family) =>
  `${[plain(given) || 'lead', plain(family) || random.pick(['mail', 'home', 'post'])].join('_')}${random.whole(2, 99)}@gmail.com`;

/** @param {string} text */
const plain = (text) =>
  LATIN.test(text)
    ? text
        .toLowerCase()
        .replace(/[äöüßøłı]/g, (letter) => LETTERS[letter] ?? letter)
        .normalize('NFD')
        .replace(/[^a-z]/g, '')
    : '';
