import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** What each group of tests runs in; the groups run one after the other, the quick ones first. */
const PROJECTS = {
  unit: { environment: 'node' },
  dom: { environment: 'happy-dom' },
  dist: { environment: 'node', testTimeout: 120_000 },
  // a real Chromium, driven from Node
  browser: { environment: 'node', testTimeout: 60_000, hookTimeout: 60_000 },
};

export default defineConfig({
  define: { __VERSION__: JSON.stringify(version) },
  oxc: { jsx: { runtime: 'classic', pragma: 'h', pragmaFrag: 'Fragment' } },
  test: {
    reporters: ['default', './tests/helpers/count-reporter.ts'],
    projects: Object.entries(PROJECTS).map(([name, options], groupOrder) => ({
      extends: true as const,
      test: { name, include: [`tests/${name}/**/*.test.{ts,tsx}`], sequence: { groupOrder }, ...options },
    })),
  },
});
