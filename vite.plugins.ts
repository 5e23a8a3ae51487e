import { SourceMap } from 'node:module';
import { resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type CompressOptions, minify as terser } from 'terser';
import { minify as uglify } from 'uglify-js';
import { minify as oxc, type Plugin } from 'vite';

const brotli = (code: string): number => brotliCompressSync(code).length;

/** All of these are for the script alone: modules leave the libraries as they are. */
const forScript = (name: string, hooks: Omit<Plugin, 'name'>): Plugin => ({
  name,
  applyToEnvironment: (environment) => environment.name === 'script',
  ...hooks,
});

/** A few lines of our own that stand in for what uses a library: see there. */
const STAND_INS: [what: RegExp, by: string][] = [
  [/\/option\.ts$/, 'src/config/zod-lite.ts'],
  [/^preact$/, 'src/view/preact-lite.ts'],
];

/**
 * Leaves out of all scripts what would be a quarter of their weight. With zod goes the `globalThis.__zod_globalConfig` that all
 * copies of zod on a page share, and by which a page could change our words; with preact what a strict page forbids.
 */
export const standIns = (): Plugin => ({
  name: 'stand-ins',
  applyToEnvironment: ({ name }) => name !== 'modules' && name !== 'doctor',
  enforce: 'pre',
  resolveId(id) {
    const by = STAND_INS.find(([what]) => what.test(id))?.[1];
    return by ? resolve(by) : null;
  },
});

/** CSS variables that only our own styles use; an owner's begin with `--leadtag-`. */
const VARIABLES = ['accent', 'text', 'muted', 'field', 'border', 'error', 'radius', 'gap', 'pad', 'focus'];

/** Short names for those, and no spaces that CSS can do without: what the minifier of styles leaves alone. */
export const shortStyles = (): Plugin =>
  forScript('short-styles', {
    enforce: 'post',
    transform(code, id) {
      if (!id.includes('.css')) return;
      let css = code.replace(/, /g, ',').replace(/ ([*/]) /g, '$1');
      for (const [i, name] of VARIABLES.entries()) {
        css = css.replace(new RegExp(`(?<![\\w-])--${name}(?![\\w-])`, 'g'), `--${i.toString(36)}`);
      }
      return { code: css, map: null };
    },
  });

/** What terser may do to a script. */
export const COMPRESS: CompressOptions = {
  passes: 6,
  ecma: 2020,
  inline: 1,
  unsafe: true,
  unsafe_arrows: true,
  pure_getters: true,
  hoist_funs: true,
  keep_fargs: true,
  lhs_constants: false,
  negate_iife: false,
};

/**
 * More minifiers, before terser and after it: each finds what the others have left, twice over. And what none does: one word
 * for all declarations.
 */
export const shorter = (): Plugin =>
  forScript('shorter', {
    async renderChunk(before) {
      const { code, map } = await oxc('script.js', before, {
        compress: { target: 'es2022' },
        mangle: false,
        sourcemap: true,
      });
      return { code, map: map as never };
    },
    async generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk' || file.map) continue;
        for (let round = 0; round < 2; round++) {
          const again = uglify(file.code, { compress: { passes: 2 }, mangle: false });
          if (again.error) this.error(again.error.message);
          const code = again.code.replace(/\bconst(?=[ {[])/g, 'let');
          file.code = (await terser(code, { ecma: 2020, compress: COMPRESS })).code!;
        }
      }
    },
  });

/** Fails the build when the script is heavier than `budget` bytes with brotli 11. */
export const sizeGate = (budget: number): Plugin =>
  forScript('size-gate', {
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        const bytes = brotli(file.code);
        console.log(`${file.fileName}: ${bytes} of ${budget} bytes with brotli 11`);
        if (bytes > budget) this.error(`${file.fileName} is ${bytes - budget} bytes over its budget`);
      }
    },
  });

/**
 * Tells what each folder and library costs: its minified characters, and the bytes with brotli 11 that the script would lose
 * without it. These add up to less than the whole, since parts compress better together.
 */
export const sizeReport = (): Plugin =>
  forScript('size-report', {
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk' || !file.map) continue;
        const map = new SourceMap(file.map as never);
        const owners = file.code
          .split('\n')
          .map((line, row) => Array.from(line, (_, column) => ownerOf(map, row, column)));
        const rows = [...new Set(owners.flat())].map((owner) => {
          const rest = file.code
            .split('\n')
            .map((line, row) => keep(line, (column) => owners[row]?.[column] !== owner));
          const count = owners.flat().filter((name) => name === owner).length;
          return { part: owner, minified: count, brotli: brotli(file.code) - brotli(rest.join('\n')) };
        });
        console.table(rows.sort((a, b) => b.brotli - a.brotli));
      }
    },
  });

const keep = (line: string, wanted: (column: number) => boolean): string =>
  Array.from(line)
    .filter((_, column) => wanted(column))
    .join('');

/** The folder of `src/`, or the library, that a character of the script comes from. */
function ownerOf(map: SourceMap, row: number, column: number): string {
  const entry = map.findEntry(row, column);
  const source = 'originalSource' in entry ? entry.originalSource : '';
  const [, library, ours] = /node_modules\/((?:@[^/]+\/)?[^/]+)|src\/([^/]+)/.exec(source) ?? [];
  return library ?? ours ?? 'styles and glue';
}
