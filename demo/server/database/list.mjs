import { BadRequest } from '../body.mjs';
import { whereOf } from './filter.mjs';
import { asRow, COLUMNS } from './lead-row.mjs';

/** @typedef {import('./types.ts').Queries} Queries */
/** @typedef {import('../../inbox/api.ts').Filter} Filter */

/**
 * A page of leads, newest first. The next page is found by the last lead of this one and not by a number, so that leads which
 * arrive meanwhile move nothing.
 * @param {Queries} db
 * @param {Filter} filter
 * @param {{ limit: number, after?: string | null }} page
 * @returns {Promise<import('../../inbox/api.ts').LeadPage>}
 */
export async function listLeads(db, filter, { limit, after }) {
  /** @type {unknown[]} */
  const values = [];
  const where = whereOf(filter, values);
  const [count] = await db.query(`select count(*)::int as total from leads where ${where}`, values);
  const from = after ? ` and ${isAfter(after, values)}` : '';
  const sql = `select ${COLUMNS} from leads where ${where}${from} order by received_at desc, id desc limit ${limit + 1}`;
  const rows = (await db.query(sql, values)).map(asRow);
  const leads = rows.slice(0, limit);
  const last = rows.length > limit ? leads.at(-1) : undefined;
  return { leads, total: Number(count?.total), next: last ? cursorOf(last) : null };
}

/** @param {{ received_at: string, id: string }} lead */
export const cursorOf = ({ received_at, id }) => `${Date.parse(received_at)}.${id}`;

/**
 * The condition for leads behind a cursor.
 * @param {string} cursor
 * @param {unknown[]} values
 * @throws {BadRequest} 400
 */
export function isAfter(cursor, values) {
  const [, at, id] = /^(\d{1,14})\.([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/i.exec(cursor) ?? [];
  if (!at || !id) throw new BadRequest(400, 'after is what another page has given as next.');
  return `(received_at, id) < ($${values.push(new Date(Number(at)).toISOString())}::timestamptz, $${values.push(id)}::uuid)`;
}

/**
 * @param {Queries} db
 * @param {string} id
 * @returns {Promise<import('../../inbox/api.ts').LeadDetail | undefined>}
 */
export async function findLead(db, id) {
  if (!/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id)) return undefined;
  const sql = `select ${COLUMNS}, format, payload as lead from leads join papers using (id) where id = $1`;
  const [line] = await db.query(sql, [id]);
  return line && /** @type {any} */ (asRow(line));
}
