import { plan, type RequestPlan } from './plan.ts';
import { preflightHeaders } from './preflight.ts';
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
/** How often a host may be too slow before it counts as one that never answers: Node-RED runs a flow all the same. */
const PATIENCE = 4;
/** Then a server that has just restarted is back, and the visitor still looks at the screen. */
const SECOND_TRY = 1200;

/** Attempts as one page makes them: it remembers whose answers it could read. */
export function createAttempts(tools: AttemptTools) {
  const { clock } = tools;
  const readable = new Set<string>();

  const pause = (ms: number) => new Promise<void>((resolve) => clock.after(ms, resolve));

  /** An opaque look at the root of the host: never at the webhook itself, which might take it for a lead. */
  async function isThere(origin: string): Promise<boolean> {
    try {
      const opaque = tools.fetch(`${origin}/`, { mode: 'no-cors', credentials: 'omit', cache: 'no-store' });
      return !!(await Promise.race([opaque, pause(PROBE_TIMEOUT)]));
    } catch {
      return false;
    }
  }

  /**
   * One attempt: sends, judges the answer, and where there is none finds out what a page can find out about it. JSON that may
   * become a form has a second one: it may be the moment, and what follows from it lasts.
   */
  return async function attempt(request: RequestPlan, isSecond?: unknown): Promise<Verdict> {
    if (request.waitsFor) {
      // written by a page without the optional script, or before it came
      const [ready] = plan(JSON.parse(request.body), [request.waitsFor]);
      if (ready!.waitsFor) return { is: 'parked', code: 'PRESET_MISSING' };
      return attempt({ ...ready!, attempts: request.attempts ?? 0 });
    }
    const { origin } = new URL(request.url);
    const answer = await send(request, tools);
    const verdict = judgeAnswer(answer, request, clock.now());
    const way = request.format + request.url;
    if ('status' in answer && answer.status) readable.add(way);
    if (verdict.is !== 'retry' || !verdict.network) return verdict;
    const isRead = origin === tools.origin || readable.has(way);
    if (verdict.code === 'TIMEOUT') {
      const isSilent = (request.attempts ?? 0) >= PATIENCE && !isRead && (await isThere(origin));
      return isSilent ? { is: 'parked', code: verdict.code, unanswered: true } : verdict;
    }
    if (!tools.online()) return { ...verdict, code: 'OFFLINE' };
    await pause(MOMENT);
    if (tools.isForbidden(origin)) return { ...verdict, code: 'CSP_BLOCKED', unanswered: false };
    if (!(await isThere(origin))) return { ...verdict, code: 'HOST_UNREACHABLE' };
    // what needs no preflight arrives also where no answer can be read
    const [asks] = preflightHeaders(request);
    const code = asks ? 'PREFLIGHT_LIKELY' : 'CORS_UNREADABLE';
    if (isRead) return { ...verdict, code };
    if (request.auto && !isSecond) {
      await pause(SECOND_TRY);
      return attempt(request, true);
    }
    if (asks && !request.auto) return { is: 'parked', code, unanswered: true };
    return request.once ? { is: 'unconfirmed', code } : { ...verdict, code, unread: true };
  };
}
