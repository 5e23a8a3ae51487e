import type { Extension } from '../../extensions.ts';
/**
 * Progressive profiling: a visitor who has agreed to be remembered (`attribution="visitor"` and a yes of his) is not asked again
 * what he has told; with `data-profiling="2"` he gets at most two new questions each time. "Not you?" forgets it all, and so
 * does the visitor's no.
 */
export declare function profiling(now?: () => number): Extension;
