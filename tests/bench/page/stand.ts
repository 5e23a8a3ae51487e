import { brotliCompressSync, constants } from 'node:zlib';
import { bodyOf, listen } from '../../helpers/http.ts';
import type { Contestant, Page } from './contestant.ts';
import { landingPage } from './landing.ts';
import { CAMPAIGN } from './lead.ts';

/** A contestant on its landing page, with a site and a webhook of its own. */
export interface Stand {
  contestant: Contestant;
  page: Page;
  /** The page's address, as an ad leads to it. */
  url: string;
  webhook: Webhook;
  /** Keeps a place of this height free for the form. */
  reserve(height: number): void;
  close(): Promise<void>;
}

/** What came in, and when its last byte was there, in milliseconds. */
export interface Arrival {
  body: unknown;
  at: number;
}

interface Webhook {
  url: string;
  /** What has come since the last time this was asked. */
  take(): Arrival[];
  /** Resolves with the next lead that comes; undefined after so many milliseconds without. */
  next(patience: number): Promise<Arrival | undefined>;
}

export async function openStand(contestant: Contestant): Promise<Stand> {
  const page = await contestant.prepare();
  const { webhook, close: closeWebhook } = await startWebhook();
  let html = compressed(landingPage(page, webhook.url, 0));
  const files = new Map(
    Object.entries(page.files).map(([path, { type, body }]) => [path, { type, ...packed(type, body) }]),
  );

  // compressed in advance, and kept as a CDN keeps it: the page is asked for anew, files with a name of their own are not
  const site = await listen((request, response) => {
    const path = (request.url ?? '/').replace(/[?#].*/, '');
    const file = files.get(path);
    if (path === '/') {
      const headers = { 'content-encoding': 'br', 'cache-control': 'public, max-age=0, must-revalidate' };
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        ...headers,
        'content-length': html.length,
      });
      response.end(html);
    } else if (file) {
      response.writeHead(200, {
        'content-type': file.type,
        ...(file.isCompressed && { 'content-encoding': 'br' }),
        'cache-control': 'public, max-age=31536000, immutable',
        'content-length': file.body.length,
      });
      response.end(file.body);
    } else {
      response.writeHead(404).end();
    }
  });

  return {
    contestant,
    page,
    url: `${site.origin}/?${new URLSearchParams(CAMPAIGN)}`,
    webhook,
    reserve(height) {
      html = compressed(landingPage(page, webhook.url, height));
    },
    async close() {
      await site.down();
      await closeWebhook();
    },
  };
}

/** Another origin, so a browser asks first; says yes to everything. */
async function startWebhook(): Promise<{ webhook: Webhook; close(): Promise<void> }> {
  let arrivals: Arrival[] = [];
  let hear = () => {};
  const server = await listen(async (request, response) => {
    const body = await bodyOf(request).catch(() => undefined); // a page was closed in the middle
    const at = performance.now();
    const cors = {
      'access-control-allow-origin': request.headers.origin ?? '*',
      'access-control-allow-headers': request.headers['access-control-request-headers'] ?? '*',
      'access-control-allow-methods': 'POST, PUT',
    };
    if (request.method === 'OPTIONS') return response.writeHead(204, cors).end();
    if (body && request.method !== 'GET') arrivals.push({ body: parsed(body.toString('utf8')), at });
    response.writeHead(200, { ...cors, 'content-type': 'application/json' }).end('{"ok":true}');
    hear();
  });
  const take = () => {
    const all = arrivals;
    arrivals = [];
    return all;
  };
  const webhook: Webhook = {
    url: `${server.origin}/lead`,
    take,
    next: (patience) =>
      new Promise((resolve) => {
        const done = () => {
          clearTimeout(timer);
          hear = () => {};
          resolve(arrivals.shift());
        };
        const timer = setTimeout(done, patience);
        hear = () => arrivals.length && done();
        hear();
      }),
  };
  return { webhook, close: server.down };
}

/** A body as JSON, or as a form; as it came if it is neither. */
function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return body.includes('=') ? Object.fromEntries(new URLSearchParams(body)) : body;
  }
}

const packed = (type: string, body: string | Buffer) =>
  /text|javascript|json|svg/.test(type)
    ? { body: compressed(body), isCompressed: true }
    : { body: Buffer.from(body), isCompressed: false };

const compressed = (body: string | Buffer): Buffer =>
  brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
