// `npm run demo`: a landing page that uses leadtag, a webhook on another origin, and the inbox where its leads arrive.
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { listenLocally } from './listen.mjs';
import { createNews } from './news.mjs';
import { createSite } from './site.mjs';
import { openStore } from './store.mjs';
import { startSwitched } from './switch.mjs';
import { createWebhook } from './webhook.mjs';

const THIS_FILE = fileURLToPath(import.meta.url);
const DATA_FILE = fileURLToPath(new URL('./leads.jsonl', import.meta.url));

/**
 * Starts the site and the webhook, on this machine only.
 * @param {object} [options]
 * @param {number} [options.port]      of the site; 0 takes any free one
 * @param {number} [options.hookPort]  of the webhook; by default the next one
 * @param {string} [options.dataFile]  where leads are kept between runs
 * @param {number} [options.slowMs]    how late a slow webhook answers, in milliseconds
 * @returns {Promise<{ url: string, hookUrl: string, close(): Promise<void> }>}
 * @throws {NodeJS.ErrnoException & { port: number }} EADDRINUSE when one of the ports is taken
 */
export async function startDemo({
  port = 4173,
  hookPort = port && port + 1,
  dataFile = process.env.LEADTAG_DEMO_DATA ?? DATA_FILE,
  slowMs = 8000,
} = {}) {
  const store = openStore(dataFile);
  const news = createNews();
  const hook = await startSwitched((mode) => createWebhook({ store, news, mode, slowMs }), hookPort);
  const hookUrl = `http://localhost:${hook.port}/hook`;
  try {
    const site = await listenLocally(createSite({ store, news, hook, hookUrl }), port);
    return {
      url: `http://localhost:${site.port}/`,
      hookUrl,
      close: async () => void (await Promise.all([site.close(), hook.close()])),
    };
  } catch (error) {
    await hook.close();
    throw error;
  }
}

async function runFromTheCommandLine() {
  const port = Number(process.env.PORT || 4173);
  if (!Number.isInteger(port) || port < 1 || port > 65534)
    fail(`PORT is a number from 1 to 65534, not "${process.env.PORT}".`);
  try {
    const demo = await startDemo({ port });
    console.log(
      `The page    ${demo.url}\nThe journey ${demo.url}journey.html\nThe looks   ${demo.url}looks.html\nThe inbox   ${demo.url}inbox.html\nTo stop     Ctrl+C`,
    );
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => demo.close());
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
