import { type Condition } from '../fields/condition.ts';
import { type ModelSettings, type Reason } from './model.ts';
/** One of the owner's rules, fit for use. Without a group it goes straight onto the total. */
export interface OwnRule extends Reason {
    readonly disqualify: boolean;
    readonly test: Condition;
}
/** What is wanted of a lead, by what it is wanted of. */
export type Ideal = Readonly<Record<string, readonly string[] | undefined>>;
/**
 * Reads an owner's settings, which were JSON and can be anything.
 *
 * @param report hears the path of each part that does not fit (`score.rules.2`); that part counts as not written
 */
export declare function readSettings(model: ModelSettings | undefined, report?: (path: string) => void): {
    hot: number;
    warm: number;
    b2c: boolean;
    defaults: boolean;
    highest: "lead" | "mql" | "pql" | "sql" | "subscriber" | "unqualified";
    rules: OwnRule[];
    ideal: {
        [k: string]: readonly string[] | undefined;
    };
    stages: Map<string, Condition>;
};
/** The place of a stage in the row, -1 for what is none. */
export declare const rank: (stage: string | undefined) => number;
/** The nearest whole number within bounds. */
export declare const between: (low: number, value: number, high: number) => number;
