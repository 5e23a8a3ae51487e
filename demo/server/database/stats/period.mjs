import { whereOf } from '../filter.mjs';

const DAY = 86_400_000;
/** The last quarter, where nobody has asked for another time. */
const USUAL = 90;
/** Three years. */
const MOST = 1096;

/**
 * From when to when the numbers are: by default the last 90 days that have leads.
 * @param {import('../types.ts').Queries} db
 * @param {import('../../../inbox/api.ts').Filter} filter
 * @returns {Promise<{ from: string, to: string }>}
 */
export async function periodOf(db, filter) {
  const to = filter.to ?? later(filter.from, await newest(db, filter)) ?? new Date().toJSON().slice(0, 10);
  const from = filter.from ?? plus(to, 1 - USUAL);
  if (from > to) return { from: to, to };
  return { from: later(from, plus(to, 1 - MOST)) ?? from, to };
}

/**
 * @param {import('../types.ts').Queries} db
 * @param {import('../../../inbox/api.ts').Filter} filter
 */
async function newest(db, { from, ...filter }) {
  /** @type {unknown[]} */
  const values = [];
  const [line] = await db.query(`select max(day)::text as day from leads where ${whereOf(filter, values)}`, values);
  return /** @type {{ day: string | null }} */ (line).day ?? undefined;
}

/**
 * @param {string} day
 * @param {number} days
 */
export const plus = (day, days) => new Date(Date.parse(day) + days * DAY).toJSON().slice(0, 10);

/**
 * @param {string | undefined} one
 * @param {string | undefined} other
 */
const later = (one, other) => (one && other ? (one > other ? one : other) : (one ?? other));
