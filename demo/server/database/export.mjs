import { whereOf } from './filter.mjs';
import { cursorOf, isAfter } from './list.mjs';

/** How many leads are in memory at a time. */
const CHUNK = 500;
const COLUMNS = /** @type {const} */ ([
  'received_at',
  'submitted_at',
  'name',
  'email',
  'phone',
  'company',
  'form',
  'offer',
  'intent',
  'variant',
  'channel',
  'source',
  'campaign',
  'score',
  'temperature',
  'stage',
  'due_at',
  'spam',
  'test',
  'repeats',
  'id',
]);
const HAVE_COLUMNS = new Set(['name', 'email', 'phone', 'company']);

/**
 * The leads of a filter as a table, in pieces: newest first, a column for every field that any of them has.
 * @param {import('./types.ts').Queries} db
 * @param {import('../../inbox/api.ts').Filter} filter
 * @returns {AsyncGenerator<string>}
 */
export async function* exportLeads(db, filter) {
  const fields = await fieldsOf(db, filter);
  yield '\uFEFF'; // by which Excel knows UTF-8
  yield line([...COLUMNS, ...fields.map((key) => (COLUMNS.some((name) => name === key) ? `field_${key}` : key))]);
  /** @type {string | undefined} */
  let after;
  do {
    const leads = await read(db, filter, after);
    yield leads
      .map((lead) => line([...COLUMNS.map((name) => lead[name]), ...fields.map((key) => lead.payload.fields[key])]))
      .join('');
    const last = leads.length === CHUNK ? leads.at(-1) : undefined;
    after = last && cursorOf({ received_at: last.received_at.toISOString(), id: last.id });
  } while (after);
}

/**
 * @param {import('./types.ts').Queries} db
 * @param {import('../../inbox/api.ts').Filter} filter
 */
async function fieldsOf(db, filter) {
  /** @type {unknown[]} */
  const values = [];
  const lines = await db.query(
    `select distinct unnest(keys) as key from papers where id in (select id from leads where ${whereOf(filter, values)}) order by 1`,
    values,
  );
  return lines.map(({ key }) => String(key)).filter((key) => !HAVE_COLUMNS.has(key));
}

/**
 * @param {import('./types.ts').Queries} db
 * @param {import('../../inbox/api.ts').Filter} filter
 * @param {string | undefined} after
 * @returns {Promise<any[]>}
 */
function read(db, filter, after) {
  /** @type {unknown[]} */
  const values = [];
  const where = whereOf(filter, values) + (after ? ` and ${isAfter(after, values)}` : '');
  return db.query(
    `select ${COLUMNS.join(', ')}, payload from leads join papers using (id) where ${where}
     order by received_at desc, id desc limit ${CHUNK}`,
    values,
  );
}

/** @param {unknown[]} values */
const line = (values) => `${values.map(cell).join(',')}\r\n`;

/** A spreadsheet runs what begins so (https://owasp.org/www-community/attacks/CSV_Injection): a quote before it makes it text. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** @param {unknown} value */
function cell(value) {
  const text =
    value instanceof Date ? value.toISOString() : Array.isArray(value) ? value.join(', ') : String(value ?? '');
  return `"${(typeof value !== 'number' && FORMULA.test(text) ? `'${text}` : text).replace(/"/g, '""')}"`;
}
