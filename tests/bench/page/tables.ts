import { spread, table } from '../report.ts';
import { type Summary, summarise } from '../stats.ts';
import type { Contestant } from './contestant.ts';
import type { Readings } from './measure.ts';
import type { Mode, Reading } from './visit.ts';

/** The numbers of a reading that are summed up: all but what only helps to make others. */
export type Measured = Exclude<keyof Reading, 'mark' | 'handlers' | 'height' | 'keys'>;

/** Medians and quartiles of one contestant in one mode. */
export type Result = Partial<Record<Measured, Summary>>;

const KB = 1024;
/** What each column says, in the order of the table; `beyond`: what the page alone has is taken off. */
const COLUMNS: { head: string; of: Measured; by?: number; beyond?: boolean }[] = [
  { head: 'KB', of: 'bytes', by: KB, beyond: true },
  { head: 'requests', of: 'requests', beyond: true },
  { head: 'first paint', of: 'firstPaint' },
  { head: 'visible', of: 'visible' },
  { head: 'ready', of: 'ready' },
  { head: 'script', of: 'script', beyond: true },
  { head: 'main thread', of: 'cpu', beyond: true },
  { head: 'TBT', of: 'blocking' },
  { head: 'CLS', of: 'shift' },
  { head: 'heap KB', of: 'heap', by: KB, beyond: true },
  { head: 'nodes', of: 'nodes', beyond: true },
  { head: 'script/key', of: 'key' },
  { head: 'click to webhook', of: 'arrival' },
];

/** What a contestant showed in a mode, summed up. */
export function resultOf(all: Readings[], contestant: string, mode: string): Result {
  const readings = all.find((each) => each.contestant === contestant && each.mode === mode)?.readings ?? [];
  const names = [...new Set(COLUMNS.map(({ of }) => of))];
  return Object.fromEntries(
    names.flatMap((name) => {
      const values = readings.map((reading) => reading[name]).filter((value) => value !== undefined);
      return values.length ? [[name, summarise(values)]] : [];
    }),
  );
}

/** Less what the page alone has. */
const less = ({ median, low, high, readings }: Summary, off: number): Summary => ({
  median: median - off,
  low: low - off,
  high: high - off,
  readings,
});

const scaled = ({ median, low, high, readings }: Summary, by: number): Summary => ({
  median: median / by,
  low: low / by,
  high: high / by,
  readings,
});

/** One table for each mode: medians, and quartiles. */
export function pageTables(contestants: Contestant[], modes: Mode[], all: Readings[]): string {
  return modes
    .map(({ name: mode, title }) => {
      const blank = resultOf(all, 'blank', mode);
      const rows = contestants.map((contestant) => {
        const result = resultOf(all, contestant.name, mode);
        const cells = COLUMNS.map(({ of, by = 1, beyond }) => {
          const summary = result[of];
          if (!summary) return '';
          return spread(scaled(beyond ? less(summary, blank[of]?.median ?? 0) : summary, by));
        });
        return [contestant.title, ...cells];
      });
      const most = Math.max(...all.map(({ readings }) => readings.length));
      const heading = `${title}: median (quartiles) of ${most}; times in ms, ${COLUMNS.filter(({ beyond }) => beyond)
        .map(({ head }) => head)
        .join(', ')} without those of the page alone`;
      return table(heading, ['form', ...COLUMNS.map(({ head }) => head)], rows);
    })
    .join('\n');
}
