import type { Dictionary } from './en.ts';
/**
 * Arabic, worded so that it fits men and women alike. `\u2066` and `\u2069` keep a date, an address or a number below 0 in one
 * piece: it reads from left to right in here as well.
 */
export declare const ar: Dictionary & {
    dir: 'rtl';
};
