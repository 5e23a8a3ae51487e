import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { buildApp } from '../../demo/frameworks/build.mjs';
import { installApps } from '../../demo/frameworks/install.mjs';

/**
 * An empty folder from which the repository's libraries are found; `remove` takes it away. Not below `node_modules`, where
 * svelte-check looks at nothing.
 */
export async function projectFolder(): Promise<{ folder: string; remove(): void }> {
  const cache = resolve('.cache');
  await mkdir(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'project-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The apps of `demo/frameworks/`, built with the packed package: those of React as they are while one develops, which says more. */
export async function builtApps(): Promise<{ folder: string; modules: Record<string, string[]>; remove(): void }> {
  const { folder, remove } = await projectFolder();
  installApps(folder);
  cpSync(join(folder, 'react'), join(folder, 'react-production'), { recursive: true });
  const modules: Record<string, string[]> = {};
  for (const app of ['react', 'react-18', 'react-production', 'vue', 'svelte', 'html'])
    modules[app] = await buildApp(folder, app, /^react(-18)?$/.test(app) ? 'development' : 'production');
  return { folder, modules, remove };
}
