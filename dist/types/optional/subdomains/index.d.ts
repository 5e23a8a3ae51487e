import type { Extension } from '../../extensions.ts';
/**
 * One memory for all subdomains: with `attribution="visitor"`, what is remembered of a visitor stands in a cookie of the parent
 * domain. Safari forgets it after seven days without a visit, as all that scripts keep.
 */
export declare const subdomains: () => Extension;
