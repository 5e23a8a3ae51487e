import { round, table } from './report.ts';

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
