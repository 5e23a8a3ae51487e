// Writes table.ts from what libphonenumber knows:
//   node src/fields/numbering/make.mjs

import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { Metadata } from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/max/metadata';

/** Not in ISO 3166: Ascension and Tristan da Cunha, which stand under Saint Helena there. */
const NO_COUNTRY = /^(AC|TA)$/;

/** Whose numbers leads leave. The lengths are those of the first two. */
const KINDS = ['FIXED_LINE', 'MOBILE', 'TOLL_FREE', 'SHARED_COST', 'PERSONAL_NUMBER', 'VOIP', 'UAN'];

/**
 * By hand. In Argentina a number for a mobile phone gets a 9 when it is called from abroad, and nothing tells by the number
 * that it is one: only where the 9 stands there already it is certain.
 * @type {Record<string, Partial<Row>>}
 */
const BY_HAND = { 54: { lengths: [11], bare: [11], firsts: '9' } };

/** @typedef {{ trunk: string, lengths: number[], bare: number[], firsts: string }} Row */

/**
 * The digits that a text which this expression matches can begin with. The expressions have digits, classes, groups and bounds.
 * @param {string} source
 */
export function firstDigits(source) {
  let at = 0;
  /** @returns {[digits: Set<string>, canBeEmpty: boolean]} */
  function alternatives() {
    const all = sequence();
    while (source[at] === '|') {
      at++;
      const [digits, empty] = sequence();
      all[0] = new Set([...all[0], ...digits]);
      all[1] ||= empty;
    }
    return all;
  }
  /** @returns {[digits: Set<string>, canBeEmpty: boolean]} */
  function sequence() {
    /** @type {Set<string>} */
    let digits = new Set();
    let isEmpty = true;
    while (at < source.length && !'|)'.includes(/** @type {string} */ (source[at]))) {
      const [next, empty] = atom();
      if (isEmpty) digits = new Set([...digits, ...next]);
      isEmpty &&= empty;
    }
    return [digits, isEmpty];
  }
  /** @returns {[digits: Set<string>, canBeEmpty: boolean]} */
  function atom() {
    const rest = source.slice(at);
    const [token = ''] = /^(\(\?:|\(|\[[^\]]+\]|\\d|\d)/.exec(rest) ?? [];
    if (!token) throw new Error(`cannot read ${rest}`);
    at += token.length;
    /** @type {[digits: Set<string>, canBeEmpty: boolean]} */
    let made;
    if (token.startsWith('(')) {
      made = alternatives();
      at++;
    } else made = [new Set([...'0123456789'].filter((digit) => new RegExp(token).test(digit))), false];
    const [bound = '', least] = /^(?:\?|\{(\d+)[^}]*\})/.exec(source.slice(at)) ?? [];
    at += bound.length;
    return [made[0], made[1] || bound === '?' || least === '0'];
  }
  return [...alternatives()[0]].sort().join('');
}

/**
 * What a number with this calling code looks like at home, as a telephone or a mobile phone has one.
 * @param {string} code
 * @param {string[]} countries the one that gave the plan its shape first
 * @returns {Row}
 */
function rowOf(code, countries) {
  const plans = new Metadata(/** @type {any} */ (metadata));
  const lengths = new Set();
  const fixed = new Set();
  const firsts = new Set();
  for (const country of countries) {
    plans.selectNumberingPlan(/** @type {any} */ (country));
    const plan = /** @type {any} */ (plans).numberingPlan;
    for (const kind of KINDS) {
      const type = plan.type(kind);
      if (!type?.pattern()) continue;
      for (const length of /FIXED|MOBILE/.test(kind) ? (type.possibleLengths() ?? plan.possibleLengths()) : []) {
        lengths.add(length);
        if (kind === 'FIXED_LINE') fixed.add(length);
      }
      for (const digit of firstDigits(type.pattern())) firsts.add(digit);
    }
  }
  const trunk = String(/** @type {any} */ (metadata).countries[/** @type {string} */ (countries[0])][5] || '');
  const all = [...lengths].sort((a, b) => a - b);
  const longest = all.at(-1);
  // without its trunk prefix a number could be one that lacks its area code too, unless it is too long for that
  const isRegular = !trunk || Math.max(...fixed) - Math.min(...fixed) < 2;
  const bare = isRegular ? all : all.filter((length) => length === longest && length < 12);
  return { trunk, lengths: all, bare, firsts: [...firsts].sort().join(''), ...BY_HAND[/** @type {never} */ (code)] };
}

/** The table, a line for each calling code. */
export function makeTable() {
  /** @type {Record<string, string[]>} */
  const codes = /** @type {any} */ (metadata).country_calling_codes;
  const letters = (/** @type {number[]} */ lengths) => lengths.map((length) => length.toString(36)).join('');
  return Object.entries(codes).flatMap(([code, all]) => {
    const countries = all.filter((country) => !NO_COUNTRY.test(country) && country !== '001');
    if (!countries[0]) return [];
    const { trunk, lengths, bare, firsts } = rowOf(code, countries);
    const unprefixed = letters(bare) === letters(lengths) ? '' : letters(bare) || '-';
    return [code, trunk, letters(lengths), unprefixed, firsts, countries.join('')].join();
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const text = `// made by make.mjs

/**
 * A line for each calling code: the code, the trunk prefix, the lengths of numbers without it (in base 36), those that are certain
 * without it (nothing: the same), the digits that numbers begin with, the countries.
 */
export const TABLE = \`\\
${makeTable().join('\n')}\`;
`;
  writeFileSync(new URL('table.ts', import.meta.url), text);
}
