import { LeadError } from './errors.ts';

/**
 * The body of a request as text.
 *
 * @param maxBytes counted while they arrive: what a request says of its length may be wrong
 * @throws {LeadError} 413 too large, 415 compressed or not UTF-8 by its own words, 400 not UTF-8, 408 broken off: the same again may arrive
 */
export async function readText(request: Request, maxBytes: number): Promise<string> {
  const charset = /;\s*charset="?([^";\s]+)/i.exec(request.headers.get('content-type') ?? '')?.[1];
  if (charset && !/^(utf-?8|us-ascii)$/i.test(charset)) throw new LeadError(415, `Only UTF-8 is read, not ${charset}.`);
  const coding = request.headers.get('content-encoding');
  if (coding && coding !== 'identity') throw new LeadError(415, `Nothing compressed is read (${coding}).`);

  const tooLarge = () => new LeadError(413, `A lead may have ${maxBytes} bytes at most.`);
  if (Number(request.headers.get('content-length')) > maxBytes) throw tooLarge();
  if (!request.body) return '';

  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (chunk?: Uint8Array) => {
    try {
      return decoder.decode(chunk, { stream: !!chunk }); // a chunk may cut a character in two
    } catch {
      throw new LeadError(400, 'The body is not UTF-8.');
    }
  };

  const reader = request.body.getReader();
  let bytes = 0;
  let text = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return text + decode();
      bytes += value.byteLength;
      if (bytes > maxBytes) throw tooLarge();
      text += decode(value);
    }
  } catch (error) {
    reader.cancel().catch(() => {}); // of a stream that is broken anyway
    if (error instanceof LeadError) throw error;
    throw new LeadError(408, 'The body broke off.');
  }
}
