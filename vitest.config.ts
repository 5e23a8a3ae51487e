import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { enginesAskedFor } from './tests/helpers/engines/index.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Tests in a real browser, driven from Node: a project for each engine, so that results are counted by engine. */
const inBrowsers = (await enginesAskedFor()).map((engine) => ({
  name: engine === 'chromium' ? 'browser' : engine,
  // the apps of the demo are for owners, not for visitors: one engine will do
  folders: ['browser', 'receivers/bench', ...(engine === 'chromium' ? ['apps'] : [])],
  environment: 'node',
  testTimeout: 60_000,
  hookTimeout: 60_000,
  // a busy machine must not stop a release; a test that needs its second try is a bug all the same, and is named at the end
  retry: process.env.CI ? 1 : 0,
  provide: { engine },
}));

/** What each group of tests runs in; the groups run one after the other, the quick ones first. */
const PROJECTS = [
  { name: 'unit', folders: ['unit'], environment: 'node' },
  { name: 'dom', folders: ['dom'], environment: 'happy-dom', setupFiles: './tests/dom/support/setup.ts' },
  {
    name: 'receivers',
    folders: ['receivers/examples', 'receivers/doctor', 'receivers/inbox'],
    environment: 'node',
    testTimeout: 30_000,
  },
  { name: 'dist', folders: ['dist'], environment: 'node', testTimeout: 120_000 },
  ...inBrowsers,
];

export default defineConfig({
  define: { __VERSION__: JSON.stringify(version) },
  oxc: { jsx: { runtime: 'classic', pragma: 'h', pragmaFrag: 'Fragment' } },
  test: {
    reporters: ['default', './tests/helpers/count-reporter.ts'],
    projects: PROJECTS.map(({ folders, ...options }, groupOrder) => ({
      extends: true as const,
      test: {
        include: folders.map((folder) => `tests/${folder}/**/*.test.{ts,tsx}`),
        sequence: { groupOrder },
        ...options,
      },
    })),
  },
});
