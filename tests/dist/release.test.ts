import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { weightRow, withWeight } from '../../.github/scripts/release/weight.mjs';

const NEWS = '# Changelog\n\n## Unreleased\n\n- A thing.\n\n## Weight\n\n| unreleased | | | |\n';
let copy: string;
const path = (name: string) => join(copy, name);
const read = (name: string) => readFileSync(path(name), 'utf8');
const edit = (name: string, from: string, to: string) => writeFileSync(path(name), read(name).replaceAll(from, to));
const run = (script: string, ...args: string[]): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, [`.github/scripts/${script}.mjs`, ...args], { cwd: copy, encoding: 'utf8' });

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'leadtag-release-'));
  for (const name of ['package.json', 'package-lock.json', 'LICENSE', '.github/scripts'])
    cpSync(name, path(name), { recursive: true });
  mkdirSync(path('dist'));
  for (const name of readdirSync('dist').filter((file) => /\.json$|^leadtag.*\.js$/.test(file)))
    cpSync(`dist/${name}`, path(`dist/${name}`));
  writeFileSync(
    path('CHANGELOG.md'),
    withWeight(NEWS.replace('Unreleased', `${VERSION} - 2026-01-02`), 'dist', VERSION),
  );
});
afterEach(() => rmSync(copy, { recursive: true, force: true }));

const { version: VERSION } = JSON.parse(readFileSync('package.json', 'utf8'));

describe('check-release', () => {
  test('says nothing of a working copy that can go out, with or without its tag', () => {
    for (const args of [[], [`v${VERSION}`]]) {
      const { status, stderr } = run('check-release', ...args);
      expect([status, stderr]).toEqual([0, '']);
    }
  });

  test.each<[string, () => void, string[], RegExp]>([
    ['another tag', () => {}, ['v9.9.9'], /the tag is v9\.9\.9, and package\.json says/],
    ['a tag without v', () => {}, [VERSION], /the tag is/],
    [
      'a lock file of another version',
      () => edit('package-lock.json', VERSION, '9.9.9'),
      [],
      /package-lock\.json has another/,
    ],
    [
      'no weight in the changelog',
      () => edit('CHANGELOG.md', `| ${VERSION} |`, '| 9.9.9 |'),
      [],
      /does not say what .* weighs/,
    ],
    ['no word in the changelog', () => writeFileSync(path('CHANGELOG.md'), NEWS), [], /CHANGELOG\.md says nothing/],
    [
      'the build of another version',
      () => edit('dist/integrity.json', VERSION, '9.9.9'),
      [],
      /dist\/ is the build of 9\.9\.9/,
    ],
    [
      'a script that was changed by hand',
      () => edit('dist/leadtag.steps.js', 'e', 'E'),
      [],
      /leadtag\.steps\.js does not have the hash/,
    ],
    [
      'a script of another version',
      () => edit('dist/leadtag.js', `"${VERSION}"`, '"9.9.9"'),
      [],
      /does not know its version/,
    ],
  ])('stops at %s', (_, spoil, args, words) => {
    spoil();
    const { status, stderr } = run('check-release', ...args);
    expect(stderr).toMatch(words);
    expect(status).toBe(1);
  });
});

test('release-files: every script in a folder of this version, with the hashes of these very bytes', () => {
  expect(run('release-files').status).toBe(0);
  const folder = path(`release/${VERSION}`);
  const scripts = readdirSync(folder).filter((file) => file.endsWith('.js'));
  expect(scripts).toEqual(readdirSync('dist').filter((file) => /^leadtag(\..+)?\.js$/.test(file)));
  const notes = readFileSync(join(folder, 'NOTES.md'), 'utf8');
  for (const file of scripts) {
    const hash = createHash('sha384')
      .update(readFileSync(join(folder, file)))
      .digest('base64');
    expect(notes).toContain(`| ${file} | \`sha384-${hash}\` |`);
  }
  expect(notes).toMatch(/^- A thing\./);
  expect(notes).toContain(`https://unpkg.com/leadtag@${VERSION}/dist/leadtag.js`);
  expect(readdirSync(folder)).toEqual(
    expect.arrayContaining(['LICENSE', 'integrity.json', 'config.schema.json', 'lead.schema.json']),
  );
});

describe('release', () => {
  /** What is built and checked has tests of its own: here it only counts what is asked for, and in which order. */
  beforeEach(() => {
    const pkg = JSON.parse(read('package.json'));
    for (const name of ['build', 'docs', 'build:demo', 'check-release'])
      pkg.scripts[name] = `echo ${name} >> asked.txt`;
    writeFileSync(path('package.json'), `${JSON.stringify(pkg, null, 2)}\n`);
    writeFileSync(path('CHANGELOG.md'), NEWS);
  });

  test('takes the version into everything that names it, and builds', () => {
    const { status, stdout } = run('release', '9.8.7');
    expect(status).toBe(0);
    expect(stdout).toContain('git tag v9.8.7');
    expect(JSON.parse(read('package.json')).version).toBe('9.8.7');
    expect(JSON.parse(read('package-lock.json')).packages[''].version).toBe('9.8.7');
    expect(read('CHANGELOG.md')).toMatch(/## Unreleased\n\n## 9\.8\.7 - \d{4}-\d\d-\d\d\n\n- A thing\./);
    expect(read('CHANGELOG.md')).toContain(`${weightRow('dist')}\n${weightRow('dist', '9.8.7')}\n`);
    expect(read('asked.txt').trim().split('\n')).toEqual(['build', 'docs', 'build:demo', 'check-release']);
  });

  test.each([
    ['a version of the past', '0.0.1', / is before /],
    ['no version', '', /is not a version/],
  ])('%s changes nothing', (_, version, words) => {
    const { status, stderr } = run('release', version);
    expect([status, read('CHANGELOG.md')]).toEqual([1, NEWS]);
    expect(stderr).toMatch(words);
    expect(JSON.parse(read('package.json')).version).toBe(VERSION);
  });
});
