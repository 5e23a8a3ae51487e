import type { Clock } from './clock.ts';
/**
 * Calls back once an element has been half visible for a second, as ads are counted (of a form that is taller than the window:
 * once it fills half of that). Returns what ends the watch.
 */
export declare function whenSeen(element: Element, clock: Clock, fn: () => void): () => void;
