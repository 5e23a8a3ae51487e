import { flatten } from '../lead/flatten.ts';
import type { Lead } from '../lead/schema.ts';

export type Encoding = 'json' | 'form' | 'text';

const CONTENT_TYPES: Record<Encoding, string> = {
  json: 'application/json',
  form: 'application/x-www-form-urlencoded;charset=UTF-8',
  text: 'text/plain;charset=UTF-8',
};

/**
 * A lead as the bytes of a request. `text` is JSON under a content type that asks no preflight; `form` is flat and urlencoded,
 * for receivers that answer no preflight either and do not read JSON.
 */
export function encode(lead: Lead, encoding: Encoding): { contentType: string; body: string } {
  return {
    contentType: CONTENT_TYPES[encoding],
    body: encoding === 'form' ? new URLSearchParams(flatten(lead)).toString() : JSON.stringify(lead),
  };
}

/** Length of a text on the wire, in bytes. */
export const bytesOf = (text: string): number => new TextEncoder().encode(text).length;
