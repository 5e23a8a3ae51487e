// leadtag as `npm install` would bring it: packed, and unpacked into a folder of its own.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));
const HERE = fileURLToPath(new URL('./', import.meta.url));

/**
 * Puts the package into `<folder>/node_modules/leadtag`. What it needs, and what the apps need, is found further up: so `folder`
 * is somewhere below the repository.
 * @param {string} folder
 */
export function installLeadtag(folder) {
  const target = join(folder, 'node_modules/leadtag');
  mkdirSync(target, { recursive: true });
  // a project of its own: to the repository's, `leadtag` is the repository
  writeFileSync(join(folder, 'package.json'), '{ "name": "apps", "private": true, "type": "module" }\n');
  const packed = execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], {
    cwd: REPOSITORY,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const tarball = join(folder, /** @type {string} */ (packed.trim().split('\n').at(-1)));
  execFileSync('tar', ['-xzf', tarball, '-C', target, '--strip-components=1']);
  rmSync(tarball);
}

/**
 * Copies the apps, and gives each what it would have installed.
 * @param {string} folder  what it holds goes
 */
export function installApps(folder) {
  rmSync(folder, { recursive: true, force: true });
  cpSync(HERE, folder, { recursive: true, filter: (path) => basename(path) !== 'node_modules' });
  installLeadtag(folder);
  // the same app with an older React: one that is found before the other, by leadtag too
  const old = join(folder, 'react-18');
  cpSync(join(folder, 'react'), old, { recursive: true });
  cpSync(join(folder, 'node_modules/leadtag'), join(old, 'node_modules/leadtag'), { recursive: true });
  for (const name of ['react', 'react-dom'])
    symlinkSync(realpathSync(join(HERE, 'react-18/node_modules', name)), join(old, 'node_modules', name));
}
