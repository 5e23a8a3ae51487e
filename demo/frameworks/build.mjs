// Builds the apps with Vite, each from its own folder, as its developer would.
import { join } from 'node:path';
import { build } from 'vite';

export const APPS = ['react', 'react-18', 'vue', 'svelte', 'html'];
/** Those that have a server of their own. */
export const isOnServer = (/** @type {string} */ app) => app.startsWith('react');

/**
 * @param {string} folder  where {@link installApps} has put them
 * @param {string} app
 * @param {'production' | 'development'} [mode]  with `development` React says what it does not like
 * @returns {Promise<string[]>} the files that it was made of
 */
export async function buildApp(folder, app, mode = 'production') {
  const root = join(folder, app);
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = mode;
  /** @type {import('vite').InlineConfig} */
  const common = { root, base: `/${app}/`, mode, logLevel: 'warn' };
  const onServer = isOnServer(app);
  try {
    const client = await build({
      ...common,
      build: { outDir: onServer ? 'dist/client' : 'dist', emptyOutDir: true, chunkSizeWarningLimit: 2000 },
    });
    if (onServer) {
      const server = { outDir: 'dist/server', emptyOutDir: true, ssr: 'server.tsx', manifest: false };
      await build({ ...common, build: server });
    }
    return [client]
      .flat()
      .flatMap((made) => ('output' in made ? made.output : []))
      .flatMap((part) => (part.type === 'chunk' ? part.moduleIds : []));
  } finally {
    process.env.NODE_ENV = before;
  }
}
