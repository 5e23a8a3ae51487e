// `npm run frameworks`: small sites made with React, Vue, Svelte and nothing at all, each with leadtag as npm would install it.
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { listenLocally } from '../server/listen.mjs';
import { APPS, buildApp, isOnServer } from './build.mjs';
import { homePage } from './home.mjs';
import { installApps } from './install.mjs';

/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/**
 * Serves apps that are built, each under its name: `/react/`, `/vue/`.
 * @param {object} options
 * @param {string} options.folder   where {@link installApps} has put them
 * @param {string} options.webhook  where their leads go
 * @param {number} [options.port]   0 takes any free one
 * @param {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => void} [options.others]
 *   answers what is no app's
 */
export function serveApps({ folder, webhook, port = 0, others = (_, response) => response.writeHead(404).end() }) {
  return listenLocally(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const [, app = '', name = ''] = /^\/([\w-]+)\/(.*)$/.exec(pathname) ?? [];
    const script = /^\/leadtag(\.[a-zA-Z-]+)?\.js$/.test(pathname);
    try {
      if (script) send(join(folder, 'node_modules/leadtag/dist', pathname));
      else if (!app || !existsSync(join(folder, app, 'dist'))) others(request, response);
      else if (extname(name)) send(join(folder, app, isOnServer(app) ? 'dist/client' : 'dist', name));
      else if (isOnServer(app)) await draw(app);
      else send(join(folder, app, 'dist/index.html'));
    } catch (error) {
      response.writeHead(404).end(String(error));
    }

    /** @param {string} file */
    function send(file) {
      const body = readFileSync(file);
      const type = TYPES[extname(file)] ?? 'application/octet-stream';
      response.writeHead(200, { 'content-type': type });
      // the address that all pages have written in them
      response.end(extname(file) === '.html' ? body.toString().replaceAll('"/lead"', `"${webhook}"`) : body);
    }

    /** @param {string} app */
    async function draw(app) {
      const { render } = await import(pathToFileURL(join(folder, app, 'dist/server/server.js')).href);
      const manifest = JSON.parse(readFileSync(join(folder, app, 'dist/client/.vite/manifest.json'), 'utf8'));
      const { file, css = [] } = manifest['client.tsx'];
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      render(
        {
          path: pathname,
          webhook,
          scripts: [`/${app}/${file}`],
          styles: css.map((/** @type {string} */ name) => `/${app}/${name}`),
        },
        response,
      );
    }
  }, port);
}

async function runFromTheCommandLine() {
  // from the package itself: `npm run build` makes it
  const { createReceiver, toNode } = await import('leadtag/receiver');
  const folder = fileURLToPath(new URL('../../node_modules/.cache/frameworks', import.meta.url));
  installApps(folder);
  for (const app of APPS) await buildApp(folder, app);
  /** @type {unknown[]} */
  const leads = [];
  const receive = toNode(createReceiver({ onLead: (lead) => void leads.unshift(lead) }));
  const { port } = await serveApps({
    folder,
    webhook: '/lead',
    port: Number(process.env.PORT || 4180),
    others(request, response) {
      if (request.url === '/lead') return void receive(request, response);
      if (request.url === '/site.css') return void response.end(readFileSync(join(folder, 'site.css')));
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(homePage(leads));
    },
  });
  console.log(`http://localhost:${port}/`);
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) await runFromTheCommandLine();
