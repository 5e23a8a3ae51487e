import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const START = '<!-- snippet: made from instant.json by `npx leadtag snippet` -->';
const END = '<!-- /snippet -->';
const cli = resolve('dist/cli.js');

test('the snippet of the demo is the one that the command makes', () => {
  const page = readFileSync('demo/instant.html', 'utf8');
  const from = page.indexOf(START) + START.length;
  const to = page.indexOf(END);
  const made = execFileSync(cli, ['snippet', 'demo/instant.json'], { encoding: 'utf8', stdio: 'pipe' });
  if (process.env.UPDATE_DOCS) {
    writeFileSync('demo/instant.html', `${page.slice(0, from)}\n${made}    ${page.slice(to)}`);
    return;
  }
  expect(page.slice(from, to).trim()).toBe(made.trim());
});

test('the command prints the hash of the style beside it, and what is wrong', () => {
  const { status, stdout, stderr } = spawnSync(cli, ['snippet', 'demo/instant.json'], { encoding: 'utf8' });
  const [, style] = /<style>(.*?)<\/style>/s.exec(stdout)!;
  expect(style).toContain('.root{');
  expect(style).not.toMatch(/\n|\/\*/);
  expect(status).toBe(0);
  expect(stderr).toContain(`style-src 'sha256-${createHash('sha256').update(style!).digest('base64')}'`);

  const nothing = spawnSync(cli, ['snippet', 'package.json'], { encoding: 'utf8' });
  expect([nothing.status, nothing.stdout]).toEqual([1, '']);
  expect(nothing.stderr).toContain('data-webhook: is missing');
  expect(spawnSync(cli, ['snippet', 'not-there.json']).status).toBe(2);
});

test('a file may name its schema, for the editor that it is written in, and the hashes of the package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'leadtag-snippet-'));
  const { files } = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
  const options = { webhook: '/lead', script: '/leadtag.js', integrity: files };
  const print = (content: object) => {
    writeFileSync(join(folder, 'form.json'), JSON.stringify(content));
    return spawnSync(cli, ['snippet', join(folder, 'form.json')], { encoding: 'utf8' });
  };
  const { stdout, stderr } = print({ $schema: './node_modules/leadtag/dist/config.schema.json', ...options });
  expect(stderr).not.toContain('no such option');
  expect(stdout).toContain(
    `<script src="/leadtag.js" async integrity="${files['leadtag.js']}" crossorigin="anonymous">`,
  );
  expect(print({ ...options, schema: 'x' }).stderr).toContain('data-schema: there is no such option');
  rmSync(folder, { recursive: true });
});
