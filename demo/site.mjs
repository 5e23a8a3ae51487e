import { BadRequest, parseObject, readBody } from './body.mjs';
import { AWAY, readSiteFile } from './files.mjs';
import { MODES } from './switch.mjs';

const LEADS_SHOWN = 200;

/**
 * The page's own origin: its files, and the backstage API that the demo's panel and inbox use.
 * @param {object} tools
 * @param {import('./store.mjs').Store} tools.store
 * @param {import('./news.mjs').News} tools.news
 * @param {import('./switch.mjs').Switched} tools.hook
 * @param {string} tools.hookUrl
 * @returns {import('node:http').RequestListener}
 */
export function createSite({ store, news, hook, hookUrl }) {
  const state = () => ({ mode: hook.mode(), count: store.count() });

  /** @type {Record<string, (request: import('node:http').IncomingMessage) => Promise<object> | object>} */
  const api = {
    'GET /api/state': state,

    'POST /api/webhook': async (request) => {
      const { mode } = parseObject(await readBody(request));
      const wanted = MODES.find((known) => known === mode);
      if (!wanted) throw new BadRequest(400, `mode is one of ${MODES.join(', ')}.`);
      await hook.set(wanted).catch(() => {
        throw new BadRequest(409, 'Another program has taken the port of the webhook.');
      });
      news.tell('mode', wanted);
      return state();
    },

    'POST /api/clear': () => {
      store.clear();
      news.forget();
      news.tell('cleared', {});
      return state();
    },
  };

  return async (request, response) => {
    const port = request.socket.localPort;
    const { method = 'GET', headers, url = '/' } = request;
    /**
     * @param {number} status
     * @param {object} body
     */
    const json = (status, body) =>
      response
        .writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
        .end(JSON.stringify(body));
    try {
      // A page elsewhere could reach us under a name of its own that resolves to this machine.
      const own = ['localhost', '127.0.0.1', '[::1]'].map((host) => `${host}:${port}`);
      const path = new URL(`http://localhost:${port}${url}`).pathname;
      // under the names that stand in for other sites there are the journey's files, and no leads
      const away = path.startsWith('/journey/') ? AWAY.map((host) => `${host}:${port}`) : [];
      if (!headers.host || ![...own, ...away].includes(headers.host))
        throw new BadRequest(403, 'Open this demo as localhost.');

      if (method === 'GET' && path === '/events') {
        return news.watch(response, {
          ...state(),
          entries: store.list().slice(0, LEADS_SHOWN),
          problems: news.problems(),
        });
      }
      const call = api[`${method} ${path}`];
      if (call) {
        if (method === 'POST' && headers.origin !== `http://${headers.host}`)
          throw new BadRequest(403, 'Only from this site.');
        return json(200, await call(request));
      }
      if (method !== 'GET' && method !== 'HEAD') throw new BadRequest(405, 'This site is for reading.');
      const file = await readSiteFile(path, { url: `http://localhost:${port}/`, hookUrl });
      if (!file) throw new BadRequest(404, `There is no ${path} here.`);
      response.writeHead(200, file.headers).end(method === 'HEAD' ? undefined : file.body);
    } catch (error) {
      const status = error instanceof BadRequest ? error.status : 500;
      json(status, { error: error instanceof Error ? error.message : String(error) });
    }
  };
}
