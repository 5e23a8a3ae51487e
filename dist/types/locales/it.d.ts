import type { Dictionary } from './en.ts';
/** Italian, by tu. */
export declare const it: Dictionary;
