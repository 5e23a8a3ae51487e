import type { RequestPlan } from '../webhook/plan.ts';
import { preflightHeaders } from '../webhook/preflight.ts';
import type { Preset } from '../webhook/presets/preset.ts';
import { judgeAnswer } from '../webhook/verdict.ts';
import { aboutFault, aboutStatus, toRead, whereItEnds } from './advice.ts';
import { whyUnreadable } from './cors.ts';
import type { Check, Verdict } from './findings.ts';
import type { Journey } from './hop.ts';

/** What has come of one test lead, as a visitor's page would see it and as we do. */
export interface Attempt {
  request: RequestPlan;
  verdict: Verdict;
  codes: string[];
  checks: Check[];
  fixes: string[];
  /** Further attributes that make it so. */
  attributes?: Record<string, string>;
  status?: number;
}

/** What a visitor's page would make of this answer. */
export function judge(request: RequestPlan, journey: Journey, origin: string, tool: Preset | undefined): Attempt {
  const lost = (codes: string[], text: string, fix: string): Attempt => ({
    request,
    verdict: 'lost',
    codes,
    checks: [{ ok: false, text }],
    fixes: [fix],
  });
  if ('fault' in journey) {
    return lost([journey.fault], `a lead as ${request.format}: ${journey.text}`, aboutFault(journey.fault));
  }
  const { hops, last } = journey;
  const { status, text, method } = last;
  const redirected = hops.length > 1;
  const unreadable = hops.map(whyUnreadable).find(Boolean);
  const seen = `a lead as ${request.format}: answered ${hops.map((hop) => hop.status).join(', then ')}`;
  const found = judgeAnswer({ status, redirected: false, retryAfter: null, text }, request, Date.now());

  if (found.is !== 'delivered') {
    const codes = unreadable ? ['CORS_UNREADABLE', found.code] : [found.code];
    return found.code === 'ANSWER_SAYS_NO'
      ? lost(codes, `${seen}, and says no: ${text.slice(0, 200)}`, 'Look into the log of the tool')
      : { ...lost(codes, seen, aboutStatus(status, tool?.name)), status };
  }
  const arrived = { request, status, fixes: [], checks: [{ ok: true, text: seen }] };
  if (request.mode === 'no-cors') return { ...arrived, verdict: 'unconfirmed', codes: ['OPAQUE'] };
  const mayRedirect = request.redirects === 'ok' && !unreadable;
  if (redirected && method === 'GET' && !mayRedirect) {
    return lost(
      ['REDIRECTED'],
      `${seen}: a redirect, on which browsers drop the lead`,
      whereItEnds(tool?.name, last.url),
    );
  }
  if (unreadable) {
    return {
      ...arrived,
      verdict: 'unconfirmed',
      // it is no form that could be given up after three attempts
      codes: [!request.auto && preflightHeaders(request)[0] ? 'PREFLIGHT_LIKELY' : 'CORS_UNREADABLE'],
      checks: [...arrived.checks, { ok: false, text: `pages cannot read the answer: ${unreadable}` }],
      fixes: [toRead(tool?.name, origin)],
    };
  }
  const checks = [...arrived.checks, { ok: true, text: 'pages can read the answer' }];
  if (!redirected || mayRedirect) return { ...arrived, verdict: 'delivered', codes: [], checks };
  return {
    ...arrived,
    verdict: 'delivered',
    codes: ['REDIRECTED'],
    checks: [...checks, { ok: true, text: 'it redirects to another address, which takes the lead: paste that one' }],
    attributes: { 'data-webhook': last.url },
  };
}
