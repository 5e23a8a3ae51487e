import type { Clock } from '../platform/clock.ts';
import { bytesOf } from './encode.ts';
import type { RequestPlan } from './plan.ts';
import type { Answer } from './verdict.ts';

export interface SendTools {
  fetch: typeof fetch;
  clock: Clock;
}

/** Browsers allow 64 KiB of keepalive bodies in flight, all of a page's together; beyond that they fail the request. */
const KEEPALIVE_BYTES = 60_000;
let inFlight = 0;

/**
 * One attempt. Never throws: a fault of the network is an answer too. The time-out covers the body, which is always read, since
 * an unread one keeps the connection and the keepalive budget; the status counts as soon as it is known.
 */
export const send = (request: RequestPlan, { fetch, clock }: SendTools): Promise<Answer> =>
  new Promise((resolve) => {
    const abort = new AbortController();
    // only the first attempt outlives its page: Chromium does not let go of a keepalive request that is aborted, and six of them
    // block the host for all tabs
    const bytes = bytesOf(request.body);
    const keepalive = !request.attempts && inFlight + bytes <= KEEPALIVE_BYTES;
    let taken = keepalive ? bytes : 0;
    inFlight += taken;
    const stop = clock.after(request.timeout, () => {
      resolve({ fault: 'TIMEOUT' }); // a page's own `fetch` may not care for the signal
      abort.abort();
    });
    const done = () => {
      stop();
      inFlight -= taken;
      taken = 0;
    };

    const answer = async (): Promise<Answer> => {
      try {
        const response = await fetch(request.url, {
          method: 'POST',
          body: request.body,
          headers: { ...request.headers, 'content-type': request.contentType },
          mode: request.mode ?? 'cors',
          credentials: request.credentials ?? 'omit',
          keepalive,
          signal: abort.signal,
        });
        const reading = response.text();
        reading.then(done, done);
        // the status says all, but of tools that answer 200 to everything
        const text = request.yes || request.no ? await reading.catch(() => '') : '';
        return {
          status: response.status,
          redirected: response.redirected,
          retryAfter: response.headers.get('retry-after'),
          text,
        };
      } catch {
        done();
        return { fault: 'NETWORK' };
      }
    };
    void answer().then(resolve);
  });
