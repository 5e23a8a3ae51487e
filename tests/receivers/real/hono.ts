import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import type { RealReceiver } from './receiver.ts';

/** Hono, which runs in workers too; here on Node. */
export async function startHono(): Promise<RealReceiver> {
  const leads: Record<string, unknown>[] = [];
  const app = new Hono();
  app.use(cors());
  app.post('/lead', async (context) => {
    const isJson = context.req.header('content-type')?.startsWith('application/json');
    leads.push(isJson ? await context.req.json() : await context.req.parseBody());
    return context.json({ ok: true });
  });
  const server = await new Promise<Server>((resolve) => {
    const starting = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, () => resolve(starting as Server));
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `${origin}/lead`,
    origin,
    leads: async () => leads,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
