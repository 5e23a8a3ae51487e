import { connect, type Socket } from 'node:net';
import { expect } from 'vitest';
import type { Webhook } from '../../helpers/webhook.ts';

/** The other end of a lab, byte by byte. */
export interface Caller {
  socket: Socket;
  send(text: string): void;
  /** Everything that has come so far. */
  heard(): string;
  /** Waits until this has come, and returns everything. */
  hear(text: string | RegExp): Promise<string>;
  /** How the server has ended the connection. */
  end(): Promise<'fin' | 'reset'>;
}

export function call({ origin }: Webhook): Caller {
  const { hostname, port } = new URL(origin);
  const socket = connect(Number(port), hostname);
  let heard = '';
  socket.setEncoding('latin1').on('data', (chunk) => {
    heard += chunk;
  });
  const ended = new Promise<'fin' | 'reset'>((resolve) => {
    socket.on('end', () => resolve('fin'));
    socket.on('error', () => resolve('reset'));
    socket.on('close', (failed) => resolve(failed ? 'reset' : 'fin'));
  });
  return {
    socket,
    send: (text) => void socket.write(text),
    heard: () => heard,
    hear: async (text) => {
      await expect.poll(() => heard).toMatch(text);
      return heard;
    },
    end: () => ended,
  };
}

/** A POST of this body, as bytes. */
export const post = (body: string, path = '/hook'): string =>
  `POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: ${body.length}\r\n\r\n${body}`;

/** What `fetch` gets to see: the status and the body, or where it fails. */
export async function seenBy(url: string, init: RequestInit = {}): Promise<string> {
  const signal = AbortSignal.timeout(2000);
  try {
    const response = await fetch(url, { method: 'POST', body: '{"id":"a"}', signal, ...init });
    const start = `${response.status}${response.redirected ? ' redirected' : ''}`;
    return response.text().then(
      (text) => `${start} ${text}`.trim(),
      () => `${start}, body fails`,
    );
  } catch (error) {
    return (error as Error).name === 'TimeoutError' ? 'nothing' : 'fails';
  }
}
