import { type Act, type Answer, type Answering, actOf } from './answer.ts';
import type { Headers, Wire } from './wire.ts';

/** How far a request, or its answer, has come when it happens. */
export type Moment = 'at headers' | 'after body' | 'in headers' | 'in body';

/** Milliseconds. What is reset while it is being read looks to some as if it had ended well. */
export const A_MOMENT = 25;

/** The first half of an answer of 200, up to the moment given. */
async function halfAnswer(wire: Wire, moment: Moment): Promise<void> {
  if (moment === 'in headers') await wire.write('HTTP/1.1 200 OK\r\ncontent-le');
  if (moment === 'in body') {
    await wire.head(200, { ...wire.cors, 'content-length': '100' });
    await wire.write('half of it');
  }
  if (moment.startsWith('in ')) await wire.wait(A_MOMENT);
}

function at(moment: Moment, name: string, end: (wire: Wire) => void): Act {
  return {
    name: `${name} ${moment}`,
    early: moment === 'at headers',
    commits: moment === 'in body',
    act: async (wire) => {
      await halfAnswer(wire, moment);
      end(wire);
    },
  };
}

/** The server crashes: RST. `at headers`: before the body is read; `in headers`, `in body`: in the middle of its answer. */
export const reset = (moment: Moment = 'after body'): Act => at(moment, 'reset', (wire) => wire.reset());

/** The server ends the connection in an orderly way, without a word or in the middle of one: FIN. */
export const close = (moment: Moment = 'after body'): Act => at(moment, 'close', (wire) => wire.close());

/** The server falls silent, and the connection stays. */
export const hang = (moment: Moment = 'after body'): Act => at(moment, 'hang', () => {});

/** The same answer later: after so many milliseconds, or when the promise is kept. */
export function late(answer: Answer, until: number | Promise<unknown>): Act {
  const then = actOf(answer);
  const wait = async (wire: Wire) => {
    if (typeof until === 'number') return wire.wait(until);
    await until;
    return true;
  };
  return {
    ...then,
    name: `late ${then.name}`,
    act: async (wire) => void ((await wait(wire)) && (await then.act(wire))),
  };
}

/** An answer of 1xx first, then the real one. */
export function informed(status: 100 | 102 | 103, answer: Answer): Act {
  const then = actOf(answer);
  return {
    ...then,
    name: `${status}, then ${then.name}`,
    act: async (wire) => {
      await wire.head(status, {});
      await then.act(wire);
    },
  };
}

/** Bytes that may be anything, then FIN. */
export const raw = (bytes: string | Uint8Array, name = 'raw bytes'): Act => ({
  name,
  commits: false,
  act: async (wire) => {
    await wire.write(bytes);
    wire.close();
  },
});

/** No HTTP at all. */
export const garbage = (): Act => raw(Buffer.from([0x16, 0x03, 0x01, 0x00, 0xff, 0xfe, 0x0d, 0x0a]), 'garbage');

/** A status with headers, several of one name as a list. */
export const reply = (status: number, headers: Headers = {}, body = ''): Answer => ({ status, headers, body });

/** What a keep-alive connection meets that the server has given up: browsers send such a request again by themselves. */
export const whenReused =
  (fault: Answer, otherwise: Answer = 200): Answering =>
  ({ reused }) =>
    reused ? fault : otherwise;
