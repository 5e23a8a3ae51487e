import type { Dictionary } from './en.ts';
/** Polish, by Ty, as forms usually do. */
export declare const pl: Dictionary;
