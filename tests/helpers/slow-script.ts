import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { listen } from './http.ts';

export interface SlowScript {
  /** Address of `leadtag.js`. */
  url: string;
  origin: string;
  /** How often it was asked for. */
  asked(): number;
  /** Lets it through, from now on. */
  arrive(): void;
  close(): Promise<void>;
}

const SCRIPT = process.env.LEADTAG_SCRIPT ?? fileURLToPath(new URL('../../dist/leadtag.js', import.meta.url));

/** A server that keeps the built script back until it is told to let it through. */
export async function startSlowScript(): Promise<SlowScript> {
  let arrive!: () => void;
  const gate = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  let asked = 0;
  const server = await listen(async (_, response) => {
    asked += 1;
    await gate;
    response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(await readFile(SCRIPT));
  });
  return {
    url: `${server.origin}/leadtag.js`,
    origin: server.origin,
    asked: () => asked,
    arrive,
    close: server.down,
  };
}
