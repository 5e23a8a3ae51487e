// Plain Node: leads go into a file, one line of JSON each.
//
//   npm install leadtag
//   ORIGINS=https://example.com PORT=8787 node node.mjs
//
// Then in the page: data-webhook="https://your-server.example/leads". For Node 20.19 or later.
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { createReceiver, toNode } from 'leadtag/receiver';

/** @param {{ file: string, origins: '*' | string[] }} options */
export function createLeadServer({ file, origins }) {
  const seen = new Set(idsIn(file)); // so that a repeat is one after a restart too
  const receive = createReceiver({
    origins,
    seen,
    onLead(lead) {
      // the line break comes first: a line that a crash has cut short spoils itself only. flush: on the disk before we say yes
      appendFileSync(file, `\n${JSON.stringify(lead)}`, { flush: true });
    },
  });
  return createServer(toNode(receive));
}

/** @param {string} file */
function idsIn(file) {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      try {
        return [JSON.parse(line).id.toLowerCase()];
      } catch {
        return []; // empty, or cut short
      }
    });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { PORT = '8787', FILE = 'leads.jsonl', ORIGINS = '*' } = process.env;
  const origins = ORIGINS === '*' ? ORIGINS : ORIGINS.split(/[\s,]+/);
  createLeadServer({ file: FILE, origins }).listen(Number(PORT), () =>
    console.log(`Leads go to ${FILE}, port ${PORT}`),
  );
}
