import { randomUUID } from 'node:crypto';
import { addLeads } from '../../../demo/server/database/leads.mjs';
import { columnsOf } from '../../../demo/server/database/row.mjs';
import type { Database } from '../../../demo/server/database/types.ts';
import { makeSample } from '../../../demo/server/sample/index.mjs';

const DAY = 86_400_000;
const CHUNK = 500;

/** Fills a database with so many leads: quarters like the sample, one before the other, with addresses of their own. */
export async function fill(db: Database, count: number): Promise<void> {
  const { arrivals } = makeSample(new Date());
  for (let from = 0; from < count; from += CHUNK) {
    const leads = Array.from({ length: Math.min(CHUNK, count - from) }, (_, at) => {
      const number = from + at;
      const { lead, received } = arrivals[number % arrivals.length]!;
      const back = Math.floor(number / arrivals.length) * 22 * DAY;
      const earlier = (time: string | Date) => new Date(new Date(time).getTime() - back);
      const fields = { ...lead.fields, email: `${number}.${lead.fields.email}` };
      const own = { ...lead, id: randomUUID(), submitted_at: earlier(lead.submitted_at).toISOString(), fields };
      return columnsOf(own, { received: earlier(received), format: 'json' });
    });
    await addLeads(db, leads);
  }
  await db.query('analyze leads, papers');
}
