import type { Lead } from '../lead/schema.ts';
export type Encoding = 'json' | 'form' | 'text';
/**
 * A lead as the bytes of a request. `text` is JSON under a content type that asks no preflight; `form` is flat and urlencoded,
 * for receivers that answer no preflight either and do not read JSON.
 */
export declare function encode(lead: Lead, encoding: Encoding): {
    contentType: string;
    body: string;
};
/** Length of a text on the wire, in bytes. */
export declare const bytesOf: (text: string) => number;
