import { round, spread, table } from '../report.ts';
import { summarise } from '../stats.ts';
import type { ClickToDurable } from './click-to-durable.ts';
import { CONTESTANTS, LEVELS } from './contestants.ts';
import type { DrainRate } from './drain-rate.ts';
import type { PageStart } from './page-start.ts';

/** Contestants by levels, and the ratios that count: they hold on any machine. */
export function clickTable(readings: ClickToDurable): string {
  const of = (contestant: string, level: number) =>
    readings.find((each) => each.contestant === contestant && each.level === level)!.ms;
  const most = LEVELS.at(-1)!;
  const rows = CONTESTANTS.map((name) => [
    name,
    ...LEVELS.map((level) => spread(of(name, level))),
    round(of(name, most).median / of(name, 0).median),
    ...LEVELS.map((level) => round(of(name, level).median / of('raw', level).median)),
  ]);
  const head = ['ms', ...LEVELS.map(waiting), `${most}/0`, ...LEVELS.map((level) => `to raw, ${level}`)];
  return table(`From click to disk: median (quartiles) of ${of('leadtag', 0).readings}`, head, rows);
}

export function drainTable(readings: DrainRate): string {
  const rows = CONTESTANTS.map((name) => [
    name,
    ...LEVELS.map((level) => {
      const { perSecond, leads } = readings.find((each) => each.contestant === name && each.level === level)!;
      return `${spread(perSecond)}${leads < 300 ? ` [${leads} leads]` : ''}`;
    }),
  ]);
  const head = ['leads/s', 'a stream of new ones', ...LEVELS.slice(1).map(waiting)];
  return table('Leads that arrive in a second, of 300: median (quartiles)', head, rows);
}

export function startTable(readings: PageStart): string {
  const rows = readings.map(({ page, cpu, readings }) => [
    page,
    `${cpu}x`,
    ...(['all', 'start', 'later'] as const).map((sort) => spread(summarise(readings.map((each) => each[sort])))),
  ]);
  const head = ['page', 'slower by', 'of any', 'our script comes up', 'of ours later'];
  return table(
    'Longest task of the main thread in the first 6 s, in ms of processor time: median (quartiles)',
    head,
    rows,
  );
}

const waiting = (level: number): string => `${level} waiting`;
