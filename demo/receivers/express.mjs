// Express 4 or 5: a route for leads in an app that may have parsers before it.
//
//   npm install leadtag express
//   PORT=8787 node express.mjs
//
// Then in the page: data-webhook="https://your-server.example/leads".
import { fileURLToPath } from 'node:url';
import express from 'express';
import { createReceiver, toNode } from 'leadtag/receiver';

/** @param {(lead: import('leadtag/receiver').Lead) => unknown} save  once it has resolved, the lead is yours */
export function createApp(save) {
  const app = express();
  const receive = createReceiver({
    origins: '*', // better: the addresses of your site, ['https://example.com']
    onLead: save,
  });
  // `all`, not `post`: preflights come by OPTIONS. Best before any express.json(), whose own errors no page could read.
  app.all('/leads', toNode(receive));
  return app;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // put your own in place of the console: as long as nothing is stored, a yes is a promise that is not kept
  createApp((lead) => console.log(lead.id, lead.fields)).listen(Number(process.env.PORT ?? 8787));
}
