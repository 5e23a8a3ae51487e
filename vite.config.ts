import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type BuildEnvironmentOptions, defineConfig } from 'vite';
import * as z from 'zod/mini';
import { leadSchema } from './src/lead/schema.ts';
import { sizeGate, sizeReport, strictPreact, zodLite } from './vite.plugins.ts';

// the same bytes wherever it is built, whatever that shell believes in
process.env.NODE_ENV = 'production';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Most bytes of the script, with brotli 11: the build fails above. Every KiB is 7 ms of waiting on a slow phone. */
const SCRIPT_BUDGET = 24_000;

interface Output {
  build: BuildEnvironmentOptions;
  /** What is known at build time. */
  define?: Record<string, string>;
}

/** Everything that is built. The script holds all it needs; the modules leave the libraries to whoever imports them. */
const OUTPUTS: Record<'script' | 'modules', Output> = {
  script: {
    build: {
      lib: { entry: { leadtag: 'src/script.ts' }, formats: ['iife'], name: 'leadtag', fileName: () => 'leadtag.js' },
      minify: 'terser',
      terserOptions: {
        compress: { passes: 3, ecma: 2020, unsafe_arrows: true, pure_getters: true, keep_fargs: false },
      },
    },
    // a script only ever runs in a page
    define: { 'typeof document': '"object"', 'globalThis.HTMLElement': 'HTMLElement' },
  },
  modules: {
    build: {
      lib: {
        entry: { index: 'src/index.ts', element: 'src/element.ts', receiver: 'src/receiver.ts' },
        formats: ['es'],
      },
      rolldownOptions: { external: /^(preact|zod|idb-keyval)/, output: { chunkFileNames: '[name].js' } },
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
    plugins: [zodLite(), strictPreact(), sizeGate(SCRIPT_BUDGET), reporting && sizeReport()],
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
        await builder.build(builder.environments.modules!);
        execFileSync('npx', ['tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
        writeFileSync('dist/lead.schema.json', `${JSON.stringify(z.toJSONSchema(leadSchema), null, 2)}\n`);
      },
    },
  };
});
