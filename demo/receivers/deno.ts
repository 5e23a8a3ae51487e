// Deno: leads go into a file, one line of JSON each.
//
//   deno add npm:leadtag
//   deno serve --port 8787 --allow-read=. --allow-write=. --allow-env deno.ts
//
// Then in the page: data-webhook="https://your-server.example/leads".
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { createReceiver, type Lead } from 'leadtag/receiver';

const file = process.env.LEADS_FILE ?? 'leads.jsonl';

const ids = (existsSync(file) ? readFileSync(file, 'utf8') : '').split('\n').flatMap((line) => {
  try {
    return [JSON.parse(line).id.toLowerCase()];
  } catch {
    return []; // empty, or cut short by a crash
  }
});

const fetch: (request: Request) => Promise<Response> = createReceiver({
  origins: process.env.ORIGINS?.split(' ') ?? '*',
  seen: new Set(ids), // so that a repeat is one after a restart too
  onLead(lead: Lead) {
    // the line break comes first: a line that a crash has cut short spoils itself only
    appendFileSync(file, `\n${JSON.stringify(lead)}`, { flush: true });
  },
});

/** What `deno serve` looks for. */
export default { fetch };
