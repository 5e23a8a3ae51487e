import type { Dictionary } from './en.ts';
/** Indonesian, by Anda. */
export declare const id: Dictionary;
