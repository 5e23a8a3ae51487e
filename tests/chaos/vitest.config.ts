import { defineConfig } from 'vitest/config';

/** Not part of `npm test`: it takes minutes, and its seed is another one each time. */
export default defineConfig({
  test: {
    include: ['tests/chaos/*.run.ts'],
    testTimeout: 3_600_000,
    // the report as it stands, without a heading for each line
    disableConsoleIntercept: true,
  },
});
