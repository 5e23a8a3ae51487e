import { bodyOf, listen } from '../helpers/http.ts';

/** What came to one address. */
export interface Arrivals {
  /** The leads, by id, in the order in which they came. One that came twice stands there twice. */
  ids: string[];
  /** When each came, in milliseconds. */
  times: number[];
  /** The most that were being answered at the same time. */
  inFlight: number;
}

/** A webhook that always says yes, and notes which leads came, and when. */
export interface Receiver {
  /**
   * Another address for each name, so that the leads of two contestants are kept apart.
   *
   * @param delay how long it takes to answer, in milliseconds
   */
  url(name: string, delay?: number): string;
  arrivals(name: string): Arrivals;
  /** Waits until so many have come, or for so many milliseconds. */
  wait(name: string, count: number, patience: number): Promise<void>;
  close(): Promise<void>;
}

export async function startReceiver(): Promise<Receiver> {
  const arrivals = new Map<string, Arrivals>();
  const waiting = new Set<() => void>();
  const of = (name: string): Arrivals => {
    if (!arrivals.has(name)) arrivals.set(name, { ids: [], times: [], inFlight: 0 });
    return arrivals.get(name)!;
  };
  const now = new Map<string, number>();
  const step = (name: string, by: number): number => {
    now.set(name, (now.get(name) ?? 0) + by);
    return now.get(name)!;
  };

  const server = await listen(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://receiver');
    const name = pathname.slice(1);
    const cors = {
      'access-control-allow-origin': request.headers.origin ?? '*',
      'access-control-allow-headers': 'content-type',
    };
    const body = await bodyOf(request).catch(() => undefined); // a page was closed in the middle
    if (request.method === 'POST' && body) {
      const here = of(name);
      here.ids.push(JSON.parse(body.toString()).id);
      here.times.push(performance.now());
      here.inFlight = Math.max(here.inFlight, step(name, 1));
      for (const look of waiting) look();
      const delay = Number(searchParams.get('delay'));
      if (delay) await new Promise((resolve) => setTimeout(resolve, delay));
      step(name, -1);
    }
    response.writeHead(request.method === 'OPTIONS' ? 204 : 200, cors).end();
  });

  return {
    url: (name, delay) => `${server.origin}/${name}${delay ? `?delay=${delay}` : ''}`,
    arrivals: of,
    wait: (name, count, patience) =>
      new Promise((resolve) => {
        const done = () => {
          clearTimeout(timer);
          waiting.delete(look);
          resolve();
        };
        const look = () => of(name).times.length >= count && done();
        const timer = setTimeout(done, patience);
        waiting.add(look);
        look();
      }),
    close: server.down,
  };
}
