import type { OutboxEntry } from '../../../outbox/owner.ts';
/** A state of a row, short, and in a sentence. */
export declare const STATES: Record<OutboxEntry['state'], {
    name: string;
    about: string;
    tone: 'wait' | 'bad' | 'good';
}>;
/** How long until, or since, in the largest unit that says something. */
export declare function timeFrom(now: number, at: number): string;
/** Who a lead is from: the first of these that it has. */
export declare function nameOf(lead: unknown): string;
