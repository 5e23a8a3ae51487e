import { MIGRATIONS } from './migrations.mjs';

/** Any number will do, as long as it is always this one: several demos on one Postgres wait for each other. */
export const TURN = 815_071;

/**
 * Brings the tables to what this version needs.
 * @param {import('./types.ts').Database} db
 * @throws {Error} when a later version has been here
 */
export async function migrate(db) {
  await db.transaction(async (tx) => {
    await tx.query('select pg_advisory_xact_lock($1)', [TURN]);
    await tx.query('create table if not exists migrations (step integer primary key)');
    const [{ done }] = /** @type {[{ done: number }]} */ (
      await tx.query('select count(*)::int as done from migrations')
    );
    if (done > MIGRATIONS.length) throw new Error('The leads were kept by a later version of the demo. Use that one.');
    for (const [at, statements] of MIGRATIONS.entries()) {
      if (at < done) continue;
      for (const statement of statements) await tx.query(statement);
      await tx.query('insert into migrations values ($1)', [at]);
    }
  });
  await indexWords(db);
}

/**
 * Finding a word in the middle of a text takes an extension that comes with Postgres. Where it may not be used, all texts are
 * read: slower, and the same leads.
 * @param {import('./types.ts').Database} db
 */
async function indexWords(db) {
  try {
    await db.transaction(async (tx) => {
      await tx.query('select pg_advisory_xact_lock($1)', [TURN]);
      await tx.query('create extension if not exists pg_trgm schema public');
      await tx.query('create index if not exists papers_search on papers using gin (search gin_trgm_ops)');
    });
  } catch {
    // no right to, or not installed
  }
}
