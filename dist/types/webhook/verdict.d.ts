import type { RequestPlan } from './plan.ts';
/** What is to be done with a lead after an attempt. */
export type Verdict = 
/** A yes that we have read. */
{
    is: 'delivered';
}
/** It may have arrived, and asking again would not tell. */
 | {
    is: 'unconfirmed';
    code: string;
}
/**
 * Try again: after a network fault as soon as the network is back, else not before the wait is over. Without an answer it may
 * have arrived (`unanswered`); where the host is there, more attempts would not tell either (`unread`).
 */
 | {
    is: 'retry';
    code: string;
    network: boolean;
    wait?: number | undefined;
    unanswered?: boolean;
    unread?: boolean;
}
/** The owner can fix it: tried slowly. */
 | {
    is: 'parked';
    code: string;
    unanswered?: boolean;
}
/** Refused for good. */
 | {
    is: 'refused';
    code: string;
};
/** What came back from one attempt: a status, or a fault of the network. */
export type Answer = {
    status: number;
    redirected: boolean;
    retryAfter: string | null;
    text?: string;
} | {
    fault: 'NETWORK' | 'TIMEOUT';
};
/** What counts as a yes: see {@link RequestPlan}. */
type Rules = Pick<RequestPlan, 'redirects' | 'yes' | 'no'>;
/**
 * Judges an answer. A 2xx after a redirect is not a yes, since a browser may have dropped the body on the way.
 *
 * @param now milliseconds since 1970, for a `Retry-After` that is a date
 */
export declare function judgeAnswer(answer: Answer, { redirects, yes, no }: Rules, now: number): Verdict;
export {};
