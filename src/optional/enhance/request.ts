import type { Lead } from '../../lead/schema.ts';
import { bytesOf, encode } from '../../webhook/encode.ts';
import type { RequestPlan } from '../../webhook/plan.ts';
import { bodyOf } from './body.ts';
import type { Filled } from './read.ts';

/**
 * What is different in a request for a lead of an existing form. To its own site it goes with the cookies, as the browser would
 * send it, and what answers with a page to go to has taken it. Unless the owner or the tool wants it otherwise, the body is the
 * form's own.
 *
 * @param strict the owner has said that a redirect is no yes
 */
export function requestOf(request: RequestPlan, lead: Lead, filled: Filled, strict: boolean): Partial<RequestPlan> {
  const isHome = new URL(request.url).origin === location.origin;
  const home = isHome ? { credentials: 'same-origin' as const, redirects: strict ? 'strict' : ('ok' as const) } : {};
  const form = encode(lead, 'form');
  const isPlain = request.format === 'form' ? request.body === form.body : request.auto && request.format === 'json';
  if (!isPlain || (request.auto && request.body !== JSON.stringify(lead))) return home as Partial<RequestPlan>;
  const body = bodyOf(filled, lead);
  return {
    ...(home as Partial<RequestPlan>),
    body,
    bytes: bytesOf(body),
    contentType: form.contentType,
    format: 'form',
    auto: undefined,
  };
}
