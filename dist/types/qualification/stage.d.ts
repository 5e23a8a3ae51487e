import { type Condition, type Facts } from '../fields/condition.ts';
import { type Basis, type Stage } from './model.ts';
/**
 * How far a lead has come, and what that rests on. Conditions of the owner's `own` stand in the place of ours, though who is
 * `disqualified` is so whatever they say. A stage never moves back: `previous` stays when this lead reaches less, and neither
 * `highest` nor a disqualification takes back more than a `lead`. The basis is this lead's own all the same.
 */
export declare function stageOf(facts: Facts, own: ReadonlyMap<string, Condition>, highest: Stage, previous: Stage | undefined): {
    stage: Stage;
    stage_basis: Basis;
};
