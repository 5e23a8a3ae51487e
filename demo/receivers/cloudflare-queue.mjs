// Cloudflare Workers with a queue: a yes as soon as the lead is in the queue; from there it goes into D1, Cloudflare's SQLite.
//
//   npm install leadtag
//   npx wrangler queues create leads && npx wrangler d1 create leads
//   npx wrangler d1 execute leads --remote --command "create table leads (id text primary key, submitted_at text, lead text)"
//   npx wrangler deploy cloudflare-queue.mjs        with this in wrangler.toml:
//
//     name = "leads"
//     compatibility_date = "2026-01-01"
//     queues.producers = [{ queue = "leads", binding = "QUEUE" }]
//     queues.consumers = [{ queue = "leads", max_retries = 100, dead_letter_queue = "leads-dead" }]
//     d1_databases = [{ binding = "DB", database_name = "leads", database_id = "…" }]
//
// Then in the page: data-webhook="https://leads.<you>.workers.dev".
import { createReceiver } from 'leadtag/receiver';

const INSERT = 'insert into leads (id, submitted_at, lead) values (?1, ?2, ?3) on conflict (id) do nothing';

/** @type {ReturnType<typeof createReceiver> | undefined} */
let receive;

export default {
  /**
   * @param {Request} request
   * @param {{ QUEUE: { send(message: unknown): Promise<unknown> } }} env
   */
  fetch(request, env) {
    // a message may have 128 KB: what would not fit is refused, and the sender sees why
    receive ??= createReceiver({ maxBytes: 120_000, onLead: (lead) => env.QUEUE.send(lead) });
    return receive(request);
  },

  /**
   * A queue may deliver twice, and each worker remembers ids for itself only: the table takes an id once.
   * @param {{ messages: readonly { body: any, ack(): void, retry(how?: { delaySeconds: number }): void }[] }} batch
   * @param {{ DB: { prepare(sql: string): { bind(...values: unknown[]): { run(): Promise<unknown> } } } }} env
   */
  async queue(batch, env) {
    for (const message of batch.messages) {
      const { id, submitted_at } = message.body;
      try {
        await env.DB.prepare(INSERT).bind(id.toLowerCase(), submitted_at, JSON.stringify(message.body)).run();
        message.ack();
      } catch (error) {
        console.error(error);
        message.retry({ delaySeconds: 60 }); // this one only: the others are safe
      }
    }
  },
};
