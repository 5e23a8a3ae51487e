/** One line of what pages have counted: of a form, on a day. */
/** @typedef {{ day: string, form: string, variant: string, channel: string, campaign: string, views: number, starts: number, submits: number, steps: Record<string, number> }} Count */

const KEY = 'day, form, variant, channel, campaign';
const COUNT = `insert into counts as known (${KEY}, views, starts, submits)
  select ${KEY}, sum(views), sum(starts), sum(submits) from json_to_recordset($1::json) as x(
    day date, form text, variant text, channel text, campaign text, views bigint, starts bigint, submits bigint)
  group by ${KEY}
  on conflict (${KEY}) do update set
    views = known.views + excluded.views, starts = known.starts + excluded.starts, submits = known.submits + excluded.submits`;
const STEP = `insert into steps as known (${KEY}, step, people)
  select ${KEY}, step, sum(people) from json_to_recordset($1::json) as x(
    day date, form text, variant text, channel text, campaign text, step integer, people bigint)
  group by ${KEY}, step
  on conflict (${KEY}, step) do update set people = known.people + excluded.people`;

/**
 * Adds what was counted to what is there.
 * @param {import('./types.ts').Queries} db  a transaction
 * @param {Count[]} counts
 */
export async function addCounts(db, counts) {
  await db.query(COUNT, [JSON.stringify(counts.map(({ steps, ...count }) => count))]);
  const steps = counts.flatMap(({ steps, views, starts, submits, ...key }) =>
    Object.entries(steps).map(([step, people]) => ({ ...key, step: Number(step), people })),
  );
  if (steps.length) await db.query(STEP, [JSON.stringify(steps)]);
}
