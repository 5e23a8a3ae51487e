import type { Dictionary } from './en.ts';
/** German, by Sie. */
export declare const de: Dictionary;
