import type { IncomingHttpHeaders } from 'node:http';
import type { Inbox } from './inbox.ts';

/** One request as it came, preflights included. */
export interface HookRequest {
  method: string;
  /** Path and query. */
  path: string;
  /** By lower-case name; what came several times is joined by `, `. */
  headers: IncomingHttpHeaders;
  /** The request line and all headers, byte for byte. */
  head: Buffer;
  /** The body without the framing of a chunked one; empty when the answer was given before it was read. */
  body: Buffer;
  /** False when the body was not read, or the sender went away in the middle of it. */
  whole: boolean;
  /** When its head had come, in milliseconds since 1970, as all times here. */
  startedAt: number;
  /** When its last byte had come. */
  at: number;
  /** Which connection it came on, from 1. */
  connection: number;
  /** Whether an earlier request came on the same connection. */
  reused: boolean;
  /** What it was answered; undefined as long as it was not, or when the connection was cut instead. */
  status?: number;
  /** Whether the receiver has taken the lead, whatever the sender was told. */
  committed: boolean;
  /** When the sender went away without having been told to. */
  leftAt?: number;
}

const HEAD = /^([A-Z]+) (\S+) HTTP\/1\.[01]\r\n/;

/** Reads the next request up to its body; undefined when there is none, or when it is no HTTP. */
export async function readHead(inbox: Inbox, connection: number, reused: boolean): Promise<HookRequest | undefined> {
  const head = await inbox.through('\r\n\r\n');
  const text = head?.toString('latin1') ?? '';
  const [line, method, path] = HEAD.exec(text) ?? [];
  if (!head || !line || !method || !path) return undefined;
  const headers: Record<string, string> = {};
  for (const header of text.slice(line.length).trimEnd().split('\r\n')) {
    const colon = header.indexOf(':');
    const name = header.slice(0, colon).toLowerCase();
    const value = header.slice(colon + 1).trim();
    if (name) headers[name] = Object.hasOwn(headers, name) ? `${headers[name]}, ${value}` : value;
  }
  const now = Date.now();
  const body = Buffer.alloc(0);
  return {
    method,
    path,
    headers,
    head,
    body,
    whole: false,
    startedAt: now,
    at: now,
    connection,
    reused,
    committed: false,
  };
}

/** Reads the body of the request, as long as there is somebody who sends it. */
export async function readBody(inbox: Inbox, request: HookRequest): Promise<void> {
  const { headers } = request;
  const chunked = headers['transfer-encoding']?.includes('chunked');
  const whole = chunked ? await readChunks(inbox, request) : await readLength(inbox, request);
  request.whole = whole;
  request.at = Date.now();
}

async function readLength(inbox: Inbox, request: HookRequest): Promise<boolean> {
  const length = Number(request.headers['content-length'] ?? 0);
  request.body = await inbox.take(length);
  return request.body.length === length;
}

async function readChunks(inbox: Inbox, request: HookRequest): Promise<boolean> {
  for (;;) {
    const line = await inbox.through('\r\n');
    if (!line) return false;
    const size = Number.parseInt(line.toString('latin1'), 16);
    const chunk = await inbox.take(size);
    request.body = Buffer.concat([request.body, chunk]);
    if (chunk.length < size || !(await inbox.through('\r\n'))) return false;
    if (size === 0) return true;
  }
}
