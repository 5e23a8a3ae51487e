import type { Lead } from '../lead/schema.ts';
import { type Encoding, encode } from './encode.ts';

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

/** How long an attempt may take, in milliseconds. */
const TIMEOUT = 15_000;

/** One plan for each destination. `auto` is JSON. */
export function plan(lead: Lead, { webhook, format, redirects }: DestinationOptions): RequestPlan[] {
  const encoding = format === 'auto' ? 'json' : format;
  const { contentType, body } = encode(lead, encoding);
  const bytes = new TextEncoder().encode(body).length;
  return webhook.map((url) => ({ url, format: encoding, contentType, body, bytes, timeout: TIMEOUT, redirects }));
}
