import type { Lead } from '../lead/schema.ts';
import { type Origins } from './cors.ts';
import { type Seen } from './seen.ts';
export interface ReceiverOptions {
    /**
     * Takes a lead. Once it has resolved, the lead is yours: the sender forgets it. When it throws, the sender keeps the lead and
     * asks again, after 30 seconds or when `RetryLater` says.
     */
    onLead(lead: Lead, context: {
        request: Request;
    }): unknown;
    /** Knows the ids that were taken. The last 10,000 of this process, if nothing else is given. */
    seen?: Seen;
    origins?: Origins;
    /** Longest body. */
    maxBytes?: number;
    /** Is told what went wrong in `onLead` and in `seen`, since the sender is not. The console, if nothing else is given. */
    onError?(error: unknown): unknown;
}
/**
 * A webhook for leads, for everything that speaks `Request` and `Response`. It answers preflights, lets every page read every
 * answer, checks the lead, marks what looks like spam in `lead.spam`, and calls `onLead` once for each id.
 *
 * It answers 200 for a lead that was taken, now or earlier; 503 with `Retry-After` when `onLead` failed; 4xx for what is no
 * lead, or not from one of the `origins`. It never rejects.
 */
export declare function createReceiver({ onLead, seen, origins, maxBytes, onError, }: ReceiverOptions): (request: Request) => Promise<Response>;
