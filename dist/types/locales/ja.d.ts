import type { Dictionary } from './en.ts';
/** Japanese, by です・ます. */
export declare const ja: Dictionary;
