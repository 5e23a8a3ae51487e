import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sectionOf } from './changelog.mjs';
import { weightRow } from './weight.mjs';

/**
 * What keeps a working copy from being published as it is. Whether `dist/` is what the build gives, the tests tell.
 *
 * @param {string} root  of the repository
 * @param {string} [tag]  the tag that asks for it, such as v1.2.3
 * @returns {string[]}
 */
export function problems(root, tag) {
  /** @param {string} path */
  const read = (path) => readFileSync(join(root, path), 'utf8');
  const { version } = JSON.parse(read('package.json'));
  const lock = JSON.parse(read('package-lock.json'));
  const integrity = JSON.parse(read('dist/integrity.json'));
  /** @type {string[]} */
  const found = [];
  /** @param {unknown} fine @param {string} text */
  const check = (fine, text) => fine || found.push(text);

  if (tag !== undefined) check(tag === `v${version}`, `the tag is ${tag}, and package.json says ${version}`);
  check(lock.version === version && lock.packages[''].version === version, 'package-lock.json has another version');
  check(sectionOf(read('CHANGELOG.md'), version), `CHANGELOG.md says nothing of ${version}`);
  check(
    read('CHANGELOG.md').includes(weightRow(join(root, 'dist'), version)),
    `CHANGELOG.md does not say what ${version} weighs`,
  );
  check(integrity.version === version, `dist/ is the build of ${integrity.version}: npm run build`);
  check(read('dist/leadtag.js').includes(`"${version}"`), 'dist/leadtag.js does not know its version: npm run build');
  for (const [file, hash] of Object.entries(integrity.files)) {
    const own = createHash('sha384')
      .update(readFileSync(join(root, 'dist', file)))
      .digest('base64');
    check(
      hash === `sha384-${own}`,
      `dist/${file} does not have the hash that dist/integrity.json tells: npm run build`,
    );
  }
  return found;
}
