import { expect } from 'vitest';
import { reportOf } from '../chaos/report.ts';
import { runChaos } from '../chaos/run.ts';
import { test } from '../helpers/browser-test.ts';

const SEED = Number(process.env.CHAOS_SEED ?? 90);

test('90: no promised lead is lost, and none is invented, however much breaks: the short run of `npm run chaos`', {
  timeout: 120_000,
}, async ({ needs }) => {
  // tabs are crashed by it
  needs('cdp');
  const result = await runChaos({ seed: SEED, leads: 60, seconds: 30 });
  expect(result.violations, reportOf(result)).toEqual([]);
  // on a slow machine the time is up before all are submitted
  expect(result.counts['leads submitted']).toBeGreaterThan(20);
  expect(result.counts.promised).toBeGreaterThan(10);
});
