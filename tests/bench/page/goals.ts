import { table } from '../report.ts';
import type { Measured, Result } from './results.ts';

/** What leadtag promises of itself, and what was measured. */
export interface Goal {
  goal: string;
  limit: number;
  /** None: what it takes was not measured in this run. */
  measured: number | undefined;
  met: boolean | undefined;
}

/** What a contestant has shown on a slow phone, where all of these are judged. */
type OnSlowPhone = (contestant: string) => Result;

/** How much of the time until the bare form, or a peer's, may be typed into leadtag may take until its own can. */
const READY: Record<string, number> = {
  bare: 1.1,
  formbricks: 0.85,
  react: 0.6,
  formkit: 0.6,
  surveyjs: 0.25,
  formio: 0.25,
};
/** The same for what it costs, against the bare form; with the page itself, and beyond it. */
const COST = [
  { of: 'script', what: 'script CPU', limit: 1.4 },
  { of: 'heap', what: 'heap', limit: 1.2 },
] as const;

/** The goals, in the order in which they are told. */
export function goalsOf(slow: OnSlowPhone): Goal[] {
  const median = (contestant: string, what: Measured) => slow(contestant)[what]?.median;
  const ratio = (a: number | undefined, b: number | undefined) => (a === undefined || !b ? undefined : a / b);
  const beyond = (contestant: string, what: Measured) => {
    const [all, page] = [median(contestant, what), median('blank', what)];
    return all === undefined || page === undefined ? undefined : all - page;
  };
  const goal = (goal: string, limit: number, measured: number | undefined): Goal => ({
    goal,
    limit,
    measured,
    met: measured === undefined ? undefined : measured <= limit,
  });
  return [
    ...Object.entries(READY).map(([peer, limit]) =>
      goal(`ready, to ${peer}`, limit, ratio(median('leadtag', 'ready'), median(peer, 'ready'))),
    ),
    goal(
      'instant: visible, to the first paint of blank',
      1.02,
      ratio(median('instant', 'visible'), median('blank', 'firstPaint')),
    ),
    ...['leadtag', 'instant'].flatMap((name) => [
      goal(`${name}: TBT, ms`, 10, median(name, 'blocking')),
      goal(`${name}: CLS`, 0, median(name, 'shift')),
    ]),
    ...COST.flatMap(({ of, what, limit }) => [
      goal(`${what}, to bare`, limit, ratio(median('leadtag', of), median('bare', of))),
      goal(`${what} without the page's own, to bare`, limit, ratio(beyond('leadtag', of), beyond('bare', of))),
    ]),
    goal('script per key, ms', 0.25, median('leadtag', 'key')),
  ];
}

/** Goal, measured, met. They are told, not insisted on: machines differ. */
export const goalTable = (goals: Goal[]): string =>
  table(
    'The goals, on a slow phone',
    ['goal', 'at most', 'measured', 'met'],
    goals.map(({ goal, limit, measured, met }) => [
      goal,
      limit.toFixed(2),
      measured === undefined ? '-' : measured.toFixed(2),
      met === undefined ? '-' : met ? 'yes' : 'NO',
    ]),
  );
