import { type Act, actOf, isYes } from './answer.ts';
import { A_MOMENT } from './faults.ts';

/** A body that comes in pieces, each after a pause; whole in the end. */
export const drip = (pieces: number, every: number, status = 200): Act => ({
  name: `${status} in ${pieces} pieces`,
  commits: isYes(status),
  act: async (wire) => {
    await wire.head(status, { ...wire.cors, 'content-length': String(pieces) });
    for (let i = 0; i < pieces; i++) {
      if (!(await wire.wait(every))) return;
      await wire.write('.');
    }
    wire.keep();
  },
});

/** A body that never ends: some bytes, a pause, and so on as long as somebody listens. */
export const endless = (every = 20, status = 200): Act => ({
  name: `${status} without end`,
  commits: isYes(status),
  act: async (wire) => {
    await wire.head(status, { ...wire.cors, 'transfer-encoding': 'chunked' });
    while (await wire.wait(every)) await wire.write('5\r\nmore \r\n');
  },
});

/** A body far larger than anybody needs. */
export const huge = (bytes = 5_000_000, status = 200): Act => ({
  ...actOf({ status, body: Buffer.alloc(bytes, 'x') }),
  name: `${status} with ${bytes} bytes`,
});

/** A body that ends before its length: `how` the connection does. */
export const short = (how: 'reset' | 'close' = 'close', status = 200): Act => ({
  name: `${status} cut short by ${how}`,
  commits: isYes(status),
  act: async (wire) => {
    await wire.head(status, { ...wire.cors, 'content-length': '1000' });
    await wire.write('{"ok":');
    await wire.wait(A_MOMENT);
    wire[how]();
  },
});

/** A chunked body whose framing breaks. */
export const badChunks = (status = 200): Act => ({
  name: `${status} in broken chunks`,
  commits: isYes(status),
  act: async (wire) => {
    await wire.head(status, { ...wire.cors, 'transfer-encoding': 'chunked' });
    await wire.write('3\r\nyes\r\nno number\r\n');
    wire.close();
  },
});
