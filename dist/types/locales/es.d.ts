import type { Dictionary } from './en.ts';
/** Spanish, by tú. */
export declare const es: Dictionary;
