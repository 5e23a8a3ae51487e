import type { Qualification, Reason } from './model.ts';
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
export declare function addUp(rows: readonly Reason[], always: boolean, out: string | undefined): Sums;
