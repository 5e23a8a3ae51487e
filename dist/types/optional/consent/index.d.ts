import type { Extension } from '../../extensions.ts';
/**
 * Reads what a consent banner knows, as a yes or no to being remembered: TCF v2.2 first, which is an answer of the visitor, else
 * Google Consent Mode, where there is no TCF. Without either nothing is said, and unknown is no. And what a visitor agreed to in a
 * form gets the hash of the words that he read.
 */
export declare function consent(): Extension;
