import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Block, both } from './block.ts';
import { optionalScripts } from './scripts.ts';
import { languageTags } from './words.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

const hashOf = (file: string): string =>
  `sha384-${createHash('sha384')
    .update(readFileSync(resolve(ROOT, 'dist', file)))
    .digest('base64')}`;

/** A tag that loads this version and no other, and nothing that somebody has changed. */
export function pinned(): Block {
  const { version } = JSON.parse(readFileSync(resolve(ROOT, 'package.json'), 'utf8')) as { version: string };
  return both(
    [
      '```html',
      `<script src="https://unpkg.com/leadtag@${version}/dist/leadtag.js" async`,
      `  integrity="${hashOf('leadtag.js')}"`,
      '  crossorigin="anonymous"',
      '  data-webhook="https://hooks.example.com/abc"></script>',
      '```',
    ].join('\n'),
  );
}

/** The hash of every script of this version. */
export function hashes(): Block {
  const names = ['', ...optionalScripts(), ...languageTags()];
  const table = Object.fromEntries(
    names.map((name) => `leadtag${name && '.'}${name}.js`).map((file) => [file, hashOf(file)]),
  );
  return both(['```json', JSON.stringify(table, null, 2), '```'].join('\n'));
}
