import type { Database } from '../../../../demo/server/database/types.ts';
import { startDemo } from '../../../../demo/server.mjs';
import type { Lead } from '../../../../src/lead/schema.ts';
import { asJson } from '../../examples/support/post.ts';

export type Inbox = Awaited<ReturnType<typeof startInbox>>;

/** The demo over a database, and what its inbox asks. */
export async function startInbox(database: Database) {
  const demo = await startDemo({ port: 0, hookPort: 0, database });
  const { origin } = new URL(demo.url);
  const request = (path: string, init?: RequestInit) => fetch(new URL(path, demo.url), init);
  const post = (path: string, body = '', type = 'text/plain') =>
    request(path, { method: 'POST', headers: { origin, 'content-type': type }, body });

  return {
    ...demo,
    request,
    post,
    async ask<T>(path: string): Promise<T> {
      const response = await request(path);
      if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
      return response.json();
    },
    send: (init: RequestInit) => fetch(demo.hookUrl, init),
    /** One after the other, so that their order is known. */
    async sendAll(leads: Lead[]): Promise<void> {
      for (const lead of leads) {
        const { status } = await fetch(demo.hookUrl, asJson(lead));
        if (status !== 200) throw new Error(`A lead was answered ${status}`);
      }
    },
    count: (metrics: unknown) =>
      fetch(new URL('/metrics', demo.hookUrl), { method: 'POST', body: JSON.stringify(metrics) }),
  };
}
