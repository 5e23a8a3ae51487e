import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { optionsTable } from './options-table.ts';

const START = '<!-- options: made from the schema by `npm run docs` -->';
const END = '<!-- /options -->';

const readme = readFileSync('README.md', 'utf8');
/** Without code, in which brackets are examples. */
const prose = readme.replace(/```[\s\S]*?```|`[^`\n]*`/g, '');
const from = readme.indexOf(START) + START.length;
const to = readme.indexOf(END);

test('the options table is the one that the schema makes', () => {
  const table = optionsTable();
  if (process.env.UPDATE_DOCS) {
    writeFileSync('README.md', `${readme.slice(0, from)}\n${table}\n${readme.slice(to)}`);
    return;
  }
  expect(readme.slice(from, to).trim()).toBe(table);
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
