import type { Lead } from '../lead/schema.ts';
import { addSpamReasons } from '../lead/spam.ts';
import { answerPreflight, corsHeaders, type Origins, originCheck } from './cors.ts';
import { LeadError, RetryLater } from './errors.ts';
import { MAX_BYTES, parseLead } from './parse-lead.ts';
import { type Seen, seenInMemory } from './seen.ts';
import { spamReasons } from './spam.ts';

export interface ReceiverOptions {
  /**
   * Takes a lead. Once it has resolved, the lead is yours: the sender forgets it. When it throws, the sender keeps the lead and
   * asks again, after 30 seconds or when `RetryLater` says.
   */
  onLead(lead: Lead, context: { request: Request }): unknown;
  /** Knows the ids that were taken. The last 10,000 of this process, if nothing else is given. */
  seen?: Seen;
  origins?: Origins;
  /** Longest body. */
  maxBytes?: number;
  /** Is told what went wrong in `onLead` and in `seen`, since the sender is not. The console, if nothing else is given. */
  onError?(error: unknown): unknown;
}

/** Seconds to wait after a failure that says nothing of it. */
const WAIT = 30;

/**
 * A webhook for leads, for everything that speaks `Request` and `Response`. It answers preflights, lets every page read every
 * answer, checks the lead, marks what looks like spam in `lead.spam`, and calls `onLead` once for each id.
 *
 * It answers 200 for a lead that was taken, now or earlier; 503 with `Retry-After` when `onLead` failed; 4xx for what is no
 * lead, or not from one of the `origins`. It never rejects.
 */
export function createReceiver({
  onLead,
  seen = seenInMemory(),
  origins = '*',
  maxBytes = MAX_BYTES,
  onError = console.error,
}: ReceiverOptions): (request: Request) => Promise<Response> {
  const isAllowed = originCheck(origins);
  /** Leads that are being taken: who repeats one in the meantime waits for the same outcome. */
  const underWay = new Map<string, Promise<'taken' | 'known'>>();

  async function tell(error: unknown): Promise<void> {
    try {
      await onError(error);
    } catch {
      // there is nobody left to tell
    }
  }

  async function take(id: string, lead: Lead, request: Request): Promise<'taken' | 'known'> {
    if (await seen.has(id)) return 'known';
    await onLead(lead, { request });
    try {
      await seen.add(id);
    } catch (error) {
      tell(error); // the lead is safe: a no would only bring it again
    }
    return 'taken';
  }

  async function receive(request: Request): Promise<Response> {
    if (request.method === 'OPTIONS') return answerPreflight(request);
    if (request.method !== 'POST') {
      return answer(request, 405, { ok: false, error: 'Leads come by POST.' }, { allow: 'POST, OPTIONS' });
    }
    const origin = request.headers.get('origin');
    if (!isAllowed(origin)) throw new LeadError(403, `Leads from ${origin} are not taken here.`);

    const lead = await parseLead(request, { maxBytes });
    const id = lead.id.toLowerCase();
    const earlier = underWay.get(id);
    const outcome = earlier ?? take(id, judged(lead, origin), request).finally(() => underWay.delete(id));
    underWay.set(id, outcome);
    const isRepeat = (await outcome) === 'known' || earlier !== undefined;
    return answer(request, 200, isRepeat ? { ok: true, duplicate: true } : { ok: true, id: lead.id });
  }

  return async (request) => {
    try {
      return await receive(request);
    } catch (error) {
      if (error instanceof LeadError) {
        const { status, message, issues } = error;
        return answer(request, status, { ok: false, error: message, ...(issues[0] && { issues }) });
      }
      tell(error);
      const wait =
        error instanceof RetryLater && error.seconds >= 0 && error.seconds < 1e9 ? Math.ceil(error.seconds) : WAIT;
      const body = { ok: false, error: 'The lead could not be taken. Please send it again later.' };
      return answer(request, 503, body, { 'retry-after': String(wait) });
    }
  };
}

/** The lead with what speaks against it, beside what its sender has found. */
function judged(lead: Lead, origin: string | null): Lead {
  const copy = { ...lead };
  addSpamReasons(copy, spamReasons(lead, { origin, now: Date.now() }));
  return copy;
}

const answer = (request: Request, status: number, body: object, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), {
    status,
    headers: { ...corsHeaders(request), 'content-type': 'application/json', ...headers },
  });
