import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** What browser.py tells us. A view is a window; they are counted from 0. */
export type Told =
  | { event: 'started'; pid: number }
  | { event: 'view'; view: number }
  | { event: 'address'; view: number; url: string }
  | { event: 'message'; view: number; body: string }
  | { event: 'request'; view: number; url: string; method: string }
  | { event: 'request-ended'; view: number; url: string; method: string; failed: boolean }
  | { event: 'download'; view: number; name: string };

/** What we tell browser.py; it answers when it is done. */
interface Orders {
  script: { view: number; source: string };
  resize: { view: number; width: number; height: number };
  front: { view: number };
  block: { patterns: string[] };
  media: { dark: boolean; still: boolean };
  forget: object;
}

/** The line to browser.py, for what WebDriver has no command for. */
export interface Channel {
  /** The socket that browser.py connects to. */
  path: string;
  order<Name extends keyof Orders>(name: Name, options: Orders[Name]): Promise<void>;
  listen(listener: (told: Told) => void): void;
  /** Resolves when the browser has gone. */
  gone: Promise<void>;
  close(): void;
}

export async function openChannel(): Promise<Channel> {
  const folder = mkdtempSync(join(tmpdir(), 'webkit-'));
  const path = join(folder, 'socket');
  const listeners: ((told: Told) => void)[] = [];
  const waiting = new Map<number, { resolve(): void; reject(error: Error): void }>();
  let socket: Socket | undefined;
  let orders = 0;

  let hasGone = () => {};
  const gone = new Promise<void>((resolve) => {
    hasGone = resolve;
  });

  const server = createServer((connection) => {
    socket = connection;
    // a browser that is killed resets the connection
    connection.on('error', () => {});
    connection.on('close', () => {
      for (const { reject } of waiting.values()) reject(new Error('The browser has gone'));
      hasGone();
    });
    createInterface(connection).on('line', (line) => {
      const told = JSON.parse(line) as Told | { reply: number };
      if ('reply' in told) waiting.get(told.reply)?.resolve();
      else for (const listener of listeners) listener(told);
    });
  });
  await new Promise<void>((resolve) => server.listen(path, resolve));

  return {
    path,
    order: (name, options) =>
      new Promise((resolve, reject) => {
        const id = (orders += 1);
        const done = (settle: () => void) => () => {
          waiting.delete(id);
          settle();
        };
        waiting.set(id, { resolve: done(resolve), reject: (error) => done(() => reject(error))() });
        if (!socket?.writable) return waiting.get(id)?.reject(new Error('The browser has gone'));
        socket.write(`${JSON.stringify({ id, name, with: options })}\n`);
      }),
    listen: (listener) => listeners.push(listener),
    gone,
    close: () => {
      server.close();
      socket?.destroy();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
