import type { Clock } from '../platform/clock.ts';
import type { RequestPlan } from './plan.ts';
import type { Answer } from './verdict.ts';
export interface SendTools {
    fetch: typeof fetch;
    clock: Clock;
}
/**
 * One attempt. Never throws: a fault of the network is an answer too. The time-out covers the body, which is always read, since
 * an unread one keeps the connection and the keepalive budget; the status counts as soon as it is known.
 */
export declare const send: (request: RequestPlan, { fetch, clock }: SendTools) => Promise<Answer>;
