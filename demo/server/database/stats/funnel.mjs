import { NONE, whereOf } from '../filter.mjs';
import { plus } from './period.mjs';

/** @typedef {import('../types.ts').Queries} Queries */
/** @typedef {import('../../../inbox/api.ts').Filter} Filter */
/** @typedef {import('../../../inbox/api.ts').FunnelRow} FunnelRow */
/** @typedef {import('../../../inbox/api.ts').Stats} Stats */
/** @typedef {{ part: string, value: string | null } & Partial<Record<'views' | 'starts' | 'submits' | 'leads' | 'qualified', number>>} Line */

const BY = /** @type {const} */ (['form', 'variant', 'channel', 'campaign']);
/** More than a chart can show. */
const MOST = 200;

/**
 * How far people came, in all, by each of the four, and on each day.
 * @param {Queries} db
 * @param {Filter & { from: string, to: string }} filter
 * @returns {Promise<Pick<Stats, 'total' | 'funnel' | 'days'>>}
 */
export async function funnelOf(db, filter) {
  const leads = await countLeads(db, filter);
  const counts = await readCounts(db, filter);
  /** @param {string} part */
  const rowsOf = (part) => merge([...leads, ...counts].filter((line) => line.part === part)).slice(0, MOST);

  const byDay = new Map(leads.filter(({ part }) => part === 'day').map((line) => [line.value, line]));
  const days = [];
  for (let day = filter.from; day <= filter.to; day = plus(day, 1)) {
    const { leads = 0, qualified = 0 } = byDay.get(day) ?? {};
    days.push({ day, leads, qualified });
  }
  return {
    total: { ...(rowsOf('all')[0] ?? emptyRow('')), name: 'all' },
    funnel: {
      form: rowsOf('form'),
      variant: rowsOf('variant'),
      channel: rowsOf('channel'),
      campaign: rowsOf('campaign'),
    },
    days,
  };
}

/**
 * @param {Queries} db
 * @param {Filter} filter
 */
async function countLeads(db, filter) {
  /** @type {unknown[]} */
  const values = [];
  const where = whereOf(filter, values);
  const lines = await db.query(
    `select ${partOf(['day', ...BY])} as part, coalesce(day::text, ${BY.join(', ')}) as value,
       count(*)::int as leads, count(*) filter (where qualified)::int as qualified
     from leads where ${where} group by grouping sets ((day), (form), (variant), (channel), (campaign), ())`,
    values,
  );
  return /** @type {Line[]} */ (lines);
}

/**
 * What pages have counted. They know no temperature and no words, so of a filter only some parts apply.
 * @param {Queries} db
 * @param {Filter & { from: string, to: string }} filter
 */
async function readCounts(db, filter) {
  const { where, values } = whereCounted(filter);
  const lines = await db.query(
    `select ${partOf(BY)} as part, coalesce(${BY.join(', ')}) as value,
       coalesce(sum(views), 0)::float8 as views, coalesce(sum(starts), 0)::float8 as starts,
       coalesce(sum(submits), 0)::float8 as submits
     from counts where ${where} group by grouping sets ((form), (variant), (channel), (campaign), ())`,
    values,
  );
  return /** @type {Line[]} */ (lines);
}

/**
 * @param {Filter & { from: string, to: string }} filter
 * @returns {{ where: string, values: unknown[] }}
 */
export function whereCounted(filter) {
  /** @type {unknown[]} */
  const values = [filter.from, filter.to];
  const chosen = BY.flatMap((by) => {
    const value = filter[by];
    return value === undefined ? [] : [`${by} = $${values.push(value === NONE ? '' : value)}`];
  });
  return { where: ['day between $1::date and $2::date', ...chosen].join(' and '), values };
}

/**
 * By which column a line of `grouping sets` is.
 * @param {readonly string[]} columns
 */
const partOf = (columns) =>
  `coalesce(${columns.map((column) => `case when grouping(${column}) = 0 then '${column}' end`).join(', ')}, 'all')`;

/**
 * Leads and counts of the same name, in one row; most leads first.
 * @param {Line[]} lines
 * @returns {FunnelRow[]}
 */
function merge(lines) {
  /** @type {Map<string, FunnelRow>} */
  const rows = new Map();
  for (const { part, value, ...numbers } of lines) {
    const name = value || NONE;
    rows.set(name, { ...(rows.get(name) ?? emptyRow(name)), ...numbers });
  }
  return [...rows.values()].sort((a, b) => b.leads - a.leads || b.views - a.views || (a.name < b.name ? -1 : 1));
}

/**
 * @param {string} name
 * @returns {FunnelRow}
 */
const emptyRow = (name) => ({ name, views: 0, starts: 0, submits: 0, leads: 0, qualified: 0 });
