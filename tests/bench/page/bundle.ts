import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { install } from '../install.ts';

const PEERS = new URL('peers/', import.meta.url);
const ROOT = fileURLToPath(PEERS);

/** The exact version of a package in `peers/`, as the lock file has it. */
export function versionOf(name: string): string {
  const { packages } = JSON.parse(readFileSync(new URL('package-lock.json', PEERS), 'utf8'));
  return packages[`node_modules/${name}`].version;
}

/**
 * One classic script of a file in `peers/forms/` with all that it imports, for production and minified; and its styles, which
 * are empty if it imports none.
 *
 * @param entry its name, such as `react.jsx`
 */
export async function bundle(entry: string): Promise<{ code: string; css: string }> {
  install(PEERS);
  // what Vite, and with it the packages' `exports`, takes production by: Vitest has put `test` there
  process.env.NODE_ENV = 'production';
  const result = await build({
    configFile: false,
    root: ROOT,
    mode: 'production',
    logLevel: 'warn',
    define: {
      'process.env.NODE_ENV': '"production"',
      // what Vite's plugin for Vue sets
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    oxc: { jsx: { runtime: 'automatic', importSource: /preact/.test(entry) ? 'preact' : 'react' } },
    build: {
      write: false,
      target: 'es2022',
      cssMinify: true,
      minify: true,
      modulePreload: false,
      cssCodeSplit: false,
      lib: { entry: `${ROOT}forms/${entry}`, formats: ['iife'], name: 'form', fileName: () => 'form.js' },
    },
  });
  const [{ output }] = result as unknown as [
    { output: { type: string; fileName: string; code?: string; source?: string }[] },
  ];
  const code = output.find(({ type }) => type === 'chunk')!.code!;
  const css = output
    .filter(({ fileName }) => fileName.endsWith('.css'))
    .map(({ source }) => String(source))
    .join('');
  return { code, css };
}
