import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { bodyOf, listen } from '../helpers/http.ts';
import type { LeadSubmitted } from '../helpers/lead.ts';
import type { Plan } from './plan.ts';
import type { Treatment } from './weather.ts';

/** A POST whose body was read to its end. */
export interface Arrival {
  id: string;
  marker: string;
  hash: string;
  treatment: Treatment;
  /** The receiver has taken the lead, whatever the sender was told. */
  committed: boolean;
  /** The answer was a 200 that went out whole. */
  answered: boolean;
}

export interface FaultyWebhook {
  url: string;
  /** In the order in which they came. */
  arrivals: Arrival[];
  /** How often each treatment was given. */
  faults: Record<string, number>;
  /** From now on every POST is a 200, at once. */
  heal(): void;
  close(): Promise<void>;
}

/** A receiver that does to each POST what the plan says. */
export async function startFaultyWebhook(plan: Plan, posted: (marker: string) => void): Promise<FaultyWebhook> {
  const arrivals: Arrival[] = [];
  const faults: Record<string, number> = {};
  let posts = 0;
  let preflights = 0;
  let healed = false;
  const count = (what: string) => {
    faults[what] = (faults[what] ?? 0) + 1;
  };

  const server = await listen((request, response) => {
    if (request.method === 'OPTIONS') return preflight(request, response);
    if (request.method !== 'POST') return void response.writeHead(404).end();
    // a page that goes away in the middle is the subject here, not an error
    receive(request, response).catch(() => response.destroy());
  });

  function preflight(request: IncomingMessage, response: ServerResponse): void {
    const refused = !healed && plan.preflights[preflights++ % plan.preflights.length];
    if (refused) count('preflight refused');
    response.writeHead(refused ? 503 : 204, refused ? {} : cors(request)).end();
  }

  async function receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const planned = plan.answers[posts++ % plan.answers.length]!;
    const treatment: Treatment = healed ? '200' : planned.treatment;
    count(treatment);
    if (treatment === 'reset') return void request.socket.resetAndDestroy();
    const body = await bodyOf(request);
    const lead = JSON.parse(body.toString('utf8')) as LeadSubmitted;
    const arrival: Arrival = {
      id: lead.id,
      marker: String(lead.fields.marker),
      hash: createHash('sha256').update(body).digest('hex'),
      treatment,
      committed: /^200|commit/.test(treatment),
      answered: false,
    };
    arrivals.push(arrival);
    posted(arrival.marker);

    if (treatment === 'time-out') return;
    if (planned.ms && !healed) await new Promise((resolve) => setTimeout(resolve, planned.ms));
    if (/reset|hang/.test(treatment)) return void request.socket.resetAndDestroy();
    const status = Number.parseInt(treatment, 10);
    response.once('finish', () => {
      arrival.answered = status === 200;
    });
    const later = treatment === '503 retry-after' ? { 'retry-after': String(planned.seconds) } : {};
    response.writeHead(status, { ...cors(request), ...later }).end('{}');
  }

  return {
    url: `${server.origin}/hook`,
    arrivals,
    faults,
    heal: () => {
      healed = true;
    },
    close: server.down,
  };
}

const cors = ({ headers }: IncomingMessage): Record<string, string> => ({
  'access-control-allow-origin': headers.origin ?? '*',
  'access-control-allow-headers': 'content-type',
  'access-control-expose-headers': 'retry-after',
});
