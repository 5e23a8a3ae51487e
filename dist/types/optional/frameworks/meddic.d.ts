import type { QuestionSet } from './question.ts';
/**
 * Metrics, economic buyer, decision criteria, decision process, identified pain, champion. Six are too many for a first form:
 * ask two or three, the others later. Which criteria speak for a product only its owner knows; ours count alike.
 */
export declare const meddic: QuestionSet;
