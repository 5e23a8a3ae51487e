import type { FormConfig } from '../../config/parse.ts';
import type { Say } from '../../view/words.ts';
type Outcome = 'sending' | 'received' | 'saved' | 'failed';
/** What a visitor reads of an outcome, a paragraph each. */
export declare function wordsOf(outcome: Outcome, { success, contact }: FormConfig, say: Say): string[];
/** What is offered after an outcome: the file that was promised, and the next step. */
export declare function linksOf({ download, calendar, whatsapp }: FormConfig, say: Say): HTMLAnchorElement[];
export {};
