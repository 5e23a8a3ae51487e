// Postgres: leads go into the table `leads`, which takes an id once. As many servers as you like may share it.
//
//   npm install leadtag pg
//   DATABASE_URL=postgres://user:password@localhost/shop PORT=8787 node postgres.mjs
//
// Then in the page: data-webhook="https://your-server.example/leads".
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { createReceiver, toNode } from 'leadtag/receiver';

const TABLE = `create table if not exists leads (
  id uuid primary key,
  received_at timestamptz not null default now(),
  submitted_at timestamptz not null,
  email text,
  test boolean not null,
  spam boolean not null,
  payload jsonb not null
)`;
const INSERT = `insert into leads (id, submitted_at, email, test, spam, payload) values ($1, $2, $3, $4, $5, $6)
  on conflict (id) do nothing`;

/**
 * Makes the table, and gives the `onLead` that fills it.
 * @param {{ query(sql: string, values?: unknown[]): Promise<unknown> }} db  of `pg` or of PGlite
 */
export async function insertInto(db) {
  await db.query(TABLE);
  return (/** @type {import('leadtag/receiver').Lead} */ lead) => {
    const payload = JSON.stringify(lead, (_, value) => (typeof value === 'string' ? storable(value) : value));
    const email = typeof lead.fields.email === 'string' ? storable(lead.fields.email) : null;
    return db.query(INSERT, [lead.id, lead.submitted_at, email, !!lead.test, !!lead.spam?.suspected, payload]);
  };
}

/** Postgres takes neither the character NUL nor half of an emoji. */
const storable = (/** @type {string} */ text) => text.replace(/\0|\p{Surrogate}/gu, '\uFFFD');

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { DATABASE_URL, PORT = '8787' } = process.env;
  const pg = 'pg';
  const { Pool } = (await import(pg)).default;
  const pool = new Pool({ connectionString: DATABASE_URL, connectionTimeoutMillis: 5_000 });
  pool.on('error', console.error); // a connection that breaks while nobody uses it
  const onLead = await insertInto(pool);
  createServer(toNode(createReceiver({ onLead }))).listen(Number(PORT));
}
