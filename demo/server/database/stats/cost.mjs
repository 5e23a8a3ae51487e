import { NONE, whereOf } from '../filter.mjs';

/**
 * What each campaign cost in a period, and what it brought. A campaign is the same in capitals. What was spent in a month is
 * shared out over its days, so that a period takes its part; without a month it counts whole.
 * @param {import('../types.ts').Queries} db
 * @param {import('../../../inbox/api.ts').Filter & { from: string, to: string }} filter
 * @returns {Promise<import('../../../inbox/api.ts').Stats['cost']>}
 */
export async function costOf(db, filter) {
  if (filter.campaign === NONE) return [];
  /** @type {unknown[]} */
  const values = [filter.from, filter.to];
  const only = filter.campaign === undefined ? '' : ` and lower(campaign) = lower($${values.push(filter.campaign)})`;
  const { campaign, ...rest } = filter;
  const where = whereOf(rest, values);
  const lines = await db.query(
    `with brought as (
       select lower(campaign) as key, min(campaign) as name, count(*)::int as leads,
         count(*) filter (where qualified)::int as qualified
       from leads where ${where} and campaign is not null${only} group by 1
     ), months as (
       select campaign, spend, month, (month + interval '1 month')::date - 1 as month_end from spend
     ), spent as (
       select lower(campaign) as key, min(campaign) as name, sum(case when month is null then spend else
         spend * (least(month_end, $2::date) - greatest(month, $1::date) + 1) / (month_end - month + 1) end) as spend
       from months where (month is null or (month <= $2::date and month_end >= $1::date))${only} group by 1
     )
     select coalesce(brought.name, spent.name) as campaign, round(spend, 2)::float8 as spend,
       coalesce(leads, 0) as leads, coalesce(qualified, 0) as qualified
     from brought full join spent using (key)
     order by spent.spend desc nulls last, leads desc nulls last, campaign`,
    values,
  );
  return /** @type {any} */ (lines);
}
