import { parseUrl } from '../platform/parse-url.ts';

/** Which pages may send: their origins, or all. `null` stands for sandboxed frames. */
export type Origins = '*' | readonly string[];

/**
 * Whether an `Origin` header is on the list. A request without one is: a browser sends it always, and anybody else could write
 * what they like.
 *
 * @throws {TypeError} when something on the list is no origin
 */
export function originCheck(origins: Origins): (origin: string | null) => boolean {
  if (origins === '*' || origins.includes('*')) return () => true;
  const known = new Set(origins.map(asOrigin));
  return (origin) => origin === null || known.has(origin);
}

function asOrigin(text: string): string {
  const origin = text === 'null' ? text : parseUrl(text)?.origin;
  if (!origin || (origin === 'null' && text !== origin))
    throw new TypeError(`Not an origin like https://example.com: ${text}`);
  return origin;
}

/** On every answer, so that a page can read it: a refusal that cannot be read looks like a network that is down. */
export const corsHeaders = (request: Request): Record<string, string> => ({
  'access-control-allow-origin': request.headers.get('origin') ?? '*',
  'access-control-expose-headers': 'Retry-After',
  vary: 'Origin',
});

/** The answer to a preflight. Also for a page that may not send: it is to read that in the answer to its lead. */
export const answerPreflight = (request: Request): Response =>
  new Response(null, {
    status: 204,
    headers: {
      ...corsHeaders(request),
      'access-control-allow-methods': 'POST',
      'access-control-allow-headers': request.headers.get('access-control-request-headers') ?? 'content-type',
      'access-control-max-age': '86400', // Chromium forgets after two hours
      vary: 'Origin, Access-Control-Request-Headers',
    },
  });
