import { once } from 'node:events';
import { BadRequest, parseObject, readBody } from './body.mjs';
import { exportLeads } from './database/export.mjs';
import { readFilter } from './database/filter.mjs';
import { AWAY, readSiteFile } from './files.mjs';
import { createInboxApi } from './inbox-api.mjs';
import { MODES } from './switch.mjs';

/**
 * The page's own origin: its files, and the API that the demo's panel and inbox use.
 * @param {object} tools
 * @param {() => Promise<import('./database/types.ts').Database>} tools.database
 * @param {import('./news.mjs').News} tools.news
 * @param {import('./switch.mjs').Switched} tools.hook
 * @param {string} tools.hookUrl
 * @returns {import('node:http').RequestListener}
 */
export function createSite({ database, news, hook, hookUrl }) {
  const { state, calls } = createInboxApi({ database, news, hook, hookUrl });

  calls['POST /api/webhook'] = async ({ request }) => {
    const { mode } = parseObject(await readBody(request));
    const wanted = MODES.find((known) => known === mode);
    if (!wanted) throw new BadRequest(400, `mode is one of ${MODES.join(', ')}.`);
    await hook.set(wanted).catch(() => {
      throw new BadRequest(409, 'Another program has taken the port of the webhook.');
    });
    news.tell('mode', wanted);
    return state();
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
      const { pathname: path, searchParams: params } = new URL(`http://localhost:${port}${url}`);
      // under the names that stand in for other sites there are the journey's files, and no leads
      const away = path.startsWith('/journey/') ? AWAY.map((host) => `${host}:${port}`) : [];
      if (!headers.host || ![...own, ...away].includes(headers.host))
        throw new BadRequest(403, 'Open this demo as localhost.');

      if (method === 'GET' && path === '/events') {
        return news.watch(response, { ...(await state()), problems: news.problems() });
      }
      if (method === 'GET' && path === '/api/leads.csv') {
        return await sendInPieces(response, exportLeads(await database(), readFilter(params)));
      }
      const [, folder, id = ''] = /^(\/api\/leads\/)([^/]+)$/.exec(path) ?? [];
      const call = calls[`${method} ${folder ? `${folder}*` : path}`];
      if (call) {
        if (method === 'POST' && headers.origin !== `http://${headers.host}`)
          throw new BadRequest(403, 'Only from this site.');
        return json(200, await call({ params, request, id }));
      }
      if (method !== 'GET' && method !== 'HEAD') throw new BadRequest(405, 'This site is for reading.');
      const file = await readSiteFile(path, { url: `http://localhost:${port}/`, hookUrl });
      if (!file) throw new BadRequest(404, `There is no ${path} here.`);
      response.writeHead(200, file.headers).end(method === 'HEAD' ? undefined : file.body);
    } catch (error) {
      if (response.headersSent) return response.destroy(); // a file that is cut short has to look so
      const [status, details] = error instanceof BadRequest ? [error.status, error.details] : [500, {}];
      json(status, { error: error instanceof Error ? error.message : String(error), ...details });
    }
  };
}

/**
 * A file for the disk, as slowly as it is taken.
 * @param {import('node:http').ServerResponse} response
 * @param {AsyncGenerator<string>} pieces
 */
async function sendInPieces(response, pieces) {
  const first = await pieces.next(); // what is wrong with the request shows here, while there can be another answer
  response.writeHead(200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="leads-${new Date().toJSON().slice(0, 10)}.csv"`,
    'cache-control': 'no-store',
  });
  response.write(first.value ?? '');
  for await (const piece of pieces) {
    if (response.destroyed) return;
    if (!response.write(piece)) await Promise.race([once(response, 'drain'), once(response, 'close')]);
  }
  response.end();
}
