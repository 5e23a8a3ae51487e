import { setTimeout as wait } from 'node:timers/promises';
import { createReceiver, toNode } from 'leadtag/receiver';
import { addCounts } from './database/counts.mjs';
import { addLead, addRepeat, countLeads } from './database/leads.mjs';
import { readMetrics } from './metrics.mjs';

const CORS = { 'access-control-allow-origin': '*', 'access-control-allow-methods': 'POST' };
/** Counts are short. */
const MOST_COUNTED = 64 * 1024;

/**
 * A webhook as an owner would write it, with `leadtag/receiver`: leads come to /hook, what a page has counted to /metrics.
 * @param {object} tools
 * @param {() => Promise<import('./database/types.ts').Database>} tools.database
 * @param {import('./news.mjs').News} tools.news
 * @param {() => import('./switch.mjs').Mode} tools.mode  what the switch says
 * @param {number} tools.slowMs  how late the answer is when the switch says slow
 * @returns {import('node:http').RequestListener}
 */
export function createWebhook({ database, news, mode, slowMs }) {
  /** @param {import('../inbox/api.ts').LeadRow | undefined} row */
  const tell = async (row) => {
    if (row) news.tell('lead', { row, count: await countLeads(await database()) });
    return !!row;
  };

  const takeLead = createReceiver({
    // a lead is answered once it is stored, and stored once; what comes again is counted
    onLead: async (lead, { request }) => tell(await addLead(await database(), lead, formatOf(request))),
    seen: { has: async (id) => tell(await addRepeat(await database(), id)), add: () => {} },
    onError: (error) => news.problem(`A lead could not be stored: ${messageOf(error)}`),
  });

  /** @param {Request} request */
  async function takeMetrics(request) {
    if (request.method === 'OPTIONS')
      return new Response(null, { status: 204, headers: { ...CORS, 'access-control-allow-headers': 'content-type' } });
    if (request.method !== 'POST') return answer(405, { error: 'Counts come by POST.' });
    const counts = readMetrics(await readJson(request), new Date());
    if (!counts) return answer(422, { error: 'This is not what a page counts with data-metrics-webhook.' });
    await (await database()).transaction((tx) => addCounts(tx, counts));
    return answer(200, { ok: true });
  }

  /** @type {Record<string, (request: Request) => Promise<Response>>} */
  const takers = { '/hook': takeLead, '/metrics': takeMetrics };

  /** @param {Request} request */
  async function handle(request) {
    const { pathname } = new URL(request.url);
    if (pathname === '/') return answer(200, { about: 'The webhook of the leadtag demo. Leads go to POST /hook.' });
    const take = takers[pathname];
    if (!take) return answer(404, { error: `There is no ${pathname} here. Leads go to /hook.` });
    if (request.method !== 'POST') return take(request);
    if (mode() === 'error') return answer(500, { error: 'The switch says: answer 500. Nothing was stored.' });
    const response = await take(request);
    if (mode() === 'slow') await wait(slowMs, undefined, { ref: false });
    return response;
  }

  return toNode(async (request) => {
    const response = await handle(request).catch((error) => answer(503, { error: messageOf(error) }));
    if (response.status >= 400)
      news.problem(`${request.method} answered ${response.status}: ${await reasonOf(response.clone())}`);
    return response;
  });
}

/** @param {Request} request */
const formatOf = (request) => (/urlencoded/i.test(request.headers.get('content-type') ?? '') ? 'form' : 'json');

/** Whatever the content type says: a page that goes away sends text. @param {Request} request */
async function readJson(request) {
  try {
    const text = await request.text();
    return text.length > MOST_COUNTED ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** @param {Response} response */
async function reasonOf(response) {
  const { error = 'no reason', issues = [] } = await response.json().catch(() => ({}));
  const [issue] = issues;
  return issue ? `${error} ${issue.path || 'It'} ${issue.message}.` : error;
}

/** @param {unknown} error */
const messageOf = (error) => (error instanceof Error ? error.message : String(error));

/**
 * @param {number} status
 * @param {object} body
 */
const answer = (status, body) =>
  new Response(JSON.stringify(body), { status, headers: { ...CORS, 'content-type': 'application/json' } });
