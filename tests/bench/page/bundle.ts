import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const PEERS = fileURLToPath(new URL('peers/', import.meta.url));
/** Which lock file was installed: a copy of it beside the packages. */
const INSTALLED = `${PEERS}node_modules/.installed.json`;

/** The exact version of a package in `peers/`, as the lock file has it. */
export function versionOf(name: string): string {
  const { packages } = JSON.parse(readFileSync(`${PEERS}package-lock.json`, 'utf8'));
  return packages[`node_modules/${name}`].version;
}

/** Installs the packages of `peers/`, unless these very ones are there. */
function install(): void {
  const lock = readFileSync(`${PEERS}package-lock.json`, 'utf8');
  if (read(INSTALLED) === lock) return;
  execFileSync('npm', ['ci', '--prefix', PEERS, '--ignore-scripts', '--no-audit', '--no-fund'], { stdio: 'inherit' });
  writeFileSync(INSTALLED, lock);
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * One classic script of a file in `peers/forms/` with all that it imports, for production and minified; and its styles, which
 * are empty if it imports none.
 *
 * @param entry its name, such as `react.tsx`
 */
export async function bundle(entry: string): Promise<{ code: string; css: string }> {
  install();
  // what Vite, and with it the packages' `exports`, takes production by: Vitest has put `test` there
  process.env.NODE_ENV = 'production';
  const result = await build({
    configFile: false,
    root: PEERS,
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
      lib: { entry: `${PEERS}forms/${entry}`, formats: ['iife'], name: 'form', fileName: () => 'form.js' },
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
