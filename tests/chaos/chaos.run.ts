import { expect, test } from 'vitest';
import { reportOf } from './report.ts';
import { runChaos } from './run.ts';

const { CHAOS_SEED, CHAOS_LEADS, CHAOS_SECONDS } = process.env;

/** `npm run chaos`: another seed each time, unless CHAOS_SEED names one. */
test('no promised lead is lost, however much breaks', async () => {
  const seed = Number(CHAOS_SEED ?? Date.now() % 1_000_000);
  const leads = Number(CHAOS_LEADS ?? 1000);
  const seconds = Number(CHAOS_SECONDS ?? 600);
  console.log(`CHAOS_SEED=${seed} CHAOS_LEADS=${leads} CHAOS_SECONDS=${seconds}`);
  const result = await runChaos({ seed, leads, seconds });
  console.log(reportOf(result));
  expect(result.violations).toEqual([]);
  expect(result.counts['leads submitted'], 'leads submitted in the time').toBe(leads);
});
