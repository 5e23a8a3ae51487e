import { round, table } from '../report.ts';
import { summarise } from '../stats.ts';
import type { ColdStarts } from './cold-start.ts';
import type { DrainReading, Webhook } from './drain-rate.ts';
import type { PutLatency } from './put-latency.ts';

/** What we hold ourselves to. Missing one stops nobody: it depends on the machine, too. */
export interface Goal {
  /** What is measured. */
  goal: string;
  measured: number;
  /** The most that it may be, or the least. */
  most?: number;
  least?: number;
  /** What helps to judge it. */
  note?: string;
}

const isMet = ({ measured, most = Number.POSITIVE_INFINITY, least = Number.NEGATIVE_INFINITY }: Goal): boolean =>
  measured <= most && measured >= least;

export function goalTable(goals: Goal[]): string {
  const rows = goals.map((each) => [
    each.goal,
    each.most === undefined ? `>= ${each.least}` : `<= ${each.most}`,
    round(each.measured) + (each.note ? ` (${each.note})` : ''),
    isMet(each) ? 'yes' : 'no',
  ]);
  return table('Goals', ['what', 'goal', 'measured', 'met'], rows);
}

export function putGoals(profile: string, readings: PutLatency): Goal[] {
  const most = readings.reduce((most, { level }) => Math.max(most, level), 0);
  const of = (contestant: string, level: number) =>
    readings.find((each) => each.contestant === contestant && each.level === level)!.ms;
  const growth = (contestant: string) => of(contestant, most).median / of(contestant, 0).median;
  return [
    {
      goal: `put with ${most} waiting, p95 in ms, profile ${profile}`,
      measured: of('leadtag', most).p95,
      most: 1.5,
      note: `raw: ${round(of('raw', most).p95)}`,
    },
    {
      goal: `put with ${most} waiting, to none, profile ${profile}`,
      measured: growth('leadtag'),
      most: 1.2,
      note: `raw: ${round(growth('raw'))}`,
    },
  ];
}

export function drainGoals(profile: string, { name }: Webhook, readings: DrainReading[]): Goal[] {
  const of = (contestant: string, inFlight?: number) =>
    readings.find((each) => each.contestant === contestant && each.inFlight === inFlight)!.perSecond.median;
  const where = `answered ${name}, profile ${profile}`;
  return [
    { goal: `drain, to no store at all at 4, ${where}`, measured: of('leadtag') / of('none', 4), least: 0.7 },
    {
      goal: `drain, to Workbox, ${where}`,
      measured: of('leadtag') / of('workbox', 1),
      least: 4,
      note: `no store at all at 4: ${round(of('none', 4) / of('workbox', 1))}`,
    },
  ];
}

export const coldGoals = (readings: ColdStarts): Goal[] =>
  readings
    .filter(({ contestant }) => contestant === 'leadtag')
    .flatMap(({ cpu, readings }) => {
      const median = (values: number[]) => summarise(values).median;
      return [
        {
          goal: `cold start, busy in ms, ${cpu}x slower`,
          measured: median(readings.map(({ script, busy }) => script + busy)),
          most: 60,
          note: `by the clock, from the first look: ${round(median(readings.map(({ wall }) => wall)))}`,
        },
        {
          goal: `cold start, longest task in ms, ${cpu}x slower`,
          measured: Math.max(...readings.map(({ longest }) => longest)),
          most: 50,
        },
      ];
    });
