import type { Dictionary } from './en.ts';
/** Korean, by -요·-니다. */
export declare const ko: Dictionary;
