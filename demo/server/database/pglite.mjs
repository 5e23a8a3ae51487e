import { mkdir } from 'node:fs/promises';
import { lockFolder } from './lock.mjs';

/** The files of a database without tables: making them takes seconds, so a second one in memory is a copy. @type {Promise<Blob> | undefined} */
let fresh;

/**
 * A Postgres inside this process.
 * @param {string} [folder]  without one it lives in memory, and is gone at the end
 * @returns {Promise<import('./types.ts').Database>}
 * @throws {Error} with a message for whoever started the demo
 */
export async function openPglite(folder) {
  const unlock = folder ? await lock(folder) : async () => {};
  try {
    const db = folder ? await create(folder) : await inMemory();
    return {
      kind: 'pglite',
      query: (sql, values) => db.query(sql, values).then(({ rows }) => /** @type {any} */ (rows)),
      transaction: (work) =>
        db.transaction((tx) =>
          work({ query: (sql, values) => tx.query(sql, values).then(({ rows }) => /** @type {any} */ (rows)) }),
        ),
      async close() {
        await db.close();
        await unlock();
      },
    };
  } catch (error) {
    await unlock();
    throw error;
  }
}

/** @param {string} folder */
async function lock(folder) {
  await mkdir(folder, { recursive: true }).catch(({ message }) => {
    throw new Error(`No leads can be kept in ${folder} (${message}). LEADTAG_DEMO_DATA names another folder.`);
  });
  return lockFolder(folder);
}

async function inMemory() {
  if (fresh) return load(undefined, { loadDataDir: await fresh });
  const first = load();
  fresh = first.then((db) => db.dumpDataDir('none'));
  await fresh;
  return first;
}

/** @param {string} folder */
async function create(folder) {
  try {
    return await load(folder);
  } catch (error) {
    const reason = String(error instanceof Error ? error.message : error).split('\n')[0];
    throw new Error(
      `The leads in ${folder} cannot be read (${reason}). Move that folder away to keep it, or delete it: the demo then starts with an empty one.`,
    );
  }
}

/**
 * @param {string} [folder]
 * @param {import('@electric-sql/pglite').PGliteOptions} [options]
 */
async function load(folder, options) {
  const { PGlite } = await import('@electric-sql/pglite');
  const { pg_trgm } = await import('@electric-sql/pglite/contrib/pg_trgm');
  return PGlite.create(folder ?? 'memory://', { extensions: { pg_trgm }, ...options });
}
