/** @typedef {import('./types.ts').Queries} Queries */
/** @typedef {import('../../inbox/api.ts').Spend} Spend */

const USUAL = 'EUR';

/**
 * @param {Queries} db
 * @returns {Promise<Spend>}
 */
export async function readSpend(db) {
  const sql = `select campaign, spend::float8 as spend, to_char(month, 'YYYY-MM') as month from spend order by line`;
  return { rows: /** @type {Spend['rows']} */ (await db.query(sql)), currency: await readCurrency(db) };
}

/** @param {Queries} db */
export async function readCurrency(db) {
  const [line] = await db.query(`select value from settings where name = 'currency'`);
  return String(line?.value ?? USUAL);
}

/**
 * The whole table anew.
 * @param {import('./types.ts').Database} db
 * @param {Spend} spend
 */
export const writeSpend = (db, spend) => db.transaction((tx) => putSpend(tx, spend));

/**
 * @param {Queries} tx
 * @param {Spend} spend
 */
export async function putSpend(tx, { rows, currency }) {
  await tx.query('delete from spend');
  await tx.query(
    `insert into spend (line, campaign, spend, month)
     select line, campaign, spend, month from json_to_recordset($1::json) as x(line integer, campaign text, spend numeric, month date)`,
    [JSON.stringify(rows.map((row, line) => ({ ...row, line, month: row.month ? `${row.month}-01` : null })))],
  );
  await tx.query(
    `insert into settings (name, value) values ('currency', $1) on conflict (name) do update set value = excluded.value`,
    [currency],
  );
}
