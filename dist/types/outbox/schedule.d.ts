import type { Verdict } from '../webhook/verdict.ts';
import type { Row, RowState } from './row.ts';
/** Longest wait for the network, in milliseconds. */
export declare const LONGEST_WAIT: number;
/**
 * Wait before attempt `n + 1`: doubling from two seconds to a quarter of an hour, then hours, jittered so that visitors spread.
 *
 * @param draw from 0 to 1
 */
export declare const backOff: (n: number, draw: number) => number;
/** How long a claim lasts: longer than any attempt, so that a dead tab's request has surely ended. */
export declare const leaseFor: (row: Row) => number;
/**
 * When a row may be sent, in milliseconds since 1970; `Infinity`: not by itself.
 *
 * @param awake the network may be back: what only waits for it is due
 */
export declare function dueAt({ state, nextAt, lease, reason }: Row, now: number, awake?: boolean): number;
/** Whether a webhook has had its time with a lead, which now goes to another. */
export declare const isOverdue: (row: Row, now: number) => boolean;
/** The same lead on its way to the other webhook: a first attempt again. */
export declare const fallBack: (row: Row, now: number) => Row;
/** A row that nobody sends by themselves, kept for the owner. */
export declare function putAside(row: Row, now: number, state?: RowState, reason?: string): Row;
/** The row after an attempt that did not deliver it. */
export declare function afterAttempt(row: Row, verdict: Exclude<Verdict, {
    is: 'delivered';
}>, now: number, draw: number): Row;
