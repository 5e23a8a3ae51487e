import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Installs what a benchmark compares with, unless it is there already. These packages have a package.json of their own, so that
 * nobody else has to download them.
 *
 * @param folder where that package.json lies, with its lock file; ends with a slash
 */
export function install(folder: URL): void {
  const lock = readFileSync(new URL('package-lock.json', folder), 'utf8');
  const installed = new URL('node_modules/.installed', folder);
  if (existsSync(installed) && readFileSync(installed, 'utf8') === lock) return;
  const shell = process.platform === 'win32';
  execFileSync('npm', ['ci', '--prefix', fileURLToPath(folder), '--ignore-scripts', '--no-audit', '--no-fund'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell,
  });
  writeFileSync(installed, lock);
}
