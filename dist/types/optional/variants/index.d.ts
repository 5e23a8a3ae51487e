import type { Extension } from '../../extensions.ts';
/**
 * Split tests: shows one of up to four variants of heading, text and call to action, the same to a visitor for as long as he may
 * be remembered. The lead and the events carry its name as `variant`.
 */
export declare function variants(random?: () => number): Extension;
