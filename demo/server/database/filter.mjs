import { BadRequest } from '../body.mjs';
import { patternsOf } from './words.mjs';

/** @typedef {import('../../inbox/api.ts').Filter} Filter */

/** What can be chosen from a list. Their columns have the same names. */
export const CHOICES = /** @type {const} */ (['form', 'channel', 'temperature', 'stage', 'variant', 'campaign']);
/** Stands for leads of which nothing is known there. */
export const NONE = '(none)';

/**
 * @param {URLSearchParams} params
 * @returns {Filter}
 * @throws {BadRequest} 400
 */
export function readFilter(params) {
  /** @type {Record<string, string>} */
  const filter = {};
  for (const name of ['q', ...CHOICES]) {
    const value = params.get(name)?.replaceAll('\0', '').trim();
    if (value) filter[name] = value;
  }
  for (const name of ['from', 'to']) {
    const value = params.get(name);
    if (!value) continue;
    if (!isDay(value)) throw new BadRequest(400, `${name} is a day such as 2026-11-21.`);
    filter[name] = value;
  }
  for (const name of ['spam', 'test']) if (params.get(name) === 'yes') filter[name] = 'yes';
  return filter;
}

/** @param {string} text */
const isDay = (text) =>
  /^(19|20|21)\d\d-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text);

/**
 * What a filter is in SQL.
 * @param {Filter} filter
 * @param {unknown[]} values  the parameters so far; those of the filter are added
 * @param {string} [except]   a choice that is left aside
 * @returns {string}
 */
export function whereOf(filter, values, except) {
  /** @param {unknown} value */
  const put = (value) => `$${values.push(value)}`;
  const conditions = [kindOf(filter)];
  for (const choice of CHOICES) {
    const value = filter[choice];
    if (value === undefined || choice === except) continue;
    conditions.push(value === NONE ? `${choice} is null` : `${choice} = ${put(value)}`);
  }
  if (filter.from) conditions.push(`day >= ${put(filter.from)}::date`);
  if (filter.to) conditions.push(`day <= ${put(filter.to)}::date`);
  const words = patternsOf(filter.q ?? '').map((pattern) => `search like ${put(pattern)}`);
  if (words.length) conditions.push(`id in (select id from papers where ${words.join(' and ')})`);
  return conditions.join(' and ');
}

/** @param {Filter} filter */
function kindOf({ spam, test }) {
  if (spam && test) return '(spam or test)';
  return spam ? 'spam' : test ? 'test' : 'counted';
}
