import type { Qualification, Reason } from './model.ts';
import { between } from './settings.ts';

/** The part of a qualification that is made of points. */
export type Sums = Pick<Qualification, 'score' | 'fit' | 'engagement' | 'framework_score' | 'reasons'>;

/**
 * Adds rows of points up. What makes the score is also what explains it: points are whole at every step, and the caps of the
 * groups, the weight shared out for groups without a row, the bounds of the score and a disqualification write rows of their
 * own. So the reasons always sum to the score.
 *
 * @param rows of the groups `fit`, `engagement`, `framework` and `total`; one of 0 points too makes its group count
 * @param always a score, even without a group
 * @param out the rule that disqualifies, which takes the score to 0
 */
export function addUp(rows: readonly Reason[], always: boolean, out: string | undefined): Sums {
  const reasons: Reason[] = [];
  const put = (group: string, rule: string, points: number): number => {
    const whole = Math.round(points) || 0;
    if (whole || rule === out) reasons.push({ rule, group, points: whole });
    return whole;
  };
  const close = (group: string, name: string, most: number, before: number): number => {
    const sum = rows.reduce((all, row) => (row.group === group ? all + put(group, row.rule, row.points) : all), before);
    return sum + put(group, `${name}.${sum > most ? 'cap' : 'floor'}`, between(0, sum, most) - sum);
  };
  let sum = 0;
  let caps = 0;
  const part = (group: string, most: number): number | undefined => {
    if (!rows.some((row) => row.group === group)) return undefined;
    const points = close(group, group, most, 0);
    sum += points;
    caps += most;
    return points;
  };
  const parts = { fit: part('fit', 40), engagement: part('engagement', 30), framework_score: part('framework', 30) };
  if (!caps && !always) return parts;
  if (caps) sum += put('total', 'shared_out', (sum * 100) / caps - sum);
  let score = close('total', 'score', 100, sum);
  if (out) score += put('total', out, -score);
  return { score, ...parts, reasons };
}
