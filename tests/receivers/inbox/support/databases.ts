import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { clearAll } from '../../../../demo/server/database/leads.mjs';
import { openDatabase } from '../../../../demo/server/database/open.mjs';
import type { Database } from '../../../../demo/server/database/types.ts';
import { startPostgres } from '../../examples/support/postgres-server.ts';

export const NAMES = ['PGlite', 'Postgres'] as const;

/**
 * A database without leads for each test: PGlite, or a Postgres (that of `DATABASE_URL`, or one that is installed), where each
 * test has a schema of its own. Without a Postgres its tests are skipped, and say so.
 */
export function eachWith(name: (typeof NAMES)[number]): { database(): Database } {
  return name === 'PGlite' ? pglite() : postgres();
}

function pglite() {
  let db: Database;
  beforeAll(async () => {
    db = await openDatabase();
  }, 120_000);
  beforeEach(() => clearAll(db));
  afterAll(() => db?.close());
  return { database: () => db };
}

function postgres() {
  let db: Database;
  let server: { url: string; close(): Promise<void> } | string;
  let schema = '';
  let tests = 0;
  beforeAll(async () => {
    const { DATABASE_URL } = process.env;
    server = DATABASE_URL ? { url: DATABASE_URL, close: async () => {} } : await startPostgres();
  }, 120_000);
  beforeEach(async (ctx) => {
    if (typeof server === 'string') return ctx.skip(server);
    schema = `inbox_${process.pid}_${Date.now()}_${tests++}`;
    db = await openDatabase({ url: server.url, schema });
  });
  afterEach(async () => {
    await db?.query(`drop schema ${schema} cascade`);
    await db?.close();
  });
  afterAll(async () => {
    if (typeof server === 'object') await server.close();
  });
  return { database: () => db };
}
