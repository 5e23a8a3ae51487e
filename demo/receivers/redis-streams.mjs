// Redis streams: leads go into the stream `leads`, for one or more groups of consumers (XREADGROUP).
//
//   npm install leadtag redis
//   REDIS_URL=redis://localhost:6379 PORT=8787 node redis-streams.mjs
//
// Redis should keep what it has (appendonly yes, appendfsync always, maxmemory-policy noeviction).
// Then in the page: data-webhook="https://your-server.example/leads".
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { createReceiver, toNode } from 'leadtag/receiver';
import { createClient } from 'redis';

// One script, so that nothing comes between. The lead goes first: should the rest fail, it is there twice, never not at all.
const ADD_ONCE = `
  if redis.call('EXISTS', KEYS[2]) == 1 then return 0 end
  redis.call('XADD', KEYS[1], '*', 'id', ARGV[1], 'lead', ARGV[2])
  redis.call('SET', KEYS[2], '1', 'EX', ARGV[3])
  return 1`;

/** Seconds that an id is remembered: a device keeps a lead for 30 days. */
const REMEMBER = 40 * 86_400;

/**
 * @param {{ eval(script: string, options: { keys: string[], arguments: string[] }): Promise<unknown> }} client
 * @param {string} [stream]
 */
export const addTo =
  (client, stream = 'leads') =>
  (/** @type {import('leadtag/receiver').Lead} */ lead) => {
    const id = lead.id.toLowerCase();
    const keys = [stream, `seen:{${stream}}:${id}`]; // the braces keep both on one node of a cluster
    return client.eval(ADD_ONCE, { keys, arguments: [id, JSON.stringify(lead), String(REMEMBER)] });
  };

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { REDIS_URL, PORT = '8787' } = process.env;
  // without Redis the answer is "later" at once: a lead that waits in our memory is not safe
  const client = createClient({ ...(REDIS_URL && { url: REDIS_URL }), disableOfflineQueue: true });
  client.on('error', console.error);
  await client.connect();
  createServer(toNode(createReceiver({ onLead: addTo(client) }))).listen(Number(PORT));
}
