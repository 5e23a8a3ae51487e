/** What is used of node:http's IncomingMessage and of Express's request. */
export interface NodeRequest {
  method?: string | undefined;
  url?: string | undefined;
  headers: Record<string, string | string[] | undefined>;
  /** What a parser before us has made of the body. */
  body?: unknown;
  readableEnded?: boolean;
  on(event: 'data', listener: (chunk: Uint8Array) => void): unknown;
  on(event: 'end' | 'error' | 'close', listener: () => void): unknown;
  pause(): unknown;
  resume(): unknown;
}

export interface NodeBody {
  body: BodyInit | undefined;
  headers: Headers;
  /** Reads on without looking, so that the connection can be used again. */
  discard(): void;
}

/** The body of a request, with headers that fit it. */
export function bodyOf(req: NodeRequest): NodeBody {
  const headers = new Headers();
  for (const [name, value] of Object.entries(req.headers)) {
    if (value !== undefined && !name.startsWith(':')) headers.set(name, String(value)); // `:method` and such are of HTTP/2
  }
  if (wasParsed(req)) {
    const type = (headers.get('content-type') ?? '').replace(/;.*/s, '').trim().toLowerCase();
    headers.set('content-type', type); // of the text that was read, not of the bytes that came
    headers.delete('content-encoding');
    headers.delete('content-length');
    return { body: written(req.body, type), headers, discard: () => {} };
  }
  return { ...streamed(req), headers };
}

/** Older parsers leave an empty object where they have read nothing. */
const wasParsed = ({ body, readableEnded }: NodeRequest): boolean =>
  body !== undefined && body !== null && !(readableEnded === false && isEmpty(body));

const isEmpty = (body: unknown): boolean => typeof body === 'object' && Object.keys(body as object).length === 0;

function written(body: unknown, type: string): BodyInit {
  if (typeof body === 'string') return body;
  if (body instanceof Uint8Array) return body as Uint8Array<ArrayBuffer>;
  if (type !== 'application/x-www-form-urlencoded') return JSON.stringify(body);
  const pairs = Object.entries(body as object).flatMap(([key, value]) =>
    [value].flat().map((one) => [key, String(one)]),
  );
  return new URLSearchParams(pairs).toString();
}

function streamed(req: NodeRequest): Pick<NodeBody, 'body' | 'discard'> {
  let isOpen = true;
  const discard = () => {
    isOpen = false;
    req.resume();
  };
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      const settle = (how: () => void) => () => {
        if (isOpen) how();
        isOpen = false;
      };
      req.on('data', (chunk: Uint8Array) => {
        if (!isOpen) return;
        controller.enqueue(new Uint8Array(chunk));
        if ((controller.desiredSize ?? 0) <= 0) req.pause();
      });
      req.on(
        'end',
        settle(() => controller.close()),
      );
      const broken = settle(() => controller.error(new Error('The sender has gone.')));
      req.on('error', broken);
      req.on('close', broken);
    },
    pull: () => void req.resume(),
    cancel: discard,
  });
  return { body, discard };
}
