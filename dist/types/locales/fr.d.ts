import type { Dictionary } from './en.ts';
/** French, by vous. */
export declare const fr: Dictionary;
