import { TURN } from './migrate.mjs';

/**
 * A Postgres that runs by itself.
 * @param {string} url
 * @param {string} schema  where the tables are, so that they do not mix with others
 * @returns {Promise<import('./types.ts').Database>}
 * @throws {Error} with a message for whoever started the demo
 */
export async function openPostgres(url, schema) {
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({
    connectionString: url,
    connectionTimeoutMillis: 5_000,
    options: `-c search_path=${schema},public`,
  });
  pool.on('error', () => {}); // a connection that breaks while nobody uses it: the next query opens another
  try {
    // two that start at once would both make it
    await pool.query(`begin; select pg_advisory_xact_lock(${TURN}); create schema if not exists ${schema}; commit`);
  } catch (error) {
    await pool.end();
    throw new Error(`DATABASE_URL cannot be used: ${error instanceof Error ? error.message : error}`);
  }

  return {
    kind: 'postgres',
    query: (sql, values) => pool.query(sql, values).then(({ rows }) => rows),
    async transaction(work) {
      const client = await pool.connect();
      let broken;
      try {
        await client.query('begin');
        const result = await work({ query: (sql, values) => client.query(sql, values).then(({ rows }) => rows) });
        await client.query('commit');
        return result;
      } catch (error) {
        await client.query('rollback').catch((failed) => (broken = failed));
        throw error;
      } finally {
        client.release(broken);
      }
    },
    close: () => pool.end(),
  };
}
