import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type BuildEnvironmentOptions, defineConfig } from 'vite';
import * as z from 'zod/mini';
import { configSchema } from './src/config/json-schema/index.ts';
import { leadSchema } from './src/lead/schema.ts';
import {
  alike,
  byteOrderMark,
  COMPRESS,
  INNER,
  LANGUAGES,
  languageEntries,
  shorter,
  shortStyles,
  sizeGate,
  standIns,
} from './vite.plugins.ts';
import { sizeReport } from './vite.size.ts';

// the same bytes wherever it is built, whatever that shell believes in
process.env.NODE_ENV = 'production';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Most bytes of the script, with brotli 11: the build fails above. Every KiB is 7 ms of waiting on a slow phone. */
const SCRIPT_BUDGET = 24_000;
/** The same for each language. */
const LANGUAGE_BUDGET = 1000;

/** The name of a language's environment, in which there may be no hyphen. */
const environmentOf = (tag: string) => `language_${tag.replace('-', '_')}`;
const budgetOf = (environment: string) => {
  if (environment === 'script') return SCRIPT_BUDGET;
  return environment.startsWith('language_') ? LANGUAGE_BUDGET : undefined;
};

/** What only some owners use: a script, and a module, of its own each. */
const OPTIONAL = [
  'presets',
  'insights',
  'analytics',
  'consent',
  'profiling',
  'variants',
  'subdomains',
  'debug',
  'enhance',
  'display',
  'spam',
  'turnstile',
  'altcha',
  'steps',
  'fields',
  'country',
  'phone',
  'hints',
];

/** What licenses of others want to have said in a script. */
const NOTICES: Record<string, string> = {
  phone:
    "/*! With libphonenumber-js by Nikolay Kuchumov (MIT), which has data and code of Google's libphonenumber (Apache-2.0). */",
};

interface Output {
  build: BuildEnvironmentOptions;
  /** What is known at build time. */
  define?: Record<string, string>;
}

/** Matches each of these words, and nothing else. */
const wordsOf = (list: string): RegExp => new RegExp(`^(${list.trim().replace(/\s+/g, '|')})$`);

/** A script of its own for a page, with everything in it. `inner` names may be shortened, since nobody else says them. */
function script(file: string, entry: string, inner?: string, notice?: string): Output {
  return {
    build: {
      lib: { entry, formats: ['iife'], name: 'leadtag', fileName: () => file },
      ...(notice && { rolldownOptions: { output: { banner: notice } } }),
      minify: 'terser',
      terserOptions: {
        mangle: inner ? { properties: { builtins: true, regex: wordsOf(inner) } } : true,
        safari10: false, // Vite guards against a fault of Safari 10
        compress: COMPRESS,
      },
    },
    // a script only ever runs in a page
    define: {
      'typeof document': '"object"',
      'typeof HTMLElement': '"function"',
      'typeof location': '"object"',
      'typeof CSS': '"object"',
      'Number.POSITIVE_INFINITY': 'Infinity',
      'Number.NaN': 'NaN',
    },
  };
}

/** Everything that is built. The script holds all it needs; the modules leave the libraries to whoever imports them. */
const OUTPUTS: Record<string, Output> = {
  script: script('leadtag.js', 'src/script.ts', INNER),
  ...Object.fromEntries(
    OPTIONAL.map((name) => [
      name,
      script(`leadtag.${name}.js`, `src/optional/${name}.script.ts`, undefined, NOTICES[name]),
    ]),
  ),
  ...Object.fromEntries(
    LANGUAGES.map((tag) => [environmentOf(tag), script(`leadtag.${tag}.js`, `src/locales/${tag}.script.ts`)]),
  ),
  modules: {
    build: {
      lib: {
        entry: {
          index: 'src/index.ts',
          element: 'src/element.ts',
          receiver: 'src/receiver.ts',
          snippet: 'src/snippet.ts',
          react: 'src/react.tsx',
          preact: 'src/preact.tsx',
          // all of `leadtag/jsx/*`: types, and nothing to run
          jsx: 'src/jsx/index.ts',
          ...Object.fromEntries(OPTIONAL.map((name) => [name, `src/${name}.ts`])),
          ...Object.fromEntries(LANGUAGES.map((tag) => [`locales/${tag}`, `src/locales/${tag}.module.ts`])),
        },
        formats: ['es'],
      },
      rolldownOptions: {
        external: /^(preact|react|zod|idb-keyval|libphonenumber-js)/,
        output: {
          chunkFileNames: '[name].js',
          // Next has to be told what may not run on a server alone
          banner: ({ name }) => (name === 'react' ? "'use client';" : ''),
        },
      },
      minify: false,
    },
  },
  doctor: {
    build: {
      lib: { entry: { cli: 'src/doctor/cli.ts' }, formats: ['es'] },
      // a library's path in a comment is that of the machine it was built on
      rolldownOptions: {
        external: /^node:/,
        output: { banner: '#!/usr/bin/env node' },
        experimental: { attachDebugInfo: 'none' },
      },
      minify: false,
    },
  },
};

/** The lead as JSON Schema, under an address of this version's own. */
function leadJsonSchema() {
  const { $schema, ...schema } = z.toJSONSchema(leadSchema);
  const $id = `https://unpkg.com/leadtag@${version}/dist/lead.schema.json`;
  return { $schema, $id, title: 'A lead of leadtag', description: 'What arrives at a webhook.', ...schema };
}

/** The hash of every script, by which a page can insist on these very bytes: https://www.w3.org/TR/sri-2/. */
function integrity() {
  const scripts = readdirSync('dist').filter((file) => /^leadtag(\..+)?\.js$/.test(file));
  const hash = (file: string) =>
    createHash('sha384')
      .update(readFileSync(`dist/${file}`))
      .digest('base64');
  return { version, files: Object.fromEntries(scripts.sort().map((file) => [file, `sha384-${hash(file)}`])) };
}

const writeJson = (file: string, content: unknown) =>
  writeFileSync(`dist/${file}`, `${JSON.stringify(content, null, 2)}\n`);

/** `vite build` makes `dist/`; `vite build --mode size` only tells what each part of the script costs. */
export default defineConfig(({ mode }) => {
  const reporting = mode === 'size';
  const everywhere = { outDir: 'dist', emptyOutDir: false, target: 'es2022', cssTarget: 'chrome123' };
  return {
    define: { __VERSION__: JSON.stringify(version) },
    oxc: { jsx: { runtime: 'classic', pragma: 'h', pragmaFrag: 'Fragment' } },
    logLevel: 'warn',
    plugins: [
      standIns(),
      languageEntries(),
      shortStyles(),
      alike(),
      shorter(),
      byteOrderMark(),
      !reporting && sizeGate(budgetOf),
      reporting && sizeReport(),
    ],
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
        for (const name of [...OPTIONAL, ...LANGUAGES.map(environmentOf), 'modules', 'doctor'])
          await builder.build(builder.environments[name]!);
        chmodSync('dist/cli.js', 0o755);
        execFileSync('npx', ['tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
        writeJson('lead.schema.json', leadJsonSchema());
        writeJson('config.schema.json', configSchema(version));
        writeJson('integrity.json', integrity());
      },
    },
  };
});
