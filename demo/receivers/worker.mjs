// Cloudflare Workers: checks leads, then hands them on with a secret that no page gets to see.
//
//   npm install leadtag
//   npx wrangler secret put FORWARD_SECRET
//   npx wrangler deploy worker.mjs --name leads --compatibility-date 2026-01-01 --var FORWARD_URL:https://crm.example/leads
//
// Then in the page: data-webhook="https://leads.<you>.workers.dev". Each worker remembers ids for itself only, so whoever
// receives should take an id (also in the header Idempotency-Key) once.
import { createReceiver, RetryLater } from 'leadtag/receiver';

/** @typedef {{ FORWARD_URL: string, FORWARD_SECRET: string, ORIGINS?: string }} Env */

/** @type {ReturnType<typeof createReceiver> | undefined} */
let receive;

export default {
  /**
   * @param {Request} request
   * @param {Env} env
   */
  fetch(request, env) {
    receive ??= createReceiver({ origins: env.ORIGINS?.split(' ') ?? '*', onLead: (lead) => forward(lead, env) });
    return receive(request);
  },
};

/**
 * @param {import('leadtag/receiver').Lead} lead
 * @param {Env} env
 */
async function forward(lead, env) {
  const answer = await fetch(env.FORWARD_URL, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${env.FORWARD_SECRET}`,
      'idempotency-key': lead.id,
    },
    body: JSON.stringify(lead),
    redirect: 'manual', // a redirect must not take the secret elsewhere
  });
  // whatever it is, the lead is still on the visitor's device: it comes again
  if (!answer.ok)
    throw new RetryLater(Number(answer.headers.get('retry-after')) || 60, `${env.FORWARD_URL}: ${answer.status}`);
}
