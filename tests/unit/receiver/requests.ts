import { flatten } from '../../../src/lead/flatten.ts';
import { leadOf } from '../support/lead.ts';

export const ORIGIN = 'https://example.com';
export const URL_ = 'https://hook.example/leads';

/** A request as the page of {@link leadOf} sends it: JSON. */
export const post = (body: BodyInit | object = leadOf(), headers: Record<string, string> = {}): Request =>
  new Request(URL_, {
    method: 'POST',
    headers: { origin: ORIGIN, 'content-type': 'application/json', ...headers },
    body:
      body instanceof ReadableStream || body instanceof Uint8Array || typeof body === 'string'
        ? body
        : JSON.stringify(body),
    duplex: 'half',
  } as RequestInit);

export const FORM = { 'content-type': 'application/x-www-form-urlencoded;charset=UTF-8' };

export const postForm = (lead = leadOf()): Request => post(new URLSearchParams(flatten(lead)).toString(), FORM);

/** A body that comes in pieces of so many bytes, without saying how long it will be. */
export function inPieces(
  text: string,
  size: number,
  read: (bytes: number) => void = () => {},
): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  let at = 0;
  return new ReadableStream(
    {
      pull(controller) {
        if (at >= bytes.length) return controller.close();
        controller.enqueue(bytes.slice(at, (at += size)));
        read(at);
      },
    },
    { highWaterMark: 0 },
  );
}
