import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';
import { install } from '../install.ts';

const PEERS = new URL('peers/', import.meta.url);
const inPeers = (path: string) => fileURLToPath(new URL(`node_modules/${path}`, PEERS));

const made = new Map<string, Promise<string>>();

/** One of the files in `contestants/` as a classic script, with all that it imports; minified, as it would be on a page. */
export function bundle(name: string): Promise<string> {
  if (!made.has(name)) made.set(name, bundleNow(name));
  return made.get(name)!;
}

async function bundleNow(name: string): Promise<string> {
  install(PEERS);
  const [{ output }] = (await build({
    configFile: false,
    mode: 'production',
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"', __VERSION__: '"bench"' },
    resolve: {
      alias: {
        localforage: inPeers('localforage/dist/localforage.js'),
        'workbox-background-sync': inPeers('workbox-background-sync/index.mjs'),
      },
    },
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry: fileURLToPath(new URL(`contestants/${name}.ts`, import.meta.url)),
        formats: ['iife'],
        name: 'contestant',
      },
    },
  })) as [Rollup.RollupOutput];
  return output[0].code;
}
