import { readdirSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import type { Plugin } from 'vite';
import { brotli, forScript } from './vite.plugins.ts';

/** What a part of the script costs. */
interface Weight {
  /** A folder or a file of `src/`, or a library. */
  part: string;
  /** Its characters after the minifiers. */
  minified: number;
  /** Bytes with brotli 11 that the script would lose without it: parts compress better together, so these do not add up. */
  alone: number;
  /** Its share of the whole in bytes, in proportion to that: these do. */
  share: number;
}

/** `npm run size`: what each folder and library costs in `dist/leadtag.js`, and what each optional script adds. */
export const sizeReport = (): Plugin =>
  forScript('size-report', {
    generateBundle(_, bundle) {
      const whole = brotli(readFileSync('dist/leadtag.js'));
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk' || !file.map) continue;
        console.log(`leadtag.js: ${whole} bytes with brotli 11`);
        console.table(weights(file.code, new SourceMap(file.map as never), whole));
      }
      console.log('What the other scripts add, in bytes with brotli 11');
      console.table(Object.fromEntries(optionalWeights().map(({ file, bytes }) => [file, { bytes }])));
    },
  });

/** The scripts beside `leadtag.js` with their bytes (brotli 11), the heaviest first. */
const optionalWeights = () =>
  readdirSync('dist')
    .filter((file) => /^leadtag\..+\.js$/.test(file))
    .map((file) => ({ file, bytes: brotli(readFileSync(`dist/${file}`)) }))
    .sort((a, b) => b.bytes - a.bytes);

/** Parts of a script, the heaviest first. `whole` is what the script weighs in the end: the last minifiers know no source map. */
function weights(code: string, map: SourceMap, whole: number): Weight[] {
  const characters = code
    .split('\n')
    .flatMap((line, row) => Array.from(line, (character, column) => ({ character, owner: ownerOf(map, row, column) })));
  const textOf = (wanted: (owner: string) => boolean) =>
    characters.map(({ character, owner }) => (wanted(owner) ? character : '')).join('');
  const before = brotli(code);
  const parts = [...new Set(characters.map(({ owner }) => owner))].map((part) => ({
    part,
    minified: textOf((owner) => owner === part).length,
    alone: before - brotli(textOf((owner) => owner !== part)),
  }));
  const sum = parts.reduce((total, { alone }) => total + alone, 0);
  return parts
    .map((each) => ({ ...each, share: Math.round((each.alone / sum) * whole) }))
    .sort((a, b) => b.alone - a.alone);
}

/** Where a character of the script comes from. */
function ownerOf(map: SourceMap, row: number, column: number): string {
  const entry = map.findEntry(row, column);
  const source = 'originalSource' in entry ? entry.originalSource : '';
  const [, library, ours] = /node_modules\/((?:@[^/]+\/)?[^/]+)|src\/([^/]+)/.exec(source) ?? [];
  if (library) return `library ${library}`;
  return ours ?? 'styles and glue';
}
