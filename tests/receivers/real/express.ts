import type { AddressInfo } from 'node:net';
import cors from 'cors';
import express from 'express';
import type { RealReceiver } from './receiver.ts';

/** Express with the usual parsers, at their usual limits. */
export async function startExpress(): Promise<RealReceiver> {
  const leads: Record<string, unknown>[] = [];
  const app = express();
  app.use(cors(), express.json(), express.urlencoded({ extended: true }));
  app.post('/lead', (request, response) => {
    // what no parser has read is undefined
    leads.push(request.body ?? {});
    response.json({ ok: true });
  });
  const server = app.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
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
