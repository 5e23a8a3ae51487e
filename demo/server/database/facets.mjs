import { CHOICES, NONE, whereOf } from './filter.mjs';

/** @typedef {import('../../inbox/api.ts').Filter} Filter */
/** @typedef {import('../../inbox/api.ts').Facets} Facets */
/** @typedef {typeof CHOICES[number]} Choice */

/** More than anybody scrolls through. */
const MOST = 200;

/**
 * What can be chosen in each filter, with how many leads there are of it, the filter itself left aside. All that nobody has
 * chosen from is counted in one reading of the table.
 * @param {import('./types.ts').Queries} db
 * @param {Filter} filter
 * @returns {Promise<Facets>}
 */
export async function countFacets(db, filter) {
  /** @type {Facets} */
  const facets = { form: [], channel: [], temperature: [], stage: [], variant: [], campaign: [] };
  const open = CHOICES.filter((choice) => filter[choice] === undefined);
  const chosen = CHOICES.filter((choice) => filter[choice] !== undefined);
  if (open.length) await count(db, filter, open, facets);
  for (const choice of chosen) await count(db, filter, [choice], facets, choice);
  return facets;
}

/**
 * @param {import('./types.ts').Queries} db
 * @param {Filter} filter
 * @param {Choice[]} choices
 * @param {Facets} facets   where it goes
 * @param {Choice} [except]
 */
async function count(db, filter, choices, facets, except) {
  /** @type {unknown[]} */
  const values = [];
  const where = whereOf(filter, values, except);
  const named = choices.map((choice) => `case when grouping(${choice}) = 0 then '${choice}' end`);
  const lines = await db.query(
    `select coalesce(${named.join(', ')}) as choice, coalesce(${choices.join(', ')}) as value, count(*)::int as leads
     from leads where ${where} group by grouping sets (${choices.map((choice) => `(${choice})`).join(', ')})
     order by leads desc, value`,
    values,
  );
  for (const line of lines) {
    const { choice, value, leads } = /** @type {{ choice: Choice, value: string | null, leads: number }} */ (line);
    if (facets[choice].length < MOST) facets[choice].push({ value: value ?? NONE, leads });
  }
}
