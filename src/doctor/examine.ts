import { setTimeout } from 'node:timers/promises';
import type { Destination } from '../config/destination.ts';
import type { Format, PresetName } from '../config/names.ts';
import { rarePresets } from '../optional/presets/index.ts';
import { mistakesOf } from '../webhook/mistakes.ts';
import { plan, type RequestPlan } from '../webhook/plan.ts';
import { preflightHeaders } from '../webhook/preflight.ts';
import { addPresets, presetFor } from '../webhook/presets/index.ts';
import { judgeAnswer } from '../webhook/verdict.ts';
import { ABOUT_MISTAKE, aboutFault, toAsk } from './advice.ts';
import { whyRefused } from './cors.ts';
import type { Check, Findings } from './findings.ts';
import { type Journey, travel } from './hop.ts';
import { judge } from './judge.ts';
import { testLead } from './test-lead.ts';

addPresets(rarePresets);

export interface Examination {
  /** The webhook's address. */
  url: string;
  /** The origin of the page that would send: `https://example.com`. */
  origin: string;
  preset?: PresetName;
  /** The form's name, for tools that go by it. */
  formId?: string;
  /** Values that every lead must bring along: a key that is public by design, the number of a form. */
  fields?: Record<string, string>;
  /** Asked before a test lead goes out; without a yes nothing is sent but the preflight. */
  mayISend: (request: RequestPlan) => Promise<boolean>;
  /** How long an answer may take, in milliseconds. */
  timeout?: number;
  fetch?: typeof fetch;
  sleep?: (ms: number) => Promise<unknown>;
}

/** Longest wait that the doctor grants a server that asks for one, in milliseconds. */
const PATIENCE = 15_000;

/** Tools that read JSON and nothing else, so that a form would only seem to work. */
const JSON_ONLY: readonly (PresetName | undefined)[] = ['power-automate'];
/** Answers by which a receiver may say that it reads another kind of body. */
const OTHER_KIND = [400, 406, 415, 422];

/** Looks at a webhook the way a visitor's browser would, and without its limits. Expected faults are findings, not exceptions. */
export async function examine(examination: Examination): Promise<Findings> {
  const { url, preset = 'auto', formId, fields, mayISend, timeout = 30_000, fetch, sleep = setTimeout } = examination;
  const tool = presetFor(preset, url);
  const origin = tool?.name === 'netlify' ? new URL(url).origin : examination.origin;
  const page = new URL(origin);
  const findings: Findings = {
    url,
    origin,
    ...(tool && { preset: tool.name }),
    verdict: 'unknown',
    codes: [],
    checks: [],
    attributes: {},
    needsPresets: rarePresets.some((rare) => rare === tool),
    csp: `connect-src ${new URL(url).origin}`,
    fixes: [],
  };

  const to = (format: Format): Destination => ({ url, preset, format, redirects: 'strict' });
  const given = to('auto');
  const codes = mistakesOf(given, page).filter((code) => code in ABOUT_MISTAKE);
  if (/^http:/.test(url) && page.protocol === 'https:' && !codes.includes('PRIVATE_NETWORK'))
    codes.push('MIXED_CONTENT');
  if (codes[0]) {
    const fixes = codes.map((code) => ABOUT_MISTAKE[code]!);
    return { ...findings, verdict: 'lost', codes, fixes, checks: codes.map((text) => ({ ok: false, text })) };
  }

  const isOwnBody = !!tool?.write || JSON_ONLY.includes(tool?.name);
  const id = crypto.randomUUID();
  const requestAs = (format: Format) =>
    plan(testLead({ id, now: new Date(), page: `${origin}/`, formId, fields }), [to(format)])[0]!;
  const go = (request: RequestPlan, method: 'OPTIONS' | 'POST', headers: Record<string, string>) =>
    travel(
      { url: request.url, method, origin, headers, ...(method === 'POST' && { body: request.body }) },
      timeout,
      fetch,
    );

  let request = requestAs('auto');
  const asked: Check[] = [];
  const fixes: string[] = [];
  const headers = page.origin === new URL(request.url).origin ? [] : preflightHeaders(request);
  if (headers[0]) {
    const preflight = await go(request, 'OPTIONS', {
      'access-control-request-method': 'POST',
      'access-control-request-headers': headers.join(','),
    });
    const refused = whyRefused(preflight, headers);
    asked.push({ ok: !refused, text: refused ?? 'it answers the preflight: pages may send it JSON' });
    if (refused) {
      if ('fault' in preflight) return lost(preflight.fault, aboutFault(preflight.fault));
      fixes.push(toAsk(tool?.name, origin, headers));
      if (isOwnBody) return lost('PREFLIGHT_LIKELY', ...fixes);
      request = requestAs('form');
    }
  }
  findings.checks = asked;

  if (!(await mayISend(request))) {
    return { ...findings, fixes, attributes: attributesFor(request) };
  }
  findings.leadId = id;
  const attemptAs = async (request: RequestPlan) => judge(request, await post(request), origin, tool);
  let attempt = await attemptAs(request);
  const isUnread = attempt.verdict === 'unconfirmed';
  if (request.format === 'json' && !isOwnBody && (isUnread || OTHER_KIND.includes(attempt.status ?? 0))) {
    // as JSON whose answer cannot be read, each attempt would be a lead of its own, and there would be many
    const form = await attemptAs(requestAs('form'));
    if (form.verdict !== 'lost') attempt = form;
  }
  return {
    ...findings,
    verdict: attempt.verdict,
    codes: attempt.codes,
    checks: [...asked, ...attempt.checks],
    fixes: attempt.verdict === 'delivered' ? [] : [...attempt.fixes, ...fixes],
    attributes: attempt.verdict === 'lost' ? {} : { ...attributesFor(attempt.request), ...attempt.attributes },
  };

  function lost(code: string, ...fixes: string[]): Findings {
    return { ...findings, verdict: 'lost', codes: [code], checks: asked, fixes };
  }

  /** One POST, and a second one where the server says when to come again. */
  async function post(request: RequestPlan): Promise<Journey> {
    const again = () => go(request, 'POST', { ...request.headers, 'content-type': request.contentType });
    const journey = await again();
    if ('fault' in journey) return journey;
    const { status, text, headers } = journey.last;
    const answer = { status, text, redirected: false, retryAfter: headers.get('retry-after') };
    const verdict = judgeAnswer(answer, request, Date.now());
    const wait = verdict.is === 'retry' ? (verdict.wait ?? PATIENCE + 1) : PATIENCE + 1;
    if (wait > PATIENCE) return journey;
    await sleep(wait);
    return again();
  }

  /** What to write into the snippet so that leads go out like this request. */
  function attributesFor(request: RequestPlan): Record<string, string> {
    const usual = requestAs('auto');
    return {
      'data-webhook': url,
      ...(preset !== 'auto' && { 'data-preset': preset }),
      ...(formId && { 'data-form-id': formId }),
      ...Object.fromEntries(Object.entries(fields ?? {}).map(([key, value]) => [`data-hidden-${key}`, value])),
      ...(request.format !== usual.format && { 'data-format': request.format }),
    };
  }
}
