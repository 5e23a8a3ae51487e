import type { Dictionary } from './en.ts';
/** Turkish, by siz. */
export declare const tr: Dictionary;
