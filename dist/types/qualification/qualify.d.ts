import type { Intent } from '../config/names.ts';
/** What an offer's intent says by itself. A score, and with it `warm` and `cold`, needs more than an intent. */
export interface IntentQualification {
    model: 'default@1';
    temperature?: 'hot';
    stage: 'subscriber' | 'lead';
    stage_basis: 'intent';
}
/**
 * Sorts a lead by what its form was for: whoever asks for a demo, a quote or a talk with sales is hot, whatever else is known;
 * whoever only takes a newsletter is a subscriber. A form without an intent is not judged.
 */
export declare function qualify(intent: Intent | undefined): IntentQualification | undefined;
