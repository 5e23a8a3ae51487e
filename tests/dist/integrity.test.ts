import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const { version, files } = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
const pkg = JSON.parse(readFileSync('package.json', 'utf8'));
const scripts = readdirSync('dist').filter((file) => /^leadtag(\.[\w-]+)?\.js$/.test(file));

test('integrity.json knows every script of this version, languages too, and nothing else', () => {
  expect(Object.keys(files).sort()).toEqual(scripts.sort());
  expect(scripts).toEqual(expect.arrayContaining(['leadtag.js', 'leadtag.insights.js', 'leadtag.pt-BR.js']));
  expect(version).toBe(pkg.version);
  expect(pkg.exports['./integrity.json']).toBe('./dist/integrity.json');
});

test.each(scripts)('the hash of %s is that of its bytes', (file) => {
  expect(files[file]).toBe(
    `sha384-${createHash('sha384')
      .update(readFileSync(`dist/${file}`))
      .digest('base64')}`,
  );
});
