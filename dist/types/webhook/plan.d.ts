import type { Destination } from '../config/destination.ts';
import type { Lead } from '../lead/schema.ts';
import { type Encoding } from './encode.ts';
/** All that one request needs, written down once: every attempt sends these very bytes. */
export interface RequestPlan {
    url: string;
    format: Encoding;
    contentType: string;
    body: string;
    /** Length of the body on the wire, as first written: a part of the row's key. */
    bytes: number;
    /** How long an attempt may take, in milliseconds. */
    timeout: number;
    /** How often it was tried before. */
    attempts?: number;
    /** Whether a 2xx after a redirect counts as a yes. */
    redirects: 'strict' | 'ok';
    /** Further headers. */
    headers?: Record<string, string> | undefined;
    /** With the cookies of this very site; without a word with none. */
    credentials?: 'same-origin' | undefined;
    /** Sent so that no answer can be read. */
    mode?: 'cors' | 'no-cors' | undefined;
    /** JSON because nobody has said otherwise: may become a form, once. */
    auto?: boolean | undefined;
    /** Where it is to go once the tool's preset is there: until then it is the lead as JSON, and is not sent. */
    waitsFor?: Destination | undefined;
    /** See {@link Preset}. */
    yes?: string | undefined;
    no?: string | undefined;
    once?: boolean | undefined;
}
/**
 * How many leads a webhook is given at once that has just said yes. A tool that we know by its preset gets one after the other: it
 * runs a workflow for each, and most have a limit that a full outbox would meet: Slack takes one in a second, Discord five in two,
 * HubSpot 50 in ten (ten answers of 429 in a second, and it blocks the visitor), Pipedream ten, Zapier thirty. The time-out tells,
 * also in rows that an earlier version has written.
 */
export declare const atOnce: ({ timeout }: RequestPlan) => number;
/** One request for each destination. `auto` is what the tool at the address wants, else JSON. */
export declare const plan: (lead: Lead, destinations: readonly Destination[]) => RequestPlan[];
/** The same lead as a form, for a webhook that answers no preflight. */
export declare function asForm<Request extends RequestPlan>({ auto, ...request }: Request): Request;
