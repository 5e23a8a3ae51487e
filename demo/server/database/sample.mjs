import { makeSample } from '../sample/index.mjs';
import { addCounts } from './counts.mjs';
import { addLeads } from './leads.mjs';
import { columnsOf } from './row.mjs';
import { putSpend } from './spend.mjs';

/** How many leads go into one statement. */
const CHUNK = 250;

/** @param {import('./types.ts').Queries} db */
export async function isSampleIn(db) {
  return (await db.query(`select 1 from settings where name = 'sample'`)).length > 0;
}

/**
 * Adds the made-up quarter, once: leads, counts, and what was spent unless somebody has said that already.
 * @param {import('./types.ts').Database} db
 * @param {Date} now
 * @returns {Promise<boolean>} whether it is new
 */
export async function loadSample(db, now) {
  const isNew = await db.transaction(async (tx) => {
    const first = await tx.query(
      `insert into settings (name, value) values ('sample', 'yes') on conflict do nothing returning name`,
    );
    if (!first.length) return false;
    const { arrivals, counts, spend } = makeSample(now);
    const leads = arrivals.map(({ lead, received }) => columnsOf(lead, { received, format: 'json', sample: true }));
    for (let at = 0; at < leads.length; at += CHUNK) await addLeads(tx, leads.slice(at, at + CHUNK));
    for (const { lead, repeats } of arrivals) {
      if (repeats) await tx.query('update leads set repeats = $2 where id = $1', [lead.id, repeats]);
    }
    await addCounts(tx, counts);
    if (!(await tx.query('select 1 from spend limit 1')).length) await putSpend(tx, spend);
    return true;
  });
  // so many at once change what is the quickest way to them; nobody else tells the database
  if (isNew) await db.query('analyze leads, papers, counts, steps');
  return isNew;
}
