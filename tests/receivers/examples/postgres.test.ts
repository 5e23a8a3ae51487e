import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { insertInto } from '../../../demo/receivers/postgres.mjs';
import type { Lead } from '../../../src/lead/schema.ts';
import { createReceiver } from '../../../src/receiver.ts';
import type { Database } from './support/pg-wire.ts';
import { asForm, asJson, expectReceiver, freshLead } from './support/post.ts';
import { startPostgres } from './support/postgres-server.ts';

vi.mock('leadtag/receiver', () => import('../../../src/receiver.ts'));

/** Two connections, as two processes have them; or why there are none. */
type Opening = Promise<{ connections: Pick<Database, 'query'>[]; close(): Promise<unknown> } | string>;

const DATABASES: Record<string, () => Opening> = {
  async PGlite() {
    const db = await PGlite.create();
    return { connections: [db, db] as Pick<Database, 'query'>[], close: () => db.close() };
  },

  async Postgres() {
    const server = await startPostgres();
    if (typeof server === 'string') return server;
    const connections = [await server.connect(), await server.connect()];
    return { connections, close: () => Promise.all(connections.map(({ close }) => close())).then(server.close) };
  },

  /** In a schema of its own: a table `leads` that is there stays as it is. */
  async DATABASE_URL() {
    const url = process.env.DATABASE_URL;
    if (!url) return 'DATABASE_URL: not set';
    const pg = 'pg';
    const library = await import(pg).catch(() => undefined);
    if (!library) return 'pg: not installed';
    const schema = `leadtag_${Date.now()}`;
    const clients = [1, 2].map(() => new library.default.Client({ connectionString: url }));
    for (const client of clients) {
      await client.connect();
      await client.query(`create schema if not exists ${schema}`);
      await client.query(`set search_path to ${schema}`);
    }
    const close = async () => {
      await clients[0].query(`drop schema ${schema} cascade`);
      for (const client of clients) await client.end();
    };
    return { connections: clients, close };
  },
};

describe.each(Object.keys(DATABASES))('postgres.mjs with %s', (name) => {
  let opened: Awaited<Opening>;
  let connections: Pick<Database, 'query'>[];

  beforeAll(async () => {
    opened = await DATABASES[name]!();
  }, 60_000);
  beforeEach(async (ctx) => {
    if (typeof opened === 'string') return ctx.skip(opened);
    connections = opened.connections;
    await connections[0]!.query('drop table if exists leads');
  });
  afterAll(async () => {
    if (typeof opened === 'object') await opened.close();
  });

  /** A process of its own: it remembers nothing that another has taken. */
  async function start(connection = 0) {
    const onLead = await insertInto(connections[connection]!);
    const receive = createReceiver({ onLead, onError: () => {} });
    return (init: RequestInit) => receive(new Request('https://leads.example/', init));
  }

  const rows = async (what: string) =>
    (await connections[0]!.query(`select ${what} from leads order by received_at`)).rows;
  const stored = async (): Promise<Lead[]> =>
    (await rows('payload::text as lead')).map(({ lead }) => JSON.parse(lead!));

  test('is a receiver', async () => {
    await expectReceiver(await start(), stored);
  });

  test('several processes add a lead once, whatever the case of its id', async () => {
    const lead = freshLead();
    const asks = [await start(0), await start(1), await start(0), await start(1)];
    const answers = await Promise.all(
      asks.map((ask, i) => ask(asJson(i % 2 ? lead : { ...lead, id: lead.id.toUpperCase() }))),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(await stored()).toHaveLength(1);
  });

  test('the columns say what the lead says', async () => {
    const ask = await start();
    const plain = freshLead({ submitted_at: '2026-01-02T03:04:05.678Z' });
    await ask(asForm(plain));
    await ask(asJson(freshLead({ test: true, fields: { name: '[url=x]' } })));
    const columns =
      'id::text, (extract(epoch from submitted_at) * 1000)::bigint::text as at, email, test::text, spam::text';
    expect(await rows(columns)).toEqual([
      {
        id: plain.id,
        at: String(Date.parse(plain.submitted_at)),
        email: 'ada@example.com',
        test: 'false',
        spam: 'false',
      },
      expect.objectContaining({ email: null, test: 'true', spam: 'true' }),
    ]);
  });

  test('what Postgres cannot hold does not cost the lead', async () => {
    const ask = await start();
    const lead = freshLead({ fields: { email: 'a\0@b.c', half: '\ud83d|\ude00', whole: '😀' } });
    expect((await ask(asJson(lead))).status).toBe(200);
    expect((await stored())[0]?.fields).toEqual({ email: 'a\uFFFD@b.c', half: '\uFFFD|\uFFFD', whole: '😀' });
    expect(await rows('email')).toEqual([{ email: 'a\uFFFD@b.c' }]);
  });

  test('a table that is not there: later; once it is back, the lead is taken', async () => {
    const ask = await start();
    const lead = freshLead();
    await connections[0]!.query('drop table leads');
    expect((await ask(asJson(lead))).status).toBe(503);
    await start();
    expect((await ask(asJson(lead))).status).toBe(200);
    expect(await stored()).toHaveLength(1);
  });
});
