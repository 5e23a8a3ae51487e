import { spread, table } from '../report.ts';
import type { Contestant } from './contestant.ts';
import type { Readings } from './measure.ts';
import { type Measured, mapSummary, resultOf } from './results.ts';
import type { Mode } from './visit.ts';

const KB = 1024;
/** What each column says; `beyond`: what the page alone has is taken off. */
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
  { head: 'to webhook', of: 'arrival' },
];

/** What is compared with the bare form, and with the page alone: all of it, what the page has included. */
const RATIOS: { head: string; of: Measured; to: string; at: Measured }[] = [
  ...(['visible', 'ready', 'script', 'heap', 'key', 'arrival'] as const).map((of) => ({
    head: `${of} / bare`,
    of,
    to: 'bare',
    at: of,
  })),
  ...(['firstPaint', 'visible', 'ready'] as const).map((of) => ({
    head: `${of} / blank's first paint`,
    of,
    to: 'blank',
    at: 'firstPaint' as const,
  })),
  { head: 'heap / blank', of: 'heap', to: 'blank', at: 'heap' },
];

/** Two tables for each mode: medians with their quartiles, and ratios. */
export const pageTables = (contestants: Contestant[], modes: Mode[], all: Readings[]): string =>
  modes.flatMap((mode) => [medians(contestants, mode, all), ratios(contestants, mode, all)]).join('\n');

function medians(contestants: Contestant[], { name: mode, title }: Mode, all: Readings[]): string {
  const blank = resultOf(all, 'blank', mode);
  const rows = contestants.map((contestant) => {
    const result = resultOf(all, contestant.name, mode);
    const cells = COLUMNS.map(({ of, by = 1, beyond }) => {
      const off = beyond ? (blank[of]?.median ?? 0) : 0;
      return result[of] ? spread(mapSummary(result[of], (value) => (value - off) / by)) : '';
    });
    return [contestant.title, ...cells];
  });
  const off = COLUMNS.filter(({ beyond }) => beyond).map(({ head }) => head);
  const rounds = Math.max(...all.map(({ readings }) => readings.length));
  return table(
    `${title}: median (quartiles) of ${rounds}; times in ms; ${off.join(', ')}: beyond the page without a form`,
    ['form', ...COLUMNS.map(({ head }) => head)],
    rows,
  );
}

function ratios(contestants: Contestant[], { name: mode, title }: Mode, all: Readings[]): string {
  const median = (contestant: string, of: Measured) => resultOf(all, contestant, mode)[of]?.median;
  const rows = contestants.map(({ name, title }) => [
    title,
    ...RATIOS.map(({ of, to, at }) => {
      const [a, b] = [median(name, of), median(to, at)];
      return a === undefined || !b ? '' : (a / b).toFixed(2);
    }),
  ]);
  return table(`${title}: ratios`, ['form', ...RATIOS.map(({ head }) => head)], rows);
}
