import type { QuestionSet } from './question.ts';
export { pointsOfOptions, type Question, type QuestionSet } from './question.ts';
/** The question sets, by name. */
export declare const FRAMEWORKS: {
    bant: QuestionSet;
    champ: QuestionSet;
    meddic: QuestionSet;
};
