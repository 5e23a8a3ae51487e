import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { pinnedSnippet } from '../../.github/scripts/release/pinned.mjs';
import { weightRow, withWeight } from '../../.github/scripts/release/weight.mjs';
import { benchTable } from './bench-table.ts';
import { optionsTable } from './options-table.ts';

const readme = readFileSync('README.md', 'utf8');
/** Without code, in which brackets are examples. */
const prose = readme.replace(/```[\s\S]*?```|`[^`\n]*`/g, '');

/** What stands between two comments is this, or is made so. */
function expectBlock(start: string, end: string, content: string): void {
  const now = readFileSync('README.md', 'utf8');
  const from = now.indexOf(start) + start.length;
  const to = now.indexOf(end, from);
  expect([from >= start.length, to >= 0], `${start} and ${end}`).toEqual([true, true]);
  if (process.env.UPDATE_DOCS) writeFileSync('README.md', `${now.slice(0, from)}\n${content}\n${now.slice(to)}`);
  else expect(now.slice(from, to).trim()).toBe(content);
}

test('the options table is the one that the schema makes', () => {
  expectBlock('<!-- options: made from the schema by `npm run docs` -->', '<!-- /options -->', optionsTable());
});

test('the pinned snippet has the version and the hashes of this build', () => {
  const integrity = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
  const snippet = `\`\`\`html\n${pinnedSnippet(integrity)}\n\`\`\``;
  expectBlock('<!-- pinned: made from dist/integrity.json by `npm run docs` -->', '<!-- /pinned -->', snippet);
});

test('the table of what it costs a page is of the last whole benchmark', () => {
  expectBlock(
    '<!-- bench: made from tests/bench/page/summary/summary.json by `npm run docs` -->',
    '<!-- /bench -->',
    benchTable(),
  );
});

test('the changelog says what this build weighs', () => {
  const now = readFileSync('CHANGELOG.md', 'utf8');
  if (process.env.UPDATE_DOCS) writeFileSync('CHANGELOG.md', withWeight(now, 'dist'));
  else expect(now).toContain(weightRow('dist'));
});

test('the table of scripts says what each weighs', () => {
  const rows = [...readme.matchAll(/^\| `(leadtag\.\w+\.js)` \| ([\d.]+) \|/gm)];
  expect(rows.length).toBeGreaterThan(15);
  for (const [, file, kilobytes] of rows) {
    const bytes = brotliCompressSync(readFileSync(`dist/${file}`)).length;
    expect(Math.abs(Number(kilobytes) - bytes / 1000), `${file}: ${bytes} bytes`).toBeLessThan(
      bytes < 6000 ? 0.1 : 0.5,
    );
  }
});

test('the two commands stand in it, and the package knows them', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const [command, script] of [
    ['npm ci && npm run demo', 'demo'],
    ['npm ci && npm test', 'test'],
  ] as const) {
    expect(readme).toContain(command);
    expect(scripts).toHaveProperty(script);
  }
});

test('links to files of this repository lead somewhere', () => {
  for (const [, path] of prose.matchAll(/\]\(((?!https?:|#|mailto:)[^)#]+)/g))
    expect(() => readFileSync(path!)).not.toThrow();
});

test('links to its own headings lead somewhere', () => {
  const headings = [...readme.matchAll(/^#+ (.+)$/gm)].map(([, text]) =>
    text!
      .toLowerCase()
      .replace(/[^\w\s-]/g, '')
      .trim()
      .replace(/\s+/g, '-'),
  );
  for (const [, anchor] of readme.matchAll(/\]\(#([^)]+)\)/g)) expect(headings).toContain(anchor);
});
