import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { listen } from './http.ts';

/** A page of a site: its HTML, and its headers where they matter. */
export type SitePage = string | { html: string; headers: Record<string, string> };

export interface Site {
  /** The origin, without a slash at the end. */
  url: string;
  /** How often each path was asked for, by path without the query. */
  requests: Record<string, number>;
  close(): Promise<void>;
}

/** The script under test; LEADTAG_SCRIPT names another one, to see what a test does with a broken build. */
const SCRIPT = process.env.LEADTAG_SCRIPT ?? fileURLToPath(new URL('../../dist/leadtag.js', import.meta.url));

/** An optional script, by its file name. */
const optional = (path: string) => fileURLToPath(new URL(`../../dist${path}`, import.meta.url));

/** A real site on a port of its own: the pages by path, and the built scripts as /leadtag….js. All else is 404. */
export async function startSite(pages: Record<string, SitePage>, host?: string): Promise<Site> {
  const requests: Record<string, number> = {};

  const server = await listen(async (request, response) => {
    const path = (request.url ?? '/').replace(/[?#].*/, '');
    requests[path] = (requests[path] ?? 0) + 1;
    const page = Object.hasOwn(pages, path) ? pages[path] : undefined;
    if (page !== undefined) {
      const { html, headers } = typeof page === 'string' ? { html: page, headers: {} } : page;
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(html);
    } else if (/^\/leadtag(\.[a-zA-Z-]+)?\.js$/.test(path)) {
      const script = await readFile(path === '/leadtag.js' ? SCRIPT : optional(path)).catch(() => undefined);
      const status = script ? 200 : 500;
      response.writeHead(status, { 'content-type': 'text/javascript; charset=utf-8' }).end(script ?? 'Build first');
    } else {
      response.writeHead(404).end();
    }
  }, host);

  return { url: server.origin, requests, close: server.down };
}
