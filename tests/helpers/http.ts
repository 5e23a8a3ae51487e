import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo, Server as NetServer, Socket } from 'node:net';

/** An HTTP server that can go away and come back under the same port. */
export interface Listening {
  port: number;
  origin: string;
  /** Stops listening and cuts every connection; nothing answers until `up()`. */
  down(): Promise<void>;
  up(): Promise<void>;
}

/** @param host an address of this machine */
export async function listen(handle: RequestListener, host = '127.0.0.1'): Promise<Listening> {
  let port = 0;
  let server: Server | undefined;
  const sockets = new Set<Socket>();

  async function up(): Promise<void> {
    if (server) return;
    const fresh = createServer(handle);
    fresh.on('connection', (socket) => {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
    });
    await listenOn(fresh, port, host);
    server = fresh;
    port = (fresh.address() as AddressInfo).port;
  }

  async function down(): Promise<void> {
    const old = server;
    server = undefined;
    if (!old) return;
    const closed = new Promise((resolve) => old.close(resolve));
    for (const socket of sockets) socket.destroy();
    await closed;
  }

  await up();
  return { port, origin: `http://${host}:${port}`, down, up };
}

/** While a server was down another program may have been given its port for a moment: ask again for a while. */
export async function listenOn(server: NetServer, port: number, host: string): Promise<void> {
  for (let triesLeft = 100; ; triesLeft -= 1) {
    try {
      return await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, host, () => {
          server.off('error', reject);
          resolve();
        });
      });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || triesLeft === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** The bytes of a request, as they came. Rejects when the sender goes away in the middle. */
export async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
