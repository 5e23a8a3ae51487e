import { createHash } from 'node:crypto';
import { readFile, realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const DEMO = fileURLToPath(new URL('../', import.meta.url));
const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const BUILT = fileURLToPath(new URL('../../dist/demo/', import.meta.url));

/**
 * Names under which the demo is somebody else's site, so that a click there makes a real foreign referrer. Browsers look for
 * `*.localhost` on this machine and ask nobody; 127.0.0.1 is for those that do not.
 */
export const AWAY = ['search.localhost', 'social.localhost', '127.0.0.1'];

// What is not in this list is not served: neither the leads nor the server's own files (.mjs).
/** @type {Record<string, string | undefined>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/** Where the files of a path are: the scripts and what was built in dist/, the rest in demo/. @type {[RegExp, string][]} */
const PLACES = [
  [/^\/leadtag[\w.-]*\.js$/, DIST],
  [/^\/(builder|inbox|preview)\.html$|^\/(assets|docs)\/|^\/llms[\w-]*\.txt$/, BUILT],
  [/\.(html|css|js)$/, DEMO],
];

/**
 * The file behind a path of the site.
 * @param {string} pathname  as in the URL, percent-encoded
 * @param {{ url: string, hookUrl: string }} addresses  put in place of the usual ones in HTML
 * @returns {Promise<{ headers: Record<string, string>, body: string } | undefined>} undefined: there is no such file
 */
export async function readSiteFile(pathname, addresses) {
  const decoded = safeDecode(pathname);
  const name = decoded?.endsWith('/') ? `${decoded}index.html` : decoded;
  const type = name && TYPES[extname(name)];
  const root = name && PLACES.find(([paths]) => paths.test(name))?.[1];
  if (!name || !type || !root) return;
  const body = await readInside(root, name);
  if (body === undefined) return;
  const headers = { 'content-type': type, 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' };
  // the builder's preview is sandboxed: to its scripts this site is another one
  if (root !== DEMO && /\.(js|css)$/.test(name))
    return { headers: { ...headers, 'access-control-allow-origin': '*' }, body };
  if (extname(name) !== '.html') return { headers, body };

  const html = body
    .replaceAll('http://localhost:4174/', new URL('/', addresses.hookUrl).href)
    .replaceAll('http://localhost:4173/', addresses.url);
  return { headers: { ...headers, 'content-security-policy': policy(html, addresses) }, body: html };
}

/** @param {string} pathname */
function safeDecode(pathname) {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}

/**
 * @param {string} root
 * @param {string} name
 */
async function readInside(root, name) {
  try {
    const [folder, file] = await Promise.all([realpath(root), realpath(join(root, name))]);
    return file.startsWith(folder + sep) ? await readFile(file, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}

/**
 * A policy as strict as an owner could wish for: the form works under it. The page's own style blocks are named by hash. The
 * origin stands beside 'self', which in a sandboxed frame may match nothing.
 * @param {string} html
 * @param {{ url: string, hookUrl: string }} addresses
 */
function policy(html, { url, hookUrl }) {
  const { origin, port } = new URL(url);
  const hashes = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(
    ([, css]) =>
      ` 'sha256-${createHash('sha256')
        .update(css ?? '')
        .digest('base64')}'`,
  );
  return [
    "default-src 'none'",
    `script-src 'self' ${origin}`,
    `style-src 'self' ${origin}${hashes.join('')}`,
    'img-src data:',
    `connect-src 'self' ${new URL(hookUrl).origin}`,
    "base-uri 'none'",
    // without scripts a form of a page's own posts by itself
    `form-action 'self' ${new URL(hookUrl).origin}`,
    // the journey shows pages of this site, and those that stand in for other people's
    `frame-src 'self' ${AWAY.map((host) => `http://${host}:${port}`).join(' ')}`,
    `frame-ancestors 'self' ${origin}`,
  ].join('; ');
}
