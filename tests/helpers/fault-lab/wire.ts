import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { HookRequest } from './request.ts';

/** Several values of one name become several lines. */
export type Headers = Record<string, string | readonly string[]>;

/** What an answer may do with the connection that a request came on. */
export interface Wire {
  request: HookRequest;
  /** The CORS headers that the lab grants to this request. */
  cors: Headers;
  /** Writes bytes as they are; resolves when they are out, or nobody is there to read them. */
  write(bytes: string | Uint8Array): Promise<void>;
  /** Writes a status line and headers, and remembers the status. */
  head(status: number, headers: Headers): Promise<void>;
  /** Waits, and says whether there is still somebody at the other end. */
  wait(ms: number): Promise<boolean>;
  /** Ends the connection as a crashed server does: RST. */
  reset(): void;
  /** Ends the connection as a server does that has nothing more to say: FIN. */
  close(): void;
  /** The answer is whole, and the connection may be used again. An answer that says nothing of an end hangs. */
  keep(): void;
}

export type Ending = 'open' | 'kept' | 'ended';

/** @param down whether the server has cut the connection itself */
export function wireOf(socket: Socket, request: HookRequest, cors: Headers, down: () => boolean) {
  let ending: Ending = 'open';
  const gone = new AbortController();
  socket.once('close', () => {
    gone.abort();
    if (ending === 'open' && !down()) request.leftAt = Date.now();
  });

  const write = (bytes: string | Uint8Array) =>
    new Promise<void>((resolve) => {
      if (socket.destroyed || !socket.writable) return resolve();
      socket.once('close', resolve);
      socket.write(bytes, () => {
        socket.off('close', resolve);
        resolve();
      });
    });

  const wire: Wire = {
    request,
    cors,
    write,
    head: (status, headers) => {
      request.status = status;
      return write(headText(status, headers));
    },
    wait: (ms) => sleep(ms, true, { signal: gone.signal }).catch(() => false),
    reset: () => {
      ending = 'ended';
      socket.resetAndDestroy();
    },
    close: () => {
      ending = 'ended';
      socket.end();
    },
    keep: () => {
      ending = 'kept';
    },
  };
  return { wire, ending: () => ending };
}

/** A status line and headers, byte for byte as given. */
export function headText(status: number, headers: Headers): string {
  const lines = Object.entries(headers).flatMap(([name, value]) => [value].flat().map((one) => `${name}: ${one}\r\n`));
  return `HTTP/1.1 ${status} ${status < 300 ? 'OK' : 'No'}\r\n${lines.join('')}\r\n`;
}
