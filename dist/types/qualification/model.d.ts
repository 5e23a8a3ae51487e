import type { Intent } from '../config/names.ts';
import type { IcpOptions, ScoreOptions, StageOptions } from '../config/score.ts';
/** How far a lead has come, lowest first; `unqualified` stands beside the row. */
export declare const STAGES: readonly ["unqualified", "subscriber", "lead", "mql", "pql", "sql"];
export type Stage = (typeof STAGES)[number];
export type Temperature = 'cold' | 'warm' | 'hot';
export type Basis = 'score' | 'intent' | 'self_reported' | 'product';
export type Fields = Readonly<Record<string, string | number | boolean | readonly string[]>>;
/** How often something was seen, and when last (milliseconds since 1970). */
export type Signal = readonly [count: number, lastAt: number];
/** Points from 0 to 5 by option, by question. The field of question `budget` of `bant` has the key `bant_budget`. */
export interface Framework {
    readonly name: 'bant' | 'champ' | 'meddic';
    readonly questions: Readonly<Record<string, Readonly<Record<string, number>>>>;
}
/** What an owner can set, as JSON. Whatever does not fit is ignored and reported. */
export interface ModelSettings {
    readonly score?: ScoreOptions;
    readonly icp?: IcpOptions;
    readonly stages?: StageOptions;
    readonly maxStage?: Stage;
}
export interface QualifyInput {
    readonly intent?: Intent | undefined;
    readonly fields: Fields;
    readonly signals?: Readonly<Record<string, Signal>> | undefined;
    /** Milliseconds since 1970. */
    readonly now: number;
    readonly framework?: Framework | undefined;
    readonly model?: ModelSettings | undefined;
    /** How far the same person is known to have come before. */
    readonly previous?: Stage | undefined;
    /** Hears the path of every setting that does not fit, such as `score.rules.2`. */
    readonly report?: ((path: string) => void) | undefined;
}
export interface Reason {
    rule: string;
    group: string;
    points: number;
}
export interface Qualification {
    model: 'default@1';
    score?: number;
    fit?: number;
    engagement?: number;
    framework_score?: number;
    temperature?: Temperature;
    stage: Stage;
    stage_basis: Basis;
    framework?: Framework['name'];
    answers?: Record<string, {
        value: string;
        points?: number;
    }>;
    /** How often each signal was seen. */
    signals?: Record<string, number>;
    /** Full days since a signal was seen last, where that takes points from it. */
    signal_days?: Record<string, number>;
    /** Whole points; they sum to `score`. */
    reasons?: Reason[];
}
