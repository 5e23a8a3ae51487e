import { type Problem } from './problem.ts';
/** Options as collected, not yet judged: what they mean is the business of `parse`. */
export interface RawOptions {
    raw: Record<string, unknown>;
    problems: Problem[];
}
/**
 * Reads what an owner wrote on an element: `data-*` and `data-leadtag-*` attributes, and below them the JSON child (or the one
 * that `data-config="#id"` names). `attributes` is read, never `dataset`, which turns `data-__proto__` into a trap.
 */
export declare function readElement(element: Element): RawOptions;
