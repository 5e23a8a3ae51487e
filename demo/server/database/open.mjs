import { migrate } from './migrate.mjs';
import { openPglite } from './pglite.mjs';
import { openPostgres } from './postgres.mjs';

/**
 * The database of the inbox, with its tables.
 * @param {object} [where]
 * @param {string} [where.url]     a Postgres; without it one inside this process
 * @param {string} [where.schema]  in that Postgres
 * @param {string} [where.folder]  of the one inside this process; without it in memory
 * @returns {Promise<import('./types.ts').Database>}
 */
export async function openDatabase({ url, schema = 'leadtag_inbox', folder } = {}) {
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(schema)) throw new Error(`Not a name for a schema: ${schema}`);
  const db = url ? await openPostgres(url, schema) : await openPglite(folder);
  try {
    await migrate(db);
    return db;
  } catch (error) {
    await db.close();
    throw error;
  }
}
