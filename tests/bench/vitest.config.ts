import { defineConfig } from 'vitest/config';

/** Not part of `npm test`: what takes how long depends on the machine, so nobody should be stopped by it. */
export default defineConfig({
  test: {
    include: ['tests/bench/**/*.run.ts'],
    // one after the other: each would take the processor from the others
    fileParallelism: false,
    testTimeout: 3_600_000,
    hookTimeout: 120_000,
    // the tables as they stand, without a heading for each line
    disableConsoleIntercept: true,
  },
});
