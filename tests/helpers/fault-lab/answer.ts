import type { HookRequest } from './request.ts';
import type { Headers, Wire } from './wire.ts';

/** A whole and proper answer. */
export interface Reply {
  status: number;
  headers?: Headers;
  body?: string | Uint8Array;
}

/** Any other behaviour: see `faults.ts`, `bodies.ts`, `redirects.ts`. */
export interface Act {
  /** In words, for messages. */
  name: string;
  /** True: it happens as soon as the head has come, and the body is never read. */
  early?: boolean;
  /** Whether the receiver takes the lead, whatever the sender gets to see. */
  commits: boolean;
  act(wire: Wire): void | Promise<void>;
}

/** A status, all of an answer, any other behaviour, or `'cut'`: the connection is closed without an answer. */
export type Answer = number | 'cut' | Reply | Act;

/** Decides the answer to the `nth` POST (from 1) once its body has come. A promise keeps the sender waiting. */
export type Answering = (request: HookRequest, nth: number) => Answer | Promise<Answer>;

/** What a lab can be told: one answer, one for each POST in turn (the last one stays), or what decides. */
export type Script = Answer | readonly Answer[] | Answering;

/** The answer as something to be done. A status of 2xx takes the lead. */
export function actOf(answer: Answer): Act {
  if (answer === 'cut') return { name: 'cut', commits: false, act: (wire) => wire.close() };
  if (typeof answer === 'number') return actOf({ status: answer });
  if ('act' in answer) return answer;
  const { status, headers, body } = answer;
  return {
    name: String(status),
    commits: isYes(status),
    act: async (wire) => {
      await writeReply(wire, status, headers, body);
    },
  };
}

export const isYes = (status: number): boolean => status >= 200 && status < 300;

/** Writes an answer with CORS and a length. One of 1xx is no answer yet: the sender goes on waiting. */
export async function writeReply(
  wire: Wire,
  status: number,
  headers: Headers = {},
  body: string | Uint8Array = '',
): Promise<void> {
  if (status < 200) return wire.head(status, headers);
  const bytes = Buffer.from(body as string);
  const bodiless = status === 204 || status === 304;
  const length: Headers = bodiless ? {} : { 'content-length': String(bytes.length) };
  await wire.head(status, { ...wire.cors, ...length, ...headers });
  if (!bodiless && wire.request.method !== 'HEAD') await wire.write(bytes);
  wire.keep();
}

/** The same answer, by a receiver that has taken the lead: `committed(500)`, `committed(reset())`. */
export function committed(answer: Answer): Act {
  const act = actOf(answer);
  return { ...act, name: `takes the lead, then ${act.name}`, commits: true };
}

/** The same answer, by a receiver that has not taken the lead: `uncommitted(200)`. */
export function uncommitted(answer: Answer): Act {
  const act = actOf(answer);
  return { ...act, name: `${act.name} without taking the lead`, commits: false };
}

/** The same answer as soon as the head has come, as of a server that judges by the length alone: `early(413)`. */
export function early(answer: Answer): Act {
  const act = actOf(answer);
  return {
    ...act,
    name: `${act.name} before the body`,
    early: true,
    act: async (wire) => {
      await act.act(wire);
      // what is left of the request must not be taken for the next one
      wire.close();
    },
  };
}
