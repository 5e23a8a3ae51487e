import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import type { Answer, Answering, Script } from './fault-lab/answer.ts';
import { type Cors, corsFor } from './fault-lab/cors.ts';
import type { HookRequest } from './fault-lab/request.ts';
import { startRawServer, type Welcome } from './fault-lab/server.ts';
import type { LeadSubmitted } from './lead.ts';

export type { Answer, Answering, HookRequest };

export interface Webhook {
  /** Where leads are to be sent. */
  url: string;
  origin: string;
  /** Every request, of any method and path. */
  requests: HookRequest[];
  /** Every POST to the hook or below it, accepted or not. */
  posts(): HookRequest[];
  /** The POSTs that ask whether they may come. */
  preflights(): HookRequest[];
  /** The payloads of the POSTs that the receiver has taken: as a rule those answered 2xx. */
  leads(): LeadSubmitted[];
  /** The same for `format=form`: flat, and all strings. */
  forms(): Record<string, string>[];
  /** The ids of `leads()` or `forms()`, in the order they came in, those that came twice included. */
  ids(): string[];
  /** The ids that were taken more than once. */
  duplicates(): string[];
  /** From now on POSTs are answered so; 200 until told otherwise. */
  answer(script: Script): void;
  /** The same for preflights, which are answered 204. */
  preflight(script: Script): void;
  /** From now on every request for this path is answered so, but preflights: the target of a redirect. */
  on(path: string, answer: Answer): void;
  /** Whom CORS allows what: `open` until told otherwise. */
  cors(mode: Cors): void;
  /** What becomes of new connections, before a byte is read. */
  welcome(how: Welcome): void;
  /** Connections that are open now. */
  sockets(): number;
  down(): Promise<void>;
  up(): Promise<void>;
  /** Waits until `n` leads have been taken, then for a quiet moment, and expects that there are no more. */
  waitForLeads(n: number): Promise<void>;
  /** The same for one lead, which it returns. */
  onlyLead(): Promise<LeadSubmitted>;
  /** Waits until `n` POSTs have come, whatever became of them, and returns them all. */
  waitForPosts(n: number): Promise<HookRequest[]>;
  /** Waits until this many milliseconds have passed without a POST: the only way to see that none comes. */
  quiet(ms?: number): Promise<void>;
  close(): Promise<void>;
}

/** How long a lead may take: an attempt after an outage waits for its back-off. */
const PATIENCE = 25_000;

/**
 * A receiver on a port of its own, hence cross-origin to every page. It is kind until it is told to be otherwise, in the words
 * of `fault-lab/`.
 *
 * @param host an address of this machine
 */
export async function startWebhook(host = '127.0.0.1'): Promise<Webhook> {
  let cors: Cors = 'open';
  let welcome: Welcome = 'normal';
  const paths = new Map<string, Answer>();
  const forPosts = player(200);
  const forPreflights = player(204);

  const server = await startRawServer({
    host,
    corsFor: (request) => corsFor(cors, request),
    welcome: () => welcome,
    decide: (request) => {
      if (request.method === 'OPTIONS') return forPreflights.next(request);
      const fixed = paths.get(request.path.replace(/[?#].*/, '')) ?? (isPost(request) ? undefined : 404);
      return fixed === undefined ? forPosts.next(request) : { now: fixed, later: () => fixed };
    },
  });

  const { requests } = server;
  const posts = () => requests.filter(isPost);
  const taken = () => posts().filter(({ committed }) => committed);
  const leads = () => taken().map(({ body }) => JSON.parse(body.toString('utf8')) as LeadSubmitted);
  const ids = () => taken().map(leadIdOf);

  async function quiet(ms = 400): Promise<void> {
    for (let seen = -1; seen !== posts().length; ) {
      seen = posts().length;
      await sleep(ms);
    }
  }

  async function waitForLeads(n: number): Promise<void> {
    await expect.poll(() => taken().length, { timeout: PATIENCE, message: 'leads received' }).toBeGreaterThanOrEqual(n);
    await quiet();
    expect(taken(), 'leads received').toHaveLength(n);
  }

  return {
    url: `${server.origin}/hook`,
    origin: server.origin,
    requests,
    posts,
    preflights: () => requests.filter(({ method }) => method === 'OPTIONS'),
    leads,
    forms: () => taken().map(({ body }) => Object.fromEntries(new URLSearchParams(body.toString('utf8')))),
    ids,
    duplicates: () => [...new Set(ids().filter((id, i, all) => all.indexOf(id) !== i))],
    answer: forPosts.play,
    preflight: forPreflights.play,
    on: (path, answer) => void paths.set(path, answer),
    cors: (mode) => {
      cors = mode;
    },
    welcome: (how) => {
      welcome = how;
    },
    sockets: server.sockets,
    down: server.down,
    up: server.up,
    waitForLeads,
    onlyLead: async () => {
      await waitForLeads(1);
      return leads()[0] as LeadSubmitted;
    },
    waitForPosts: async (n) => {
      await expect.poll(() => posts().length, { timeout: PATIENCE, message: 'POSTs' }).toBeGreaterThanOrEqual(n);
      return posts();
    },
    quiet,
    close: server.down,
  };
}

const isPost = ({ method, path }: HookRequest): boolean => method === 'POST' && path.startsWith('/hook');

/** The id in the body of a POST, whatever its format. */
export function leadIdOf({ body, headers }: HookRequest): string {
  const text = body.toString('utf8');
  const isForm = headers['content-type']?.startsWith('application/x-www-form-urlencoded');
  return isForm ? (new URLSearchParams(text).get('lead_id') ?? '') : JSON.parse(text).id;
}

/** Plays a script, one answer for each request. What it knows beforehand may happen before the body is read. */
function player(first: Answer) {
  let script: Script = first;
  let start = 0;
  let count = 0;
  return {
    play: (next: Script) => {
      script = next;
      start = count;
    },
    next: (request: HookRequest) => {
      const nth = ++count;
      if (typeof script === 'function') {
        const decide = script;
        return { later: () => decide(request, nth) };
      }
      // a list plays from its first answer, whatever came before it
      const list = Array.isArray(script) ? (script as readonly Answer[]) : [script as Answer];
      const now = list[Math.min(nth - start, list.length) - 1];
      return { now, later: () => now ?? first };
    },
  };
}
