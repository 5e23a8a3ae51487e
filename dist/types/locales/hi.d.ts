import type { Dictionary } from './en.ts';
/** Hindi, by आप. */
export declare const hi: Dictionary;
