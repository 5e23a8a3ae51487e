import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { installApps } from '../../demo/frameworks/install.mjs';
import { projectFolder } from '../helpers/framework-apps.ts';

let project: Awaited<ReturnType<typeof projectFolder>>;
beforeAll(async () => {
  project = await projectFolder();
  installApps(project.folder);
  cpSync('tests/types', join(project.folder, 'types'), { recursive: true });
}, 120_000);
afterAll(() => project.remove());

/** Runs a checker in a folder of the project, with `leadtag` as npm would install it; what it says. */
function check(command: string, folder: string, ...args: string[]): string {
  const { stdout, stderr, error } = spawnSync('npx', [command, ...args], {
    cwd: join(project.folder, folder),
    encoding: 'utf8',
  });
  if (error) throw error;
  return stdout + stderr.replace(/^npm warn.*\n/gm, '');
}

/** What svelte-check finds: the lines, by file. */
function svelteSays(folder: string, what: RegExp): string[] {
  const said = check('svelte-check', folder, '--tsconfig', './tsconfig.json', '--output', 'machine');
  expect(said).toMatch(/COMPLETED \d+ FILES/);
  return [...said.matchAll(/ (ERROR|WARNING) "([^"]+)" (\d+):/g)].flatMap(([, kind, file, line]) =>
    what.test(kind!) ? `${file}:${line}` : [],
  );
}

// in these, what must not compile is marked, and a mark without an error is one
describe('wrong options do not compile', () => {
  test.each([
    ['a page of no framework', 'tsc', 'types/dom'],
    ['React', 'tsc', 'types/react'],
    ['Preact', 'tsc', 'types/preact'],
    ['Solid', 'tsc', 'types/solid'],
    ['Vue', 'vue-tsc', 'types/vue'],
  ])('%s', (_, command, folder) => {
    expect(check(command, folder)).toBe('');
  });

  test('Svelte', () => {
    const lines = readFileSync('tests/types/svelte/Check.svelte', 'utf8').split('\n');
    const wrong = lines.flatMap((line, i) => (line.includes('<!-- wrong: ') ? [`Check.svelte:${i + 2}`] : []));
    expect(wrong.length).toBeGreaterThan(3);
    expect(svelteSays('types/svelte', /ERROR/)).toEqual(wrong);
  });
});

describe('the apps of the demo compile', () => {
  test.each([
    ['react', 'tsc'],
    ['vue', 'vue-tsc'],
  ])('%s', (app, command) => {
    expect(check(command, app)).toBe('');
  });

  test('svelte, without a warning', () => expect(svelteSays('svelte', /./)).toEqual([]));
});

test('whoever has no framework needs none for the types', () => {
  const files = check('tsc', 'types/dom', '--listFilesOnly').split('\n');
  expect(files.some((file) => file.endsWith('leadtag/dist/types/element.d.ts'))).toBe(true);
  expect(files.filter((file) => /node_modules\/(@types\/react|react|vue|@vue|svelte|solid-js)\//.test(file))).toEqual(
    [],
  );
});
