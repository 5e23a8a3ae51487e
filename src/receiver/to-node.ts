import { bodyOf, type NodeBody, type NodeRequest } from './node-body.ts';

/** What is used of node:http's ServerResponse. Spelled out, so that these types need no `@types/node`. */
export interface NodeResponse {
  statusCode: number;
  headersSent: boolean;
  setHeader(name: string, value: string): unknown;
  end(body?: string): unknown;
  on(event: 'error', listener: () => void): unknown;
}

/**
 * Makes a receiver a handler of node:http or Express. A body that a parser of Express has read already is taken from there. A
 * sender who goes away in the middle harms nobody.
 */
export function toNode(
  receive: (request: Request) => Promise<Response>,
): (req: NodeRequest, res: NodeResponse) => void {
  return async (req, res) => {
    res.on('error', () => {}); // nobody is there to read the answer
    let discard = () => {};
    let status = 400; // what makes no Request came from no browser
    try {
      const read = bodyOf(req);
      discard = read.discard;
      const asking = receive(toRequest(req, read));
      status = 500;
      const response = await asking;
      const text = await response.text();
      res.statusCode = response.status;
      response.headers.forEach((value, name) => void res.setHeader(name, value));
      res.end(req.method === 'HEAD' ? undefined : text);
    } catch {
      if (!res.headersSent) res.statusCode = status;
      res.end();
    }
    discard();
  };
}

function toRequest({ method = 'GET', url = '/' }: NodeRequest, { headers, body }: NodeBody): Request {
  const mayHaveBody = method !== 'GET' && method !== 'HEAD';
  // the path is all that counts: a host can be anything
  const address = new URL(url.replace(/^(?!\/)|^\/+/, '/'), 'http://localhost');
  const init = { method, headers, ...(mayHaveBody && body !== undefined && { body, duplex: 'half' }) };
  return new Request(address, init as RequestInit);
}
