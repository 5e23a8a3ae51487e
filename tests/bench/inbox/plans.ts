import type { Database, Queries } from '../../../demo/server/database/types.ts';

interface Plan {
  'Index Name'?: string;
  Plans?: Plan[];
}

/** The indexes by which a database answers what `work` asks: each query is explained instead of run a second time. */
export async function indexesOf(db: Database, work: (queries: Queries) => Promise<unknown>): Promise<string[]> {
  const found = new Set<string>();
  const read = (plan: Plan): void => {
    if (plan['Index Name']) found.add(plan['Index Name']);
    for (const part of plan.Plans ?? []) read(part);
  };
  await work({
    async query(sql, values) {
      const [line] = await db.query<{ 'QUERY PLAN': [{ Plan: Plan }] }>(`explain (format json) ${sql}`, values);
      read(line!['QUERY PLAN'][0].Plan);
      return db.query(sql, values);
    },
  });
  return [...found].sort();
}
