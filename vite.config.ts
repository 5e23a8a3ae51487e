import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type BuildEnvironmentOptions, defineConfig } from 'vite';
import * as z from 'zod/mini';
import { leadSchema } from './src/lead/schema.ts';
import { COMPRESS, shorter, shortStyles, sizeGate, sizeReport, standIns } from './vite.plugins.ts';

// the same bytes wherever it is built, whatever that shell believes in
process.env.NODE_ENV = 'production';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Most bytes of the script, with brotli 11: the build fails above. Every KiB is 7 ms of waiting on a slow phone. */
const SCRIPT_BUDGET = 24_000;

/** What only some owners use: a script, and a module, of its own each. */
const OPTIONAL = ['presets', 'insights', 'analytics', 'consent', 'profiling', 'variants', 'subdomains', 'debug'];

interface Output {
  build: BuildEnvironmentOptions;
  /** What is known at build time. */
  define?: Record<string, string>;
}

/** Properties that only this script sees: no page, no row on a device, no dictionary. Short names take their place. */
const INNER =
  /^(announce|carried|carrier|choices|claim|drain|drawer|durable|flying|forget|gates|hear|isForbidden|isOver|journal|learn|panel|rescue|retryAfter|rung|rungs|showErrors|shutUntil|since|sweep|tidy|tried|unlearn|wakeAt|fits|attempt|fault|prepare|place|strict|drawn|waiting|notify|known|ticked|way|clock|exists|say|errors|carry|formats|urls|keep|isKept|listen|look|inside|exclude|online|props|owner)$/;

/** A script of its own for a page, with everything in it. `inner` names may be shortened, since nobody else says them. */
function script(file: string, entry: string, inner?: RegExp): Output {
  return {
    build: {
      lib: { entry, formats: ['iife'], name: 'leadtag', fileName: () => file },
      minify: 'terser',
      terserOptions: {
        mangle: inner ? { properties: { regex: inner } } : true,
        safari10: false, // Vite guards against a fault of Safari 10
        compress: COMPRESS,
      },
    },
    // a script only ever runs in a page
    define: {
      'typeof document': '"object"',
      'globalThis.HTMLElement': 'HTMLElement',
      'Number.POSITIVE_INFINITY': 'Infinity',
      'Number.NaN': 'NaN',
    },
  };
}

/** Everything that is built. The script holds all it needs; the modules leave the libraries to whoever imports them. */
const OUTPUTS: Record<string, Output> = {
  script: script('leadtag.js', 'src/script.ts', INNER),
  ...Object.fromEntries(OPTIONAL.map((name) => [name, script(`leadtag.${name}.js`, `src/optional/${name}.script.ts`)])),
  modules: {
    build: {
      lib: {
        entry: {
          index: 'src/index.ts',
          element: 'src/element.ts',
          receiver: 'src/receiver.ts',
          ...Object.fromEntries(OPTIONAL.map((name) => [name, `src/${name}.ts`])),
        },
        formats: ['es'],
      },
      rolldownOptions: { external: /^(preact|zod|idb-keyval)/, output: { chunkFileNames: '[name].js' } },
      minify: false,
    },
  },
  doctor: {
    build: {
      lib: { entry: { cli: 'src/doctor/cli.ts' }, formats: ['es'] },
      rolldownOptions: { external: /^node:/, output: { banner: '#!/usr/bin/env node' } },
      minify: false,
    },
  },
};

/** `vite build` makes `dist/`; `vite build --mode size` only tells what each part of the script costs. */
export default defineConfig(({ mode }) => {
  const reporting = mode === 'size';
  const everywhere = { outDir: 'dist', emptyOutDir: false, target: 'es2022', cssTarget: 'chrome123' };
  return {
    define: { __VERSION__: JSON.stringify(version) },
    oxc: { jsx: { runtime: 'classic', pragma: 'h', pragmaFrag: 'Fragment' } },
    logLevel: 'warn',
    plugins: [standIns(), shortStyles(), shorter(), sizeGate(SCRIPT_BUDGET), reporting && sizeReport()],
    environments: Object.fromEntries(
      Object.entries(OUTPUTS).map(([name, { build, define }]) => [
        name,
        {
          consumer: 'client' as const,
          define: define ?? {},
          build: { ...everywhere, ...build, write: !reporting, sourcemap: reporting && 'hidden' },
        },
      ]),
    ),
    builder: {
      async buildApp(builder) {
        if (!reporting) rmSync('dist', { recursive: true, force: true });
        await builder.build(builder.environments.script!);
        if (reporting) return;
        for (const name of [...OPTIONAL, 'modules', 'doctor']) await builder.build(builder.environments[name]!);
        chmodSync('dist/cli.js', 0o755);
        execFileSync('npx', ['tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
        writeFileSync('dist/lead.schema.json', `${JSON.stringify(z.toJSONSchema(leadSchema), null, 2)}\n`);
      },
    },
  };
});
