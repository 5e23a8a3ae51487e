import { whereOf } from '../filter.mjs';

/** Seconds, the upper end not included. @type {readonly [number | null, string][]} */
const CLASSES = [
  [300, 'Under 5 minutes'],
  [3600, '5 minutes to 1 hour'],
  [86_400, '1 hour to 1 day'],
  [604_800, '1 to 7 days'],
  [2_592_000, '7 to 30 days'],
  [null, 'More than 30 days'],
];
const BOUNDS = CLASSES.flatMap(([upTo]) => upTo ?? []).join();

/**
 * From the first touch to the lead.
 * @param {import('../types.ts').Queries} db
 * @param {import('../../../inbox/api.ts').Filter} filter
 * @returns {Promise<import('../../../inbox/api.ts').Stats['time_to_conversion']>}
 */
export async function timeOf(db, filter) {
  /** @type {unknown[]} */
  const values = [];
  const lines = await db.query(
    `select case when grouping(class) = 0 then class end as class, count(*)::int as leads,
       percentile_cont(0.5) within group (order by seconds) as median
     from (select seconds, width_bucket(seconds, array[${BOUNDS}]) as class from leads
           where ${whereOf(filter, values)} and seconds is not null) as known
     group by grouping sets ((class), ())`,
    values,
  );
  /** @param {number | null} at */
  const of = (at) => lines.find((line) => line.class === at);
  const median = of(null)?.median;
  return {
    median: median === undefined || median === null ? null : Number(median),
    classes: CLASSES.map(([upTo, label], at) => ({ upTo, label, leads: Number(of(at)?.leads ?? 0) })),
  };
}
