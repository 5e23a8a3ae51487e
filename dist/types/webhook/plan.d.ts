import type { Lead } from '../lead/schema.ts';
import { type Encoding } from './encode.ts';
/** All that one request needs, written down once: every attempt sends these very bytes. */
export interface RequestPlan {
    url: string;
    format: Encoding;
    contentType: string;
    body: string;
    /** Length of the body on the wire. */
    bytes: number;
    /** How long an attempt may take, in milliseconds. */
    timeout: number;
    /** How often it was tried before. */
    attempts?: number;
    /** Whether a 2xx after a redirect counts as a yes. */
    redirects: 'strict' | 'ok';
}
/** What of an owner's options decides how a lead is sent. */
export interface DestinationOptions {
    webhook: readonly string[];
    format: Encoding | 'auto';
    redirects: 'strict' | 'ok';
}
/** One plan for each destination. `auto` is JSON. */
export declare function plan(lead: Lead, { webhook, format, redirects }: DestinationOptions): RequestPlan[];
