// `npm run demo`: a landing page that uses leadtag, a webhook on another origin, and the inbox where its leads arrive.
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openDatabase } from './server/database/open.mjs';
import { listenLocally } from './server/listen.mjs';
import { createNews } from './server/news.mjs';
import { createSite } from './server/site.mjs';
import { startSwitched } from './server/switch.mjs';
import { createWebhook } from './server/webhook.mjs';

const THIS_FILE = fileURLToPath(import.meta.url);
const DATA_FOLDER = fileURLToPath(new URL('./data', import.meta.url));
const { PORT, LEADTAG_DEMO_DATA, DATABASE_URL } = process.env;

/**
 * Starts the site and the webhook, on this machine only.
 * @param {object} [options]
 * @param {number} [options.port]         of the site; 0 takes any free one
 * @param {number} [options.hookPort]     of the webhook; by default the next one
 * @param {string} [options.data]         a folder where leads are kept between runs, or `memory`
 * @param {string} [options.databaseUrl]  a Postgres for them instead
 * @param {string} [options.schema]       in that Postgres
 * @param {import('./server/database/types.ts').Database} [options.database]  one that is open, and stays open
 * @param {number} [options.slowMs]       how late a slow webhook answers, in milliseconds
 * @returns {Promise<{ url: string, hookUrl: string, ready(): Promise<unknown>, close(): Promise<void> }>} `ready` opens
 *   the database where that is not done yet; whatever asks for leads before waits. It rejects when they cannot be had
 * @throws {NodeJS.ErrnoException & { port: number }} EADDRINUSE when one of the ports is taken
 */
export async function startDemo({
  port = 4173,
  hookPort = port && port + 1,
  data = LEADTAG_DEMO_DATA ?? DATA_FOLDER,
  databaseUrl = data === 'memory' ? undefined : DATABASE_URL,
  schema,
  database: given,
  slowMs = 8000,
} = {}) {
  const folder = data === 'memory' ? undefined : data;
  /** @type {Promise<import('./server/database/types.ts').Database> | undefined} */
  let opening;
  // once, and in memory not before somebody asks: the first files of a database take seconds
  const database = () =>
    given ? Promise.resolve(given) : (opening ??= openDatabase({ url: databaseUrl, schema, folder }));
  const news = createNews();
  const hook = await startSwitched((mode) => createWebhook({ database, news, mode, slowMs }), hookPort);
  const hookUrl = `http://localhost:${hook.port}/hook`;
  const site = await listenLocally(createSite({ database, news, hook, hookUrl }), port).catch(async (error) => {
    await hook.close();
    throw error;
  });
  if (folder || databaseUrl) database().catch(() => {}); // `ready` says so
  return {
    url: `http://localhost:${site.port}/`,
    hookUrl,
    ready: database,
    async close() {
      await Promise.all([site.close(), hook.close()]);
      await opening?.then(
        (db) => db.close(),
        () => {},
      );
    },
  };
}

async function runFromTheCommandLine() {
  const port = Number(PORT || 4173);
  if (!Number.isInteger(port) || port < 1 || port > 65534) fail(`PORT is a number from 1 to 65534, not "${PORT}".`);
  try {
    const demo = await startDemo({ port });
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => demo.close().finally(() => process.exit()));
    console.log(
      [
        `The page    ${demo.url}`,
        `The builder ${demo.url}builder.html`,
        `The inbox   ${demo.url}inbox.html`,
        `The docs    ${demo.url}docs/`,
        `The journey ${demo.url}journey.html`,
        `The looks   ${demo.url}looks.html`,
        'To stop     Ctrl+C',
      ].join('\n'),
    );
    await demo.ready();
  } catch (error) {
    const { code, port: taken, message } = /** @type {NodeJS.ErrnoException & { port?: number }} */ (error);
    fail(
      code === 'EADDRINUSE'
        ? `Port ${taken} is taken. Choose another: PORT=5000 npm run demo`
        : `The demo did not start: ${message}`,
    );
  }
}

/**
 * @param {string} text
 * @returns {never}
 */
function fail(text) {
  console.error(text);
  process.exit(1);
}

if (process.argv[1] && realpathSync(process.argv[1]) === THIS_FILE) await runFromTheCommandLine();
