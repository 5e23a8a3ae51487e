import { SourceMap } from 'node:module';
import { resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Plugin } from 'vite';

const brotli = (code: string): number => brotliCompressSync(code).length;

/** All of these are for the script alone: modules leave the libraries as they are. */
const forScript = (name: string, hooks: Omit<Plugin, 'name'>): Plugin => ({
  name,
  applyToEnvironment: (environment) => environment.name === 'script',
  ...hooks,
});

/**
 * A few lines of our own stand in for zod (see `src/config/zod-lite.ts`): a fifth of the script's weight. With it goes the
 * `globalThis.__zod_globalConfig` that all copies of zod on a page share, and by which a page could change our words.
 */
export const zodLite = (): Plugin =>
  forScript('zod-lite', {
    enforce: 'pre',
    resolveId: (id) => (id === 'zod/mini' ? resolve('src/config/zod-lite.ts') : null),
  });

/**
 * Takes out of preact what a strict page forbids (raw HTML, inline styles) and what no view of ours uses: SVG, and components
 * that are more than a function of their props. Fails when a new release of preact is written in another way.
 */
export function strictPreact(): Plugin {
  const cuts: [what: RegExp, by: string][] = [
    // raw HTML
    [/if\(\w\)\w\|\|\w&&\([^;]+?\.__html\),\w\.__k=\[\];else if\(\w&&\(\w\.innerHTML=""\),/, 'if('],
    [/"dangerouslySetInnerHTML"==\w\?\w=\w:/g, ''],
    // inline styles
    [/if\("style"==\w\)if.+?\}else if\("o"==/, 'if("o"=='],
    // SVG
    [/if\("http:\/\/www\.w3\.org\/2000\/svg"==\w\)\w=.+?;else if/, 'if'],
    [/"foreignObject"==\w\?"[^"]+":/, ''],
    // hydration: what stands in our root is ours
    [/if\("svg"==\w\?.+?:\w\|\|\(\w="[^"]+"\),null!=.+?break\}/, ''],
    [/createElementNS\(\w,(\w),.+?\)/, 'createElement($1)'],
    [/,\w&&\(\w\.__m&&\w\.__m\(\w,\w\),\w=!1\),\w=null\}/, '}'],
    [/if\(\w="textarea"==\w&&.+?\.value;/, ''],
    [/\w&&\w\.data==\w\|\|/, ''],
    [/:\w&&"function"!=typeof \w\|\|/, ':'],
    [/\w&&"textarea"!=\w\|\|/, ''],
    [/,\w\?\w\[0\]:(\w\.__k&&.+?),null!=\w\)for\(\w=\w\.length;\w--;\)\w\(\w\[\w\]\)/, ',$1)'],
    // life cycles: a component's output is diffed, and that is all
    [
      /\{\w=\w\.length;try\{.+?(\w=null!=(\w)&&\2\.type.+?,c,a\)),.+?\}\}else null==/,
      '{$2=F(u.props),$1,u.__u&=-161}else null==',
    ],
    [/128&\w\.__u&&\(\w=!!\(32&\w\.__u\),\w=\[\w=\w\.__e=\w\.__e\]\),\(\w=\w\.__b\)&&\w\(\w\);/, ''],
    [/\(\w=\w\.diffed\)&&\w\(\w\),128&\w\.__u\?void 0:/, ' '],
    [/return null==\w&&null!=\w\.vnode&&\w\.vnode\(\w\),/, 'return '],
    [/if\(\w\.unmount&&\w\.unmount\(\w\),/, 'if('],
    // error boundaries
    [/(\w=\{__e:function\((\w)[^{]*\{).+?throw \w\}\}/, '$1throw $2}}'],
    // state, and the queue of what is to be drawn again
    [/\w\.prototype\.setState=.+?(\w\.prototype\.render=\w,).+?\w\.__r=0,/, '$1'],
    // refs
    [/"ref"==\w\?\w=\w\[\w\]:/, ''],
    [/\w\.ref\?\w\.ref:null/, 'null'],
    [/\w\.ref&&\w\.ref!=.+?\|\|\w,\w\)\),/, ''],
    [/if\(\(\w=\w\.ref\)&&.+?\.__n=null\}/, ''],
    [/\w\(\w,\w,\w\),(\w\.props\.children=null)/, '$1'],
    // a root that is none of ours
    [/\w==document&&\(\w=document\.documentElement\),/, ''],
    [/\(\w="function"==typeof \w\)\?null:\w&&\w\.__k\|\|(\w\.__k)/, '$1'],
    [/\(!\w&&\w\|\|(\w)\)\.__k=/, '$1.__k='],
    [/\w\.namespaceURI,!\w&&\w\?\[\w\]:.+?:null,(\w),!\w&&\w\?\w:(\w\?\w\.__e:\w\.firstChild),\w,/, '0,null,$1,$2,0,'],
    // components with defaults, and elements that no form has
    [/if\((arguments\.length.+?:\w\)),"function"==typeof.+?;(?=return)/, '$1;'],
    [/\|\|"bigint"==typeof \w\|\|\w\.constructor==String/, ''],
    [/"template"==\w\.type\?(\w)\.content:\w/, '$1'],
    [/"value"==\w&&"defaultValue"in \w\|\|"checked"==\w&&"defaultChecked"in \w\|\|/, ''],
    [/"progress"==\w&&null==\w\?.+?:(?=null)/, ''],
    [/"progress"==\w&&!\w\|\|/, ''],
    // attributes and events beyond ours
    [/"width"!=\w&&.+?"popover"!=(\w)&&/, '!/^(href|form|tabIndex|download|role)$/.test($1)&&'],
    [/"function"==typeof \w\|\|(\(null==\w\|\|!1)/, '$1'],
    [/"popover"==\w&&1==\w\?"":/, ''],
    [/\w=\w!=\(\w=\w\.replace\(\w,"\$1"\)\),.+?\.slice\(2\):(\w)\.slice\(2\),/, '$1=$1.slice(2).toLowerCase(),'],
    [/\.l\[(\w)\+\w\]/, '.l[$1]'],
    [/\.l\[(\w\.type)\+\w\]/, '.l[$1]'],
    [/\((\w),\w\?\w:(\w),\w\)/g, '($1,$2)'],
    [/(\w=\w\(!1\)),\w=\w\(!0\)/, '$1'],
    [/(\w)=Math\.random\(\)\.toString\(8\),(\w="__d")\+\1,(\w="__a")\+\1/, '$2,$3'],
    [/\w=\/\(PointerCapture\)\$\|Capture\$\/i,/, ''],
    [/\w\.__&&\w\.__\(\w,\w\),/, ''],
    [/\w\.event\?\w\.event\((\w)\):\w/, '$1'],
  ];
  return forScript('strict-preact', {
    transform(code, id) {
      if (!id.includes('/preact/dist/')) return;
      for (const [what, by] of cuts) {
        if (code.search(what) < 0) this.error(`preact is not written as expected: ${what}`);
        code = code.replace(what, by);
      }
      return { code, map: null };
    },
  });
}

/** CSS variables that only our own styles use; an owner's begin with `--leadtag-`. */
const VARIABLES = ['accent', 'text', 'muted', 'field', 'border', 'error', 'radius', 'gap', 'pad', 'focus'];

/** What no minifier does: one word for all declarations, and short names for our CSS variables. */
export const shorter = (): Plugin =>
  forScript('shorter', {
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk' || file.map) continue;
        file.code = file.code.replace(/\bconst(?=[ {[])/g, 'let');
        for (const [i, name] of VARIABLES.entries()) {
          file.code = file.code.replace(new RegExp(`(?<![\\w-])--${name}(?![\\w-])`, 'g'), `--${i.toString(36)}`);
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
