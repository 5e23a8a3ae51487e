import type { QuestionSet } from './question.ts';
/** Budget, authority, need, timeline. From 12 of 20 points on a lead is worth a seller's time. */
export declare const bant: QuestionSet;
