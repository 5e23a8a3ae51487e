import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Block, both } from './block.ts';

const integrity = (): { version: string; files: Record<string, string> } =>
  JSON.parse(readFileSync(resolve(import.meta.dirname, '../../../dist/integrity.json'), 'utf8'));

/** A tag that loads this version and no other, and nothing that somebody has changed. */
export function pinned(): Block {
  const { version, files } = integrity();
  return both(
    [
      '```html',
      `<script src="https://unpkg.com/leadtag@${version}/dist/leadtag.js" async`,
      `  integrity="${files['leadtag.js']}"`,
      '  crossorigin="anonymous"',
      '  data-webhook="https://hooks.example.com/abc"></script>',
      '```',
    ].join('\n'),
  );
}

/** The hash of every script of this version. */
export const hashes = (): Block => both(['```json', JSON.stringify(integrity().files, null, 2), '```'].join('\n'));
