import type { Params } from './params.ts';
import type { Touch } from './touch.ts';
/** Something that a visitor did: how often, and when last (milliseconds since 1970). */
export type Signal = readonly [count: number, lastAt: number];
/** What is remembered of a visitor. */
export interface Memory extends Params {
    first: Touch;
    last: Touch;
    touches: number;
    pageviews: number;
    /** When each visit began, the latest ones. */
    visits: number[];
    /** When the visitor was last seen. */
    seen: number;
    signals: Record<string, Signal>;
    /** What else is to be remembered of the visitor, by name. */
    notes: Record<string, unknown>;
}
/** One page view, as it came. */
export interface Arrival extends Params {
    touch: Touch;
}
export declare const DAY: number;
/** Nothing is remembered of somebody who has not come for so long. */
export declare const isOver: (memory: Memory, now: number) => boolean;
/**
 * Notes a page view. A touch is made by a first visit, by other campaign parameters or another click id than before, and by a
 * source of a new visit; a direct visit never replaces a known one.
 *
 * @param now milliseconds since 1970
 */
export declare function arrive(known: Memory | undefined, { touch, utm, clickIds }: Arrival, now: number): Memory;
/** Counts a signal. What an object's prototype has by that name is no count, and is not touched. */
export declare const count: (memory: Memory, name: string, now: number) => Memory;
