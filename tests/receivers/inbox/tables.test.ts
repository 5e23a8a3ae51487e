import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addLead } from '../../../demo/server/database/leads.mjs';
import { listLeads } from '../../../demo/server/database/list.mjs';
import { migrate } from '../../../demo/server/database/migrate.mjs';
import { openDatabase } from '../../../demo/server/database/open.mjs';
import type { Database } from '../../../demo/server/database/types.ts';
import { freshLead } from '../examples/support/post.ts';
import { startPostgres } from '../examples/support/postgres-server.ts';
import { eachWith, NAMES } from './support/databases.ts';

describe.each(NAMES)('the tables, with %s', (name) => {
  const { database: db } = eachWith(name);

  test('are made once, however often it is started', async () => {
    await addLead(db(), freshLead(), 'json');
    await migrate(db());
    expect(await db().query('select count(*)::int as leads from leads')).toEqual([{ leads: 1 }]);
  });

  test('take a lead once that several bring at once, and say who was first', async () => {
    const lead = freshLead();
    const rows = await Promise.all(Array.from({ length: 5 }, () => addLead(db(), lead, 'json')));
    expect(rows.filter(Boolean)).toMatchObject([{ id: lead.id, repeats: 0 }]);
    expect(await db().query('select count(*)::int as leads from leads')).toEqual([{ leads: 1 }]);
  });

  test('words are found without the extension that makes it quick', async () => {
    await db().query('drop index papers_search');
    await addLead(db(), freshLead({ fields: { name: 'Zoë' } }), 'json');
    expect((await listLeads(db(), { q: 'zoe' }, { limit: 10 })).total).toBe(1);
  });

  test('a transaction that fails takes all of it back, and the next one works', async () => {
    const failing = db().transaction(async (tx) => {
      await addLead(tx, freshLead(), 'json');
      await tx.query('select nonsense');
    });
    await expect(failing).rejects.toThrow('nonsense');
    await db().transaction((tx) => addLead(tx, freshLead(), 'json'));
    expect(await db().query('select count(*)::int as leads from leads')).toEqual([{ leads: 1 }]);
  });
});

describe('a Postgres', () => {
  let server: Awaited<ReturnType<typeof startPostgres>>;
  beforeAll(async () => {
    const { DATABASE_URL: url } = process.env;
    server = url ? { url, connect: () => Promise.reject(), close: async () => {} } : await startPostgres();
  }, 60_000);
  afterAll(async () => {
    if (typeof server === 'object') await server.close();
  });

  test('of several demos that start at once gets its tables once', async (ctx) => {
    if (typeof server === 'string') return ctx.skip(server);
    const { url } = server;
    const schema = `inbox_start_${Date.now()}`;
    const opened: Database[] = await Promise.all(Array.from({ length: 4 }, () => openDatabase({ url, schema })));
    const [db] = opened as [Database];
    expect((await db.query('select count(*)::int as steps from migrations'))[0]!.steps).toBeGreaterThan(0);
    await addLead(db, freshLead(), 'json');
    await db.query(`drop schema ${schema} cascade`);
    for (const one of opened) await one.close();
  });

  test('that is not there is named', async () => {
    const opening = openDatabase({ url: 'postgres://nobody@127.0.0.1:9/nothing' });
    await expect(opening).rejects.toThrow(/^DATABASE_URL cannot be used: .*ECONNREFUSED/);
    await expect(openDatabase({ schema: 'a; drop table leads' })).rejects.toThrow('Not a name for a schema');
  });
});
