import type { ChaosResult } from './run.ts';

/** More of them would only say the same again. */
const SHOWN = 20;

/** The result as a table for a person. */
export function reportOf({ seed, leads, counts, faults, violations, took }: ChaosResult): string {
  const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
  const share = (100 * counts['repeats of a taken lead']!) / Math.max(1, counts.received!);
  return [
    `Chaos run, CHAOS_SEED=${seed} CHAOS_LEADS=${leads}`,
    ...table({ ...counts, 'share of repeats': `${share.toFixed(2)} %` }),
    'Faults brought about',
    ...table(Object.fromEntries(Object.entries(faults).sort())),
    'Duration',
    ...table({ all: seconds(took.all), 'of it healing': seconds(took.healing) }),
    violations.length ? `${violations.length} VIOLATIONS` : 'No violation',
    ...violations.slice(0, SHOWN).map((line) => `  ${line}`),
    ...(violations.length > SHOWN ? [`  and ${violations.length - SHOWN} more`] : []),
  ].join('\n');
}

const table = (rows: Record<string, string | number>): string[] =>
  Object.entries(rows).map(([name, value]) => `  ${name.padEnd(34)}${String(value).padStart(9)}`);
