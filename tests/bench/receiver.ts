import { bodyOf, listen } from '../helpers/http.ts';

/** A webhook that says yes at once, and notes when each lead came. */
export interface Receiver {
  /** Another address for each name, so that the times of two contestants are kept apart. */
  url(name: string): string;
  /** When the POSTs to this address came, in milliseconds. */
  times(name: string): number[];
  /** Waits until so many have come, or for so many milliseconds. */
  wait(name: string, count: number, patience: number): Promise<void>;
  close(): Promise<void>;
}

export async function startReceiver(): Promise<Receiver> {
  const times = new Map<string, number[]>();
  const waiting = new Set<() => void>();
  const of = (name: string): number[] => {
    if (!times.has(name)) times.set(name, []);
    return times.get(name)!;
  };

  const server = await listen(async (request, response) => {
    const cors = {
      'access-control-allow-origin': request.headers.origin ?? '*',
      'access-control-allow-headers': 'content-type',
    };
    await bodyOf(request).catch(() => {}); // a page was closed in the middle
    if (request.method === 'POST') {
      of((request.url ?? '/').slice(1)).push(performance.now());
      for (const look of waiting) look();
    }
    response.writeHead(request.method === 'OPTIONS' ? 204 : 200, cors).end();
  });

  return {
    url: (name) => `${server.origin}/${name}`,
    times: of,
    wait: (name, count, patience) =>
      new Promise((resolve) => {
        const done = () => {
          clearTimeout(timer);
          waiting.delete(look);
          resolve();
        };
        const look = () => of(name).length >= count && done();
        const timer = setTimeout(done, patience);
        waiting.add(look);
        look();
      }),
    close: server.down,
  };
}
