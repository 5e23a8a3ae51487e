import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const workflow = readFileSync('.github/workflows/publish.yml', 'utf8');
/** The text of each job, by name. */
const jobs = Object.fromEntries(
  workflow
    .slice(workflow.indexOf('\njobs:\n'))
    .split(/^ {2}(?=\w+:$)/m)
    .slice(1)
    .map((text) => [text.slice(0, text.indexOf(':')), text]),
);

/** The shell script of a step. */
function stepOf(job: string, name: string): string {
  const step = jobs[job]!.split(/^ {6}- /m).find((text) => text.startsWith(`name: ${name}\n`))!;
  const [, line, block] = /^ {8}run: (?:\|\n((?: {10}.*\n?)+)|(.+))/m.exec(step)!;
  return (line ?? block)!.replace(/^ {10}/gm, '');
}

describe('what the workflow that publishes may do', () => {
  test('one job each may speak for us to npm, and write a release; that which runs code of others may neither', () => {
    const may = (permission: string) => Object.keys(jobs).filter((name) => jobs[name]!.includes(permission));
    expect(Object.keys(jobs)).toEqual(['pack', 'npm', 'files']);
    expect(workflow).toMatch(/^permissions: \{\}$/m);
    expect(may('id-token: write')).toEqual(['npm']);
    expect(may('contents: write')).toEqual(['files']);
    expect(may('npm ci')).toEqual(['pack']);
    expect(workflow).not.toMatch(/secrets\.|NODE_AUTH_TOKEN|cache: npm/);
  });

  test('every action is one exact commit', () => {
    const uses = [...workflow.matchAll(/uses: (.+)/g)].map(([, action]) => action);
    expect(uses.length).toBeGreaterThan(4);
    for (const action of uses) expect(action).toMatch(/^actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('no shell script is put together from what somebody else may have written', () => {
    const runs = workflow.replace(/^ +env:\n( {10}\w+: .*\n)+/gm, '');
    expect(runs).not.toContain('${{');
  });
});

describe('its shell scripts', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'leadtag-publish-'));
    mkdirSync(join(folder, 'bin'));
    for (const command of ['npm', 'gh']) {
      writeFileSync(
        join(folder, 'bin', command),
        `#!/bin/sh\n[ "$1" = --version ] && echo "$NPM" || echo ${command} "$@"\n`,
      );
      chmodSync(join(folder, 'bin', command), 0o755);
    }
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  // as GitHub runs them
  const run = (job: string, step: string, env: Record<string, string>) =>
    spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', stepOf(job, step)], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...env, PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH}` },
    });

  test.each([
    ['v1.2.3', './leadtag-1.2.3.tgz', 'latest'],
    ['v2.0.0-rc.1', './leadtag-2.0.0-rc.1.tgz', 'next'],
  ])('%s is published as %s, under the tag %s', (tag, file, as) => {
    const { status, stdout } = run('npm', 'npm publish', { GITHUB_REF_NAME: tag });
    expect(status).toBe(0);
    expect(stdout).toBe(`npm publish ${file} --provenance --access public --tag ${as} --ignore-scripts\n`);
  });

  test.each([
    ['10.9.4', 1],
    ['11.5.0', 1],
    ['11.5.1', 0],
    ['11.10.0', 0],
    ['12.0.0', 0],
  ])('npm %s: exit code %d', (NPM, status) => {
    expect(run('npm', 'npm is new enough for trusted publishing', { NPM }).status).toBe(status);
  });

  test('the files go to the release of the tag', () => {
    mkdirSync(join(folder, '1.2.3'));
    for (const name of ['leadtag.js', 'leadtag.de.js', 'integrity.json', 'NOTES.md', 'LICENSE'])
      writeFileSync(join(folder, '1.2.3', name), '');
    const { stdout } = run('files', 'gh release create', { GITHUB_REF_NAME: 'v1.2.3', GITHUB_REPOSITORY: 'a/b' });
    expect(stdout.trim()).toBe(
      'gh release create v1.2.3 --repo a/b --verify-tag --latest --title v1.2.3 --notes-file NOTES.md ' +
        './leadtag.de.js ./leadtag.js ./integrity.json LICENSE',
    );
  });
});
