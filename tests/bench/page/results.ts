import { type Summary, summarise } from '../stats.ts';
import type { Readings } from './measure.ts';
import type { Reading } from './visit.ts';

/** The numbers of a reading that are summed up: all but what only helps to make others. */
const MEASURED = [
  'bytes',
  'requests',
  'firstPaint',
  'visible',
  'ready',
  'script',
  'cpu',
  'blocking',
  'shift',
  'heap',
  'nodes',
  'key',
  'arrival',
] as const satisfies (keyof Reading)[];
export type Measured = (typeof MEASURED)[number];

/** Medians and quartiles of one contestant in one mode. */
export type Result = Partial<Record<Measured, Summary>>;

/** What a contestant showed in a mode, summed up. Empty if it was not there. */
export function resultOf(all: Readings[], contestant: string, mode: string): Result {
  const readings = all.find((each) => each.contestant === contestant && each.mode === mode)?.readings ?? [];
  const known = MEASURED.map((name) => {
    const values = readings.map((reading) => reading[name]).filter((value) => value !== undefined);
    return [name, values] as const;
  });
  return Object.fromEntries(
    known.filter(([, values]) => values.length).map(([name, values]) => [name, summarise(values)]),
  );
}

/** Each of its numbers made into another. */
export const mapSummary = ({ median, low, high, p95, readings }: Summary, by: (value: number) => number): Summary => ({
  median: by(median),
  low: by(low),
  high: by(high),
  p95: by(p95),
  readings,
});
