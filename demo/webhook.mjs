import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { BadRequest, parseObject, readBody } from './body.mjs';

// A webhook as an owner would write it: any page may post a lead to it, and every answer can be read by that page.
const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'POST',
  'access-control-allow-headers': 'content-type',
  'access-control-max-age': '600',
};

/**
 * @param {object} tools
 * @param {import('./store.mjs').Store} tools.store
 * @param {import('./news.mjs').News} tools.news
 * @param {() => import('./switch.mjs').Mode} tools.mode  what the switch says
 * @param {number} tools.slowMs  how late the answer is when the switch says slow
 * @returns {import('node:http').RequestListener}
 */
export function createWebhook({ store, news, mode, slowMs }) {
  return async (request, response) => {
    /**
     * @param {number} status
     * @param {object} [body]
     */
    const answer = (status, body) => {
      const type = body && { 'content-type': 'application/json' };
      response.writeHead(status, { ...CORS, ...type }).end(body && JSON.stringify(body));
    };
    try {
      const path = new URL(`http://hook${request.url}`).pathname;
      if (path === '/') return answer(200, { about: 'The webhook of the leadtag demo. Leads go to POST /hook.' });
      if (path !== '/hook') throw new BadRequest(404, `There is no ${path} here. Leads go to /hook.`);
      if (request.method === 'OPTIONS') return answer(204);
      if (request.method !== 'POST') throw new BadRequest(405, `${request.method} is not for leads. Use POST.`);

      const { format, lead } = await readLead(request);
      const id = idOf(lead, format);
      if (mode() === 'error') throw new BadRequest(500, 'The switch says: answer 500. Nothing was stored.');
      const entry = store.add(id, format, lead);
      news.tell('lead', { entry, count: store.count() });
      if (mode() === 'slow') await wait(slowMs, undefined, { signal: whenClosed(response) });
      answer(200, { ok: true, id, repeats: entry.repeats });
    } catch (error) {
      if (response.destroyed) return; // the other side has left
      const status = error instanceof BadRequest ? error.status : 500;
      const text = error instanceof Error ? error.message : String(error);
      news.problem(`${request.method} answered ${status}: ${text}`);
      answer(status, { error: text });
    }
  };
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @returns {Promise<{ format: 'json' | 'form', lead: Record<string, unknown> }>}
 */
async function readLead(request) {
  const type = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase();
  const body = await readBody(request);
  if (type === 'application/json' || type === 'text/plain') return { format: 'json', lead: parseObject(body) };
  if (type === 'application/x-www-form-urlencoded') {
    return { format: 'form', lead: Object.fromEntries(new URLSearchParams(body)) };
  }
  throw new BadRequest(415, `A lead cannot be read from content of type "${type}".`);
}

/**
 * The id that makes a repeat harmless. Sent as a form, a field of the owner's may be called lead_id: then ours has a prefix.
 * @param {Record<string, unknown>} lead
 * @param {'json' | 'form'} format
 */
function idOf(lead, format) {
  const id = format === 'json' ? lead.id : (lead.leadtag_lead_id ?? lead.lead_id);
  if (typeof id === 'string' && id) return id;
  // posted by a browser without a script: it has none, so every one is a new one
  if (format === 'form' && lead.form_id) return randomUUID();
  throw new BadRequest(
    422,
    `A lead needs an id (${format === 'json' ? 'id' : 'lead_id'}), to tell a repeat from a new one.`,
  );
}

/** @param {import('node:http').ServerResponse} response */
function whenClosed(response) {
  const controller = new AbortController();
  response.on('close', () => controller.abort());
  return controller.signal;
}
