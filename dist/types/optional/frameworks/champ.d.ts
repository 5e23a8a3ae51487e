import type { QuestionSet } from './question.ts';
/**
 * Challenges, authority, money, prioritization: the problem first. Which challenges a product solves only its owner knows, so
 * an owner writes the options of the first question anew: 5 points for what the product solves, 2 for the rest.
 */
export declare const champ: QuestionSet;
