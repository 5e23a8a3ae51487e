import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readPages } from './page.ts';
import { llmsFull, llmsTxt } from './plain.ts';
import { searchIndex } from './search.ts';
import { shell } from './shell.ts';

const DOCS = resolve(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(resolve(DOCS, path), 'utf8');

/** Scripts of the pages: small modules that a browser takes as they are. */
const SCRIPTS = ['docs.js', 'live.js', 'search.js', 'rank.js'];

/** How each tool is set up: pages that stand beside the docs wherever these are. On the demo's server they lead on to the demo. */
const tools = (): [string, string][] => [
  ['site.css', read('../site.css')],
  ...readdirSync(resolve(DOCS, '../tools')).map((name): [string, string] => [
    `tools/${name}`,
    read(`../tools/${name}`).replaceAll(
      '<a href="../index.html">The demo</a>',
      '<a href="../docs/index.html">Documentation</a>',
    ),
  ]),
];

/** Everything that the docs are made of, by its path below `dist/demo/`. */
export function docsFiles(): Map<string, string> {
  const pages = readPages();
  return new Map([
    ...pages.flatMap((page): [string, string][] => [
      [`docs/${page.slug}.html`, shell(page, pages)],
      [`docs/${page.slug}.md`, page.markdown],
    ]),
    ['docs/docs.css', `${read('../app/app.css')}\n${read('client/docs.css')}`],
    ...SCRIPTS.map((name): [string, string] => [`docs/${name}`, read(`client/${name}`)]),
    ['docs/search-index.js', searchIndex(pages)],
    ...tools(),
    ['llms.txt', llmsTxt(pages)],
    ['llms-full.txt', llmsFull(pages)],
  ]);
}
