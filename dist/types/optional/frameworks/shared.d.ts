import type { Question } from './question.ts';
/** Answers that more than one framework offers to its own question. */
export declare const DECISION: Question['options'];
export declare const MONEY: Question['options'];
export declare const PAIN: Question['options'];
