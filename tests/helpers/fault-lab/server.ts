import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { listenOn } from '../http.ts';
import { type Act, type Answer, actOf } from './answer.ts';
import { Inbox } from './inbox.ts';
import { type HookRequest, readBody, readHead } from './request.ts';
import { type Headers, wireOf } from './wire.ts';

/** What becomes of a new connection: `silent` accepts it and never says a word. */
export type Welcome = 'normal' | 'reset' | 'close' | 'silent';

/** More than six for each page and host, which is what browsers open; what comes above it is reset, and counted. */
const MOST_SOCKETS = 64;

export interface RawServerTools {
  host: string;
  /** Asked when the head of a request has come. It may answer at once; else it is asked again when the body is there. */
  decide(request: HookRequest): { now?: Answer | undefined; later(): Answer | Promise<Answer> };
  corsFor(request: HookRequest): Headers;
  welcome(): Welcome;
}

export interface RawServer {
  origin: string;
  /** Every request whose head has come and that was answered, or was given up; in this order. */
  requests: HookRequest[];
  /** Connections that are open now. */
  sockets(): number;
  /** Connections that came above the limit. */
  refused(): number;
  down(): Promise<void>;
  up(): Promise<void>;
}

/**
 * HTTP/1.1 on a bare socket. Node's own server is too polite: it cannot lie about a length, reset in the middle of a line, or
 * tell whether a connection was used before.
 */
export async function startRawServer({ host, decide, corsFor, welcome }: RawServerTools): Promise<RawServer> {
  const requests: HookRequest[] = [];
  const sockets = new Set<Socket>();
  let connections = 0;
  let refused = 0;
  let port = 0;
  let server: Server | undefined;

  async function serve(socket: Socket): Promise<void> {
    const born = server;
    const down = () => server !== born;
    const connection = ++connections;
    const inbox = new Inbox(socket);
    for (let reused = false; ; reused = true) {
      const request = await readHead(inbox, connection, reused);
      if (!request) return void socket.destroy();
      const { now, later } = decide(request);
      let act: Act | undefined = now === undefined ? undefined : actOf(now);
      if (!act?.early) await readBody(inbox, request);
      requests.push(request);
      // there is nobody to be answered, and half a lead is none
      if (!act?.early && !request.whole) return void socket.destroy();
      const { wire, ending } = wireOf(socket, request, corsFor(request), down);
      act ??= actOf(await later());
      if (down()) return;
      request.committed = act.commits && request.method === 'POST';
      await act.act(wire);
      if (ending() !== 'kept') return;
      if (/close/i.test(request.headers.connection ?? '')) return void socket.end();
    }
  }

  function accept(socket: Socket): void {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => {}); // a sender that goes away is no business of the receiver's
    socket.setNoDelay();
    socket.setMaxListeners(0); // one for each request on it, and there may be many
    const how = welcome();
    if (sockets.size > MOST_SOCKETS) {
      refused += 1;
      socket.resetAndDestroy();
    } else if (how === 'reset') socket.resetAndDestroy();
    else if (how === 'close') socket.end();
    else if (how === 'silent') socket.resume();
    else serve(socket).catch(() => socket.destroy());
  }

  async function up(): Promise<void> {
    if (server) return;
    const fresh = createServer(accept);
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
  return {
    origin: `http://${host}:${port}`,
    requests,
    sockets: () => sockets.size,
    refused: () => refused,
    down,
    up,
  };
}
