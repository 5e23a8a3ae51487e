import { type Condition, condition, type Facts } from '../fields/condition.ts';
import { type Basis, STAGES, type Stage } from './model.ts';
import { rank } from './settings.ts';

/** The first that applies decides; who fits none is a `lead`. */
const RULES: readonly (readonly [stage: Stage, basis: Basis, when: string])[] = [
  ['unqualified', 'score', 'disqualified'],
  ['pql', 'product', 'signal.limit_reached'],
  ['pql', 'product', 'signal.teammates_invited'],
  ['pql', 'product', 'signal.integration_connected'],
  ['pql', 'product', 'signal.upgraded'],
  ['sql', 'self_reported', 'gate & fit >= 20'],
  ['mql', 'score', 'score >= 65 & fit >= 16'],
  ['mql', 'intent', 'intent = demo|quote|contact & fit >= 16'],
  ['subscriber', 'intent', 'intent = newsletter'],
  ['lead', 'score', 'score'],
];

/**
 * How far a lead has come, and what that rests on. Conditions of the owner's `own` stand in the place of ours, though who is
 * `disqualified` is so whatever they say. A stage never moves back: `previous` stays when this lead reaches less, and neither
 * `highest` nor a disqualification takes back more than a `lead`. The basis is this lead's own all the same.
 */
export function stageOf(
  facts: Facts,
  own: ReadonlyMap<string, Condition>,
  highest: Stage,
  previous: Stage | undefined,
): { stage: Stage; stage_basis: Basis } {
  const [found, stage_basis]: readonly [Stage, Basis, ...unknown[]] = RULES.find(([stage, , when]) => {
    if (stage === 'unqualified' && facts.disqualified) return true;
    return (own.get(stage) ?? condition(when))?.(facts);
  }) ?? ['lead', 'intent'];

  const reached = Math.min(rank(found), rank(highest));
  const before = rank(previous);
  const floor = reached === 0 && before <= rank('lead') ? 0 : before;
  return { stage: STAGES[Math.max(reached, floor)]!, stage_basis };
}
