import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';
import { docs } from './docs/build.ts';

process.env.NODE_ENV = 'production';

const here = (path: string) => resolve(import.meta.dirname, path);
const { version } = JSON.parse(readFileSync(here('../package.json'), 'utf8'));

/** `virtual:release`: what the scripts in `dist/` weigh, and the hashes by which a page can pin them. */
const release = (): Plugin => ({
  name: 'release',
  resolveId: (id) => (id === 'virtual:release' ? `\0${id}` : null),
  load(id) {
    if (id !== '\0virtual:release') return null;
    const { version, files } = JSON.parse(readFileSync(here('../dist/integrity.json'), 'utf8'));
    const weighed = Object.entries<string>(files).map(([file, integrity]) => {
      const { length } = brotliCompressSync(readFileSync(here(`../dist/${file}`)));
      // to the next hundred: other versions of brotli may differ by a few, and these bytes are committed
      return [file, { bytes: Math.round(length / 100) * 100, integrity }];
    });
    return `export default ${JSON.stringify({ version, files: Object.fromEntries(weighed) })};`;
  },
});

/**
 * The builder's preview runs in a sandbox without an origin, where a module counts as somebody else's and is not loaded: its
 * script and its style come the old way.
 */
const sandboxed = (page: string): Plugin => ({
  name: 'sandboxed',
  renderChunk: (code, { name }) => (name === page ? `{${code}}` : null),
  transformIndexHtml: {
    order: 'post',
    handler: (html, { path }) =>
      path === `/${page}.html` ? html.replace('type="module" crossorigin', 'defer').replace(' crossorigin', '') : html,
  },
});

/** The demo's apps: pages that any file server can hand out, from `dist/demo/`. */
export default defineConfig({
  root: here('.'),
  base: './',
  publicDir: false,
  logLevel: 'warn',
  define: { __VERSION__: JSON.stringify(version) },
  oxc: { jsx: { runtime: 'classic', pragma: 'h', pragmaFrag: 'Fragment' } },
  plugins: [release(), docs(), sandboxed('preview')],
  build: {
    outDir: here('../dist/demo'),
    emptyOutDir: true,
    target: 'es2022',
    cssTarget: 'chrome123',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { builder: here('builder.html'), preview: here('preview.html'), inbox: here('inbox.html') },
      // the same names from build to build: nobody caches a demo for long
      output: {
        entryFileNames: 'assets/[name].js',
        chunkFileNames: 'assets/[name].js',
        assetFileNames: 'assets/[name][extname]',
      },
    },
  },
});
