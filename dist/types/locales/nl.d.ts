import type { Dictionary } from './en.ts';
/** Dutch, by je. */
export declare const nl: Dictionary;
