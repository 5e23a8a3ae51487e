import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type BuildEnvironmentOptions, defineConfig, type Plugin } from 'vite';
import * as z from 'zod/mini';
import { leadSchema } from './src/lead/schema.ts';

const pkg = JSON.parse(readFileSync('package.json', 'utf8'));

/** Most bytes of the script, with brotli 11: the build fails above. Every KiB is 7 ms of waiting on a slow phone. */
const SCRIPT_BUDGET = 18_000;

/** What the script need not ask. */
const IN_A_PAGE = { 'typeof document': '"object"', 'globalThis.HTMLElement': 'HTMLElement' };

/** Everything that is built. The script holds all it needs; the modules leave the libraries to whoever imports them. */
const outputs: Record<string, BuildEnvironmentOptions> = {
  script: {
    lib: { entry: { leadtag: 'src/script.ts' }, formats: ['iife'], name: 'leadtag', fileName: () => 'leadtag.js' },
    minify: 'terser',
    terserOptions: { compress: { passes: 3, ecma: 2020, unsafe_arrows: true, pure_getters: true, keep_fargs: false } },
  },
  modules: {
    lib: {
      entry: { index: 'src/index.ts', element: 'src/element.ts', receiver: 'src/receiver.ts' },
      formats: ['es'],
    },
    rolldownOptions: { external: /^(preact|zod|idb-keyval)/, output: { chunkFileNames: '[name].js' } },
    minify: false,
  },
};

export default defineConfig({
  define: { __VERSION__: JSON.stringify(pkg.version) },
  oxc: { jsx: { runtime: 'classic', pragma: 'h', pragmaFrag: 'Fragment' } },
  plugins: [zodLite(), strictPreact(), sizeGate()],
  environments: Object.fromEntries(
    Object.entries(outputs).map(([name, build]) => [
      name,
      {
        consumer: 'client',
        define: name === 'script' ? IN_A_PAGE : {},
        build: { outDir: 'dist', emptyOutDir: false, target: 'es2022', cssTarget: 'chrome123', ...build },
      },
    ]),
  ),
  builder: {
    async buildApp(builder) {
      for (const name of Object.keys(outputs)) await builder.build(builder.environments[name]!);
      execFileSync('npx', ['tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
      writeFileSync('dist/lead.schema.json', `${JSON.stringify(z.toJSONSchema(leadSchema), null, 2)}\n`);
    },
  },
});

/** In the script a few lines stand in for zod: see `src/config/zod-lite.ts`. Modules import the real one. */
function zodLite(): Plugin {
  return {
    name: 'zod-lite',
    enforce: 'pre',
    applyToEnvironment: (environment) => environment.name === 'script',
    resolveId: (id) => (id === 'zod/mini' ? resolve('src/config/zod-lite.ts') : null),
  };
}

/**
 * Takes out of preact what a strict page forbids (raw HTML, inline styles) and what no view of ours uses: SVG, and components
 * with a state of their own. Fails when a new release of preact is written in another way.
 */
function strictPreact(): Plugin {
  const cuts: [what: RegExp, by: string][] = [
    [/if\(\w\)\w\|\|\w&&\([^;]+?\.__html\),\w\.__k=\[\];else if\(\w&&\(\w\.innerHTML=""\),/, 'if('],
    [/"dangerouslySetInnerHTML"==\w\?\w=\w:/g, ''],
    [/if\("style"==\w\)if.+?\}else if\("o"==/, 'if("o"=='],
    [/if\("http:\/\/www\.w3\.org\/2000\/svg"==\w\)\w=.+?;else if/, 'if'],
    [
      /\{\w=\w\.length;try\{.+?(\w=null!=(\w)&&\2\.type.+?,c,a\)),.+?\}\}else null==/,
      '{$2=F(u.props),$1,u.__u&=-161}else null==',
    ],
    [/(\w=\{__e:function\((\w)[^{]*\{).+?throw \w\}\}/, '$1throw $2}}'],
    [/\w\.prototype\.setState=.+?(\w\.prototype\.render=\w,).+?\w\.__r=0,/, '$1'],
  ];
  return {
    name: 'strict-preact',
    applyToEnvironment: (environment) => environment.name === 'script',
    transform(code, id) {
      if (!id.includes('/preact/dist/')) return;
      for (const [what, by] of cuts) {
        if (code.search(what) < 0) this.error(`preact is not written as expected: ${what}`);
        code = code.replace(what, by);
      }
      return { code, map: null };
    },
  };
}

function sizeGate(): Plugin {
  return {
    name: 'size-gate',
    applyToEnvironment: (environment) => environment.name === 'script',
    generateBundle(_, bundle) {
      for (const [name, file] of Object.entries(bundle)) {
        if (file.type !== 'chunk') continue;
        const bytes = brotliCompressSync(file.code).length;
        console.log(`${name}: ${bytes} bytes with brotli 11, of ${SCRIPT_BUDGET}`);
        if (bytes > SCRIPT_BUDGET) this.error(`${name} is ${bytes - SCRIPT_BUDGET} bytes over its budget`);
      }
    },
  };
}
