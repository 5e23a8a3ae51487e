import { BadRequest, readBody } from './body.mjs';
import { countFacets } from './database/facets.mjs';
import { readFilter } from './database/filter.mjs';
import { clearAll, countLeads } from './database/leads.mjs';
import { findLead, listLeads } from './database/list.mjs';
import { isSampleIn, loadSample } from './database/sample.mjs';
import { readSpend, writeSpend } from './database/spend.mjs';
import { statsOf } from './database/stats/index.mjs';
import { readSpendCsv } from './spend-csv.mjs';

/** @typedef {(asked: { params: URLSearchParams, request: import('node:http').IncomingMessage, id: string }) => Promise<object> | object} Call */

/**
 * What the inbox asks, by method and path: `inbox/api.ts` says what the answers are. `*` is one part of a path.
 * @param {object} tools
 * @param {() => Promise<import('./database/types.ts').Database>} tools.database
 * @param {import('./news.mjs').News} tools.news
 * @param {import('./switch.mjs').Switched} tools.hook
 * @param {string} tools.hookUrl
 */
export function createInboxApi({ database, news, hook, hookUrl }) {
  /** @returns {Promise<import('../inbox/api.ts').State>} */
  async function state() {
    const db = await database();
    return {
      mode: hook.mode(),
      count: await countLeads(db),
      sample: await isSampleIn(db),
      database: db.kind,
      hook: hookUrl,
      metrics: new URL('/metrics', hookUrl).href,
    };
  }

  /** @type {Record<string, Call>} */
  const calls = {
    'GET /api/state': state,

    'GET /api/leads': async ({ params }) =>
      listLeads(await database(), readFilter(params), { limit: limitOf(params), after: params.get('after') }),

    'GET /api/leads/*': async ({ id }) => {
      const lead = await findLead(await database(), id);
      if (!lead) throw new BadRequest(404, 'There is no such lead.');
      return lead;
    },

    'GET /api/facets': async ({ params }) => countFacets(await database(), readFilter(params)),

    'GET /api/stats': async ({ params }) => statsOf(await database(), readFilter(params)),

    'GET /api/spend': async () => readSpend(await database()),

    'POST /api/spend': async ({ request }) => {
      const read = readSpendCsv(await readBody(request));
      if ('problems' in read) {
        const [{ line, problem }] = /** @type {[import('../inbox/api.ts').SpendProblem]} */ (read.problems);
        throw new BadRequest(422, `Line ${line} ${problem}`, { lines: read.problems });
      }
      const db = await database();
      await writeSpend(db, read.spend);
      news.tell('changed', await state());
      return readSpend(db);
    },

    'POST /api/sample': async () => {
      await loadSample(await database(), new Date());
      const now = await state();
      news.tell('changed', now);
      return now;
    },

    'POST /api/clear': async () => {
      await clearAll(await database());
      news.forget();
      news.tell('cleared', {});
      return state();
    },
  };
  return { state, calls };
}

/** @param {URLSearchParams} params */
function limitOf(params) {
  const limit = Number(params.get('limit') || 50);
  if (!Number.isInteger(limit) || limit < 1) throw new BadRequest(400, 'limit is a number from 1 to 200.');
  return Math.min(limit, 200);
}
