/** What is wrong with one part of a lead. */
export interface LeadIssue {
    /** Where, with dots: `fields.email`. Empty for the lead as a whole. */
    path: string;
    message: string;
}
/**
 * A request that is no lead: the sender's fault, and the same again would fail again. Its words go to the sender. An `onLead`
 * may throw it too, to refuse a lead for good.
 */
export declare class LeadError extends Error {
    readonly name = "LeadError";
    /** Of the answer: 400 unreadable, 403 not from there, 408 broken off, 413 too large, 415 of a kind that we do not read, 422 not what a lead is. */
    readonly status: number;
    readonly issues: readonly LeadIssue[];
    constructor(status: number, message: string, issues?: readonly LeadIssue[]);
}
/** Thrown by an `onLead` that cannot take the lead now: the sender keeps it, and asks again after this many seconds. */
export declare class RetryLater extends Error {
    readonly name = "RetryLater";
    readonly seconds: number;
    constructor(seconds: number, message?: string);
}
