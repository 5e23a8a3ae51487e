/** One answer on the way of a request. */
export interface Hop {
  url: string;
  method: string;
  /** The `Origin` that a browser would send: `null` after a redirect to another origin. */
  origin: string;
  status: number;
  headers: Headers;
  text: string;
}

/** How a request ended: with answers, the last of them final, or with a fault. */
export type Journey = { hops: readonly Hop[]; last: Hop } | { fault: 'TIMEOUT' | 'HOST_UNREACHABLE'; text: string };

export interface Request {
  url: string;
  method: 'OPTIONS' | 'POST';
  origin: string;
  headers: Record<string, string>;
  body?: string;
}

/** As many redirects as browsers follow. */
const MOST = 20;

/**
 * Sends a request as a browser would, redirects included: 301, 302 and 303 turn a POST into a GET without its body.
 *
 * @param timeout in milliseconds, for all hops together
 */
export async function travel(request: Request, timeout: number, fetch = globalThis.fetch): Promise<Journey> {
  const signal = AbortSignal.timeout(timeout);
  const hops: Hop[] = [];
  let { url, method, origin, body }: { url: string; method: string; origin: string; body?: string } = request;
  try {
    for (;;) {
      const response = await fetch(url, {
        method,
        headers: { ...(method === 'GET' ? {} : request.headers), origin },
        redirect: 'manual',
        signal,
        ...(body !== undefined && { body }),
      });
      const { status, headers } = response;
      const last = { url, method, origin, status, headers, text: await beginningOf(response) };
      hops.push(last);
      const location = headers.get('location');
      // a preflight follows no redirects
      if (status < 300 || status > 399 || !location || method === 'OPTIONS' || hops.length > MOST)
        return { hops, last };
      const next = new URL(location, url);
      if (!/^https?:$/.test(next.protocol) || (url.startsWith('https:') && next.protocol === 'http:')) {
        return { fault: 'HOST_UNREACHABLE', text: `it redirects to ${next.href}, where no page may go` };
      }
      const from = new URL(url).origin;
      if (next.origin !== from && origin !== from) origin = 'null';
      if (method === 'POST' && status < 304) {
        method = 'GET';
        body = undefined;
      }
      url = next.href;
    }
  } catch (error) {
    const { name, message, cause } = error as Error & { cause?: { code?: string; message?: string } };
    return name === 'TimeoutError'
      ? { fault: 'TIMEOUT', text: `no answer within ${timeout / 1000} s` }
      : { fault: 'HOST_UNREACHABLE', text: cause?.code ?? cause?.message ?? message };
  }
}

/** As much of a body as says something, in bytes: some have no end. One that breaks off is what came of it. */
const ENOUGH = 65_536;

async function beginningOf({ body }: Response): Promise<string> {
  if (!body) return '';
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  try {
    for (let bytes = 0; bytes < ENOUGH; ) {
      const { done, value } = await reader.read();
      if (done) break;
      bytes += value.byteLength;
      text += decoder.decode(value, { stream: true });
    }
  } catch {
    return text; // the status counts all the same
  }
  reader.cancel().catch(() => {});
  return text;
}
