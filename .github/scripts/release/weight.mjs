import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const LANGUAGE = /^leadtag\.[a-z]{2}(-[A-Z]{2})?\.js$/;

/** The row of what is in `dist/` now; below it stand those of all releases. */
const NOW = /^\| unreleased \|.*$/m;

/**
 * What the scripts of a build weigh, in bytes with brotli 11: a row of the changelog's table.
 *
 * @param {string} dist  the folder of the build
 * @param {string} [version]
 */
export function weightRow(dist, version = 'unreleased') {
  const scripts = readdirSync(dist)
    .filter((file) => /^leadtag(\..+)?\.js$/.test(file))
    .map((file) => ({ file, bytes: brotliCompressSync(readFileSync(join(dist, file))).length }))
    .sort((a, b) => b.bytes - a.bytes);
  const languages = scripts.filter(({ file }) => LANGUAGE.test(file));
  const others = scripts.filter((each) => !languages.includes(each) && each.file !== 'leadtag.js');
  const own = scripts.find(({ file }) => file === 'leadtag.js');
  /** @param {{ bytes: number } | undefined} script */
  const bytesOf = (script) => (script ? script.bytes.toLocaleString('en') : '-');
  const list = others.map((each) => `${each.file.slice('leadtag.'.length, -'.js'.length)} ${bytesOf(each)}`);
  return `| ${version} | ${bytesOf(own)} | ${list.join(', ')} | ${bytesOf(languages[0])} |`;
}

/**
 * Says in a changelog what is in `dist/` now.
 *
 * @param {string} changelog
 * @param {string} dist
 * @param {string} [version]  of a release, which gets a row for ever
 * @throws when the table is not there
 */
export function withWeight(changelog, dist, version) {
  if (!NOW.test(changelog)) throw new Error('CHANGELOG.md has no row "unreleased" in its table of weights');
  const rows = [weightRow(dist), ...(version ? [weightRow(dist, version)] : [])];
  return changelog.replace(NOW, rows.join('\n'));
}
