import type { Intent } from '../config/names.ts';
/**
 * What an offer's intent says by itself: whoever asks for a demo, a quote or a talk is hot, whoever only takes a newsletter is a
 * subscriber. A score, and with it `warm` and `cold`, needs the whole model.
 */
export declare const byIntent: (intent: Intent | undefined) => {
    stage: "lead" | "subscriber";
    stage_basis: "intent";
    temperature?: "hot" | undefined;
    model: "default@1";
} | undefined;
