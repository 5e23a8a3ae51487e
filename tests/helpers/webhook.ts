import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import { bodyOf, listen } from './http.ts';
import type { LeadSubmitted } from './lead.ts';

/** One request as it came, preflights included. */
export interface HookRequest {
  method: string;
  /** Path and query. */
  path: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
  /** When its last byte had come, in milliseconds since 1970. */
  at: number;
  /** What it was answered; undefined as long as it was not, or when the connection was cut instead. */
  status?: number;
}

/** A status, all of an answer, or `'cut'`: the connection is closed without one. */
export type Answer = number | 'cut' | { status: number; headers?: Record<string, string>; body?: string };

/** Decides the answer to the `nth` POST (from 1). A promise keeps the sender waiting. */
export type Answering = (request: HookRequest, nth: number) => Answer | Promise<Answer>;

export interface Webhook {
  /** Where leads are to be sent. */
  url: string;
  origin: string;
  /** Every request, of any method and path. */
  requests: HookRequest[];
  /** Every POST to the hook, accepted or not. */
  posts(): HookRequest[];
  /** The payloads of the POSTs that were answered 2xx: what a receiver has got. */
  leads(): LeadSubmitted[];
  /** The same for `format=form`: flat, and all strings. */
  forms(): Record<string, string>[];
  /** The ids of `leads()`, in the order they came in. */
  ids(): string[];
  /** From now on POSTs are answered so; 200 until told otherwise. */
  answer(answering: Answer | Answering): void;
  down(): Promise<void>;
  up(): Promise<void>;
  /** Waits until `n` leads have been accepted, then for a quiet moment, and expects that there are no more. */
  waitForLeads(n: number): Promise<void>;
  /** The same for one lead, which it returns. */
  onlyLead(): Promise<LeadSubmitted>;
  /** Waits until this many milliseconds have passed without a POST: the only way to see that none comes. */
  quiet(ms?: number): Promise<void>;
  close(): Promise<void>;
}

/** How long a lead may take: an attempt after an outage waits for its back-off. */
const PATIENCE = 25_000;

/** A real receiver on a port of its own, hence cross-origin to every page, that allows it by CORS. */
export async function startWebhook(): Promise<Webhook> {
  const requests: HookRequest[] = [];
  let answering: Answering = () => 200;
  const posts = () => requests.filter(({ method, path }) => method === 'POST' && path.startsWith('/hook'));
  const accepted = () => posts().filter(({ status }) => status !== undefined && status >= 200 && status < 300);
  const leads = () => accepted().map(({ body }) => JSON.parse(body.toString('utf8')) as LeadSubmitted);

  const server = await listen((request, response) => {
    // a sender that goes away in the middle is no business of the receiver's
    receive(request, response).catch(() => response.destroy());
  });

  async function receive(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url: path = '', headers } = incoming;
    const request: HookRequest = { method, path, headers, body: await bodyOf(incoming), at: Date.now() };
    requests.push(request);
    const answer = method === 'POST' ? await answering(request, posts().length) : method === 'OPTIONS' ? 204 : 404;
    if (answer === 'cut') {
      response.destroy();
      return;
    }
    const { status, headers: extra, body } = typeof answer === 'number' ? { status: answer } : answer;
    request.status = status;
    response.writeHead(status, { ...corsFor(headers), ...extra }).end(body);
  }

  async function quiet(ms = 400): Promise<void> {
    for (let seen = -1; seen !== posts().length; ) {
      seen = posts().length;
      await sleep(ms);
    }
  }

  async function waitForLeads(n: number): Promise<void> {
    await expect.poll(() => accepted().length, { timeout: PATIENCE }).toBeGreaterThanOrEqual(n);
    await quiet();
    expect(accepted(), 'leads received').toHaveLength(n);
  }

  return {
    url: `${server.origin}/hook`,
    origin: server.origin,
    requests,
    posts,
    leads,
    forms: () => accepted().map(({ body }) => Object.fromEntries(new URLSearchParams(body.toString('utf8')))),
    ids: () => leads().map(({ id }) => id),
    answer: (next) => {
      answering = typeof next === 'function' ? next : () => next;
    },
    down: server.down,
    up: server.up,
    waitForLeads,
    onlyLead: async () => {
      await waitForLeads(1);
      return leads()[0] as LeadSubmitted;
    },
    quiet,
    close: server.down,
  };
}

function corsFor(headers: IncomingHttpHeaders): Record<string, string> {
  return {
    'access-control-allow-origin': headers.origin ?? '*',
    'access-control-allow-methods': 'POST',
    'access-control-allow-headers': headers['access-control-request-headers'] ?? '*',
    vary: 'origin',
  };
}
