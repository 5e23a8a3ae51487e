import { whereCounted } from './funnel.mjs';

/**
 * How many reached each step of forms that have steps. On the first are all who started.
 * @param {import('../types.ts').Queries} db
 * @param {import('../../../inbox/api.ts').Filter & { from: string, to: string }} filter
 * @returns {Promise<import('../../../inbox/api.ts').Stats['steps']>}
 */
export async function stepsOf(db, filter) {
  const { where, values } = whereCounted(filter);
  const lines = await db.query(
    `with reached as (select form, step, sum(people) as people from steps where ${where} and step > 1 group by form, step)
     select form, 1 as step, sum(starts)::float8 as people from counts
       where ${where} and form in (select form from reached) group by form
     union all select form, step, people::float8 from reached order by form, step`,
    values,
  );
  /** @type {Map<string, { step: number, people: number }[]>} */
  const forms = new Map();
  for (const { form, step, people } of /** @type {{ form: string, step: number, people: number }[]} */ (lines)) {
    forms.set(form, [...(forms.get(form) ?? []), { step, people }]);
  }
  return [...forms].map(([form, reached]) => ({ form, reached }));
}
