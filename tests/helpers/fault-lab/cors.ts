import type { HookRequest } from './request.ts';
import type { Headers } from './wire.ts';

/**
 * - `open`: every origin may send, and read the answer, but none of its headers beyond the usual ones
 * - `exposed`: `Retry-After` may be read too
 * - `preflight only`: the preflight says yes, the answer itself says nothing
 * - `none`: not a word, as most form receivers
 * - `another origin`: allows a site that is not the sender's
 * - `twice`: the header comes twice, as from a server and its proxy; browsers refuse that
 */
export type Cors = 'open' | 'exposed' | 'preflight only' | 'none' | 'another origin' | 'twice';

export function corsFor(mode: Cors, { method, headers }: HookRequest): Headers {
  if (mode === 'none' || (mode === 'preflight only' && method !== 'OPTIONS')) return {};
  const origin = headers.origin ?? '*';
  const allowed = mode === 'another origin' ? 'https://another.example' : mode === 'twice' ? [origin, '*'] : origin;
  return {
    'access-control-allow-origin': allowed,
    'access-control-allow-methods': 'POST',
    'access-control-allow-headers': headers['access-control-request-headers'] ?? '*',
    vary: 'origin',
    ...(mode === 'exposed' && { 'access-control-expose-headers': 'retry-after' }),
  };
}
