// Hono: the same app runs on Node, Bun, Deno and Cloudflare Workers.
//
//   npm install leadtag hono @hono/node-server
//   PORT=8787 node hono.mjs
//
// Then in the page: data-webhook="https://your-server.example/leads".
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { createReceiver } from 'leadtag/receiver';

/** @param {(lead: import('leadtag/receiver').Lead) => unknown} save  once it has resolved, the lead is yours */
export function createApp(save) {
  const receive = createReceiver({
    origins: '*', // better: the addresses of your site, ['https://example.com']
    onLead: save,
  });
  // `all`, not `post`: preflights come by OPTIONS. hono/cors is not needed.
  return new Hono().all('/leads', (c) => receive(c.req.raw));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // put your own in place of the console: as long as nothing is stored, a yes is a promise that is not kept
  const app = createApp((lead) => console.log(lead.id, lead.fields));
  serve({ fetch: app.fetch, port: Number(process.env.PORT ?? 8787) });
}
