import type { RequestPlan } from './plan.ts';

/** What is to be done with a lead after an attempt. */
export type Verdict =
  /** A yes that we have read. */
  | { is: 'delivered' }
  /** It may have arrived, and asking again would not tell. */
  | { is: 'unconfirmed'; code: string }
  /**
   * Try again: after a network fault as soon as the network is back, else not before the wait is over. Without an answer it may
   * have arrived (`unanswered`); where the host is there, more attempts would not tell either (`unread`).
   */
  | { is: 'retry'; code: string; network: boolean; wait?: number | undefined; unanswered?: boolean; unread?: boolean }
  /** The owner can fix it: tried slowly. */
  | { is: 'parked'; code: string; unanswered?: boolean }
  /** Refused for good. */
  | { is: 'refused'; code: string };

/** What came back from one attempt: a status, or a fault of the network. */
export type Answer =
  | { status: number; redirected: boolean; retryAfter: string | null; text?: string }
  | { fault: 'NETWORK' | 'TIMEOUT' };

/** What counts as a yes: see {@link RequestPlan}. */
type Rules = Pick<RequestPlan, 'redirects' | 'yes' | 'no'>;

/** What the owner can change: a wrong address, a missing permission; and whatever is no error. */
const OWNER = /^([13]|40[1-57]|410|421|451|501|505|511)/;
/** What a later attempt may change. */
const LATER = /^(5|408|409|425|429)/;

/** Longest wait that a server may ask for, in milliseconds. */
const MAX_WAIT = 3_600_000;

/**
 * Judges an answer. A 2xx after a redirect is not a yes, since a browser may have dropped the body on the way.
 *
 * @param now milliseconds since 1970, for a `Retry-After` that is a date
 */
export function judgeAnswer(answer: Answer, { redirects, yes, no }: Rules, now: number): Verdict {
  if ('fault' in answer) return { is: 'retry', code: answer.fault, network: true, unanswered: true };
  const { status, redirected, retryAfter, text = '' } = answer;
  const code = `HTTP_${status}`;
  if (!status) return { is: 'unconfirmed', code: 'OPAQUE' };
  if (status >= 200 && status < 300) {
    if (redirected && redirects === 'strict') return { is: 'unconfirmed', code: 'REDIRECTED' };
    const isNo = (yes && !new RegExp(yes).test(text)) || (no && new RegExp(no).test(text));
    return isNo ? { is: 'parked', code: 'ANSWER_SAYS_NO' } : { is: 'delivered' };
  }
  if (OWNER.test(`${status}`)) return { is: 'parked', code };
  if (LATER.test(`${status}`)) {
    // Discord says it there
    const [, seconds] = /"retry_after": *([\d.]+)/.exec(text) ?? [];
    return { is: 'retry', code, network: false, wait: readRetryAfter(retryAfter ?? seconds, now) };
  }
  return { is: 'refused', code };
}

/** Seconds (Discord writes fractions) or a date, as milliseconds to wait; nonsense and the past are nothing. */
function readRetryAfter(header: string | undefined, now: number): number | undefined {
  if (!header) return undefined;
  const wait = Number(header) * 1000 || Date.parse(header) - now;
  return wait > 0 ? Math.min(wait, MAX_WAIT) : undefined;
}
