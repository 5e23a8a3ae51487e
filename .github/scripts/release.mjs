// `npm run release -- 1.2.3`: everything that a new version changes in this repository. What is left is to look at it, to
// commit and to tag.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { release } from './release/changelog.mjs';
import { whyNot, withVersion } from './release/version.mjs';
import { withWeight } from './release/weight.mjs';

const [version = ''] = process.argv.slice(2);
/** @param {string} path @param {(text: string) => string} change */
const edit = (path, change) => writeFileSync(path, change(readFileSync(path, 'utf8')));
/** @param {string} script */
const npm = (script) => execFileSync('npm', ['run', script], { stdio: 'inherit' });

try {
  const { version: now } = JSON.parse(readFileSync('package.json', 'utf8'));
  const reason = whyNot(version, now);
  if (reason) throw new Error(reason);
  edit('CHANGELOG.md', (text) => release(text, version, new Date().toISOString().slice(0, 10)));
  edit('package.json', (text) => withVersion(text, now, version));
  edit('package-lock.json', (text) => withVersion(text, now, version));
  npm('build');
  edit('CHANGELOG.md', (text) => withWeight(text, 'dist', version));
  // the README has hashes of what was built, and the demo has pages made of the README
  npm('docs');
  npm('build:demo');
  npm('check-release');
  console.log(`git add --all && git commit -m "${version}" && git tag v${version} && git push origin main v${version}`);
} catch (error) {
  console.error(/** @type {Error} */ (error).message);
  process.exitCode = 1;
}
