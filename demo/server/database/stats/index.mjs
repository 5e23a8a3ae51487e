import { readCurrency } from '../spend.mjs';
import { costOf } from './cost.mjs';
import { funnelOf } from './funnel.mjs';
import { periodOf } from './period.mjs';
import { stepsOf } from './steps.mjs';
import { timeOf } from './time.mjs';

/**
 * The numbers of a period. Suspected spam and tests are in none of them.
 * @param {import('../types.ts').Queries} db
 * @param {import('../../../inbox/api.ts').Filter} asked
 * @returns {Promise<import('../../../inbox/api.ts').Stats>}
 */
export async function statsOf(db, { spam, test, ...asked }) {
  const filter = { ...asked, ...(await periodOf(db, asked)) };
  return {
    from: filter.from,
    to: filter.to,
    ...(await funnelOf(db, filter)),
    cost: await costOf(db, filter),
    currency: await readCurrency(db),
    time_to_conversion: await timeOf(db, filter),
    steps: await stepsOf(db, filter),
  };
}
