import type { RequestPlan } from './plan.ts';
import { type SendTools, send } from './send.ts';
import { judgeAnswer, type Verdict } from './verdict.ts';

export interface AttemptTools extends SendTools {
  /** The origin of the page. */
  origin: string;
  /** Whether the device believes that it is online. */
  online: () => boolean;
  /** Whether a policy of the page forbids requests to this origin. */
  isForbidden: (origin: string) => boolean;
}

/** A policy's own event comes a moment after the failed request. */
const MOMENT = 200;
/** How long a host has to show that it is there. */
const PROBE_TIMEOUT = 3000;
/** What needs no preflight arrives also where no answer can be read. */
const isSimple = ({ format }: RequestPlan): boolean => format !== 'json';

/** Attempts as one page makes them: it remembers whose answers it could read. */
export function createAttempts(tools: AttemptTools) {
  const { fetch, clock, origin: home, online, isForbidden } = tools;
  const readable = new Set([home]);

  const pause = (ms: number) => new Promise<void>((resolve) => clock.after(ms, resolve));

  /** An opaque look at the root of the host: never at the webhook itself, which might take it for a lead. */
  async function isThere(origin: string): Promise<boolean> {
    try {
      const opaque = fetch(`${origin}/`, { mode: 'no-cors', credentials: 'omit', cache: 'no-store' });
      return await Promise.race([opaque.then(() => true), pause(PROBE_TIMEOUT).then(() => false)]);
    } catch {
      return false;
    }
  }

  /** Sends, judges the answer, and where there is none finds out what a page can find out about it. */
  return async (request: RequestPlan): Promise<Verdict> => {
    const { origin } = new URL(request.url);
    const answer = await send(request, tools);
    const verdict = judgeAnswer(answer, request.redirects, clock.now());
    if (!('fault' in answer)) readable.add(origin);
    if (verdict.is !== 'retry' || verdict.code !== 'NETWORK' || !online()) return verdict;
    await pause(MOMENT);
    if (isForbidden(origin)) return { ...verdict, code: 'BLOCKED_BY_CSP', unanswered: false };
    if (!(await isThere(origin))) return verdict;
    return { ...verdict, code: 'UNREADABLE', unread: isSimple(request) && !readable.has(origin) };
  };
}
