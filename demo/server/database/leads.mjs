import { asRow, COLUMNS } from './lead-row.mjs';
import { columnsOf } from './row.mjs';

/** @typedef {import('./types.ts').Queries} Queries */
/** @typedef {import('./types.ts').LeadColumns} LeadColumns */

const TYPES = `id uuid, received_at timestamptz, submitted_at timestamptz, day date, format text, sample boolean,
  name text, email text, phone text, company text, form text, offer text, intent text, variant text,
  channel text, source text, campaign text, score integer, temperature text, stage text, due_at timestamptz,
  seconds integer, spam boolean, test boolean`;
const NAMES = TYPES.replace(/ (uuid|timestamptz|date|text|boolean|integer)/g, '');

/** One statement for a lead and its papers, so that both are there or neither is; it takes as many as are handed in. */
const INSERT = `with given as (
    select * from json_to_recordset($1::json) as x(${TYPES}, keys text[], search text, payload json)
  ), added as (
    insert into leads (${NAMES}) select ${NAMES} from given on conflict (id) do nothing returning ${COLUMNS}
  ), filed as (
    insert into papers (id, payload, keys, search)
    select id, payload, coalesce(keys, '{}'), search from given where id in (select id from added)
  )
  select * from added`;

/**
 * Adds leads; those that are there already stay as they are.
 * @param {Queries} db
 * @param {LeadColumns[]} leads
 * @returns {Promise<import('../../inbox/api.ts').LeadRow[]>} those that are new
 */
export const addLeads = async (db, leads) => (await db.query(INSERT, [JSON.stringify(leads)])).map(asRow);

/**
 * Adds one lead as it arrives.
 * @param {Queries} db
 * @param {import('leadtag/receiver').Lead} lead
 * @param {'json' | 'form'} format
 */
export const addLead = async (db, lead, format) =>
  (await addLeads(db, [columnsOf(lead, { received: new Date(), format })]))[0];

/**
 * Counts that a lead has arrived again.
 * @param {Queries} db
 * @param {string} id
 * @returns {Promise<import('../../inbox/api.ts').LeadRow | undefined>} undefined: it is not there
 */
export async function addRepeat(db, id) {
  const sql = `update leads set repeats = repeats + 1 where id = $1 returning ${COLUMNS}`;
  return (await db.query(sql, [id])).map(asRow)[0];
}

/** @param {Queries} db */
export async function countLeads(db) {
  const sql = `select (select count(*) from leads)::int as leads,
    coalesce((select sum(repeats) from leads where repeats > 0), 0)::int as repeats`;
  const [count] = await db.query(sql);
  return /** @type {{ leads: number, repeats: number }} */ (count);
}

/** Takes everything away: leads, counts, spend and the sample. @param {Queries} db */
export const clearAll = (db) => db.query('truncate leads, papers, counts, steps, spend, settings');
