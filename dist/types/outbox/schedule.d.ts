import type { Verdict } from '../webhook/verdict.ts';
import type { Row } from './row.ts';
/** Wait before attempt `n + 1`: doubling from two seconds to a quarter of an hour, then hours, jittered so that visitors spread. */
export declare const backOff: (n: number, random: () => number) => number;
/** How long a claim lasts: longer than any attempt, so that a dead tab's request has surely ended. */
export declare const leaseFor: (row: Row) => number;
/** When a row may be sent, in milliseconds since 1970; `Infinity`: not by itself. */
export declare function dueAt(row: Row, now: number): number;
/** Whether a row waits only for the network, which may be back earlier than its schedule says. */
export declare const waitsForNetwork: (row: Row) => boolean;
/** Whether a row has been kept for the owner long enough. */
export declare const isSpent: (row: Row, now: number) => boolean;
/** The row after an attempt that did not deliver it. */
export declare function afterAttempt(row: Row, verdict: Exclude<Verdict, {
    is: 'delivered';
}>, now: number, random: () => number): Row;
