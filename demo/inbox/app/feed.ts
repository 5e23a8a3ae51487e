import type { News, State } from '../api.ts';

export type Problem = { at: string; text: string };
/** `none`: there is no server behind this page. */
export type Connection = 'connecting' | 'open' | 'lost' | 'none';

export interface Feed {
  state: State | undefined;
  problems: Problem[];
  connection: Connection;
  /** Listens to one kind of news; `any` to whatever has changed here. Gives what stops it. */
  on<Type extends keyof News>(type: Type, listener: (data: News[Type]) => void): () => void;
  on(type: 'any', listener: () => void): () => void;
  stop(): void;
}

const KINDS = ['state', 'lead', 'problem', 'mode', 'cleared', 'changed'] as const satisfies (keyof News)[];

/** Follows the server's news, and keeps of them what the whole inbox wants to know. */
export function openFeed(): Feed {
  const source = new EventSource('/events');
  const listeners = new Map<string, Set<(data: never) => void>>();
  const tell = (type: string, data?: unknown) => {
    for (const listener of listeners.get(type) ?? []) listener(data as never);
  };

  const feed: Feed = {
    state: undefined,
    problems: [],
    connection: 'connecting',
    on(type: string, listener: (data: never) => void) {
      const known = listeners.get(type) ?? new Set();
      listeners.set(type, known.add(listener));
      return () => known.delete(listener);
    },
    stop: () => source.close(),
  };

  const keep: { [Type in keyof News]: (data: News[Type]) => void } = {
    state({ problems, ...state }) {
      Object.assign(feed, { state, problems, connection: 'open' });
    },
    lead({ count }) {
      feed.state = feed.state && { ...feed.state, count };
    },
    problem(problem) {
      feed.problems = [problem, ...feed.problems].slice(0, 50);
    },
    mode(mode) {
      feed.state = feed.state && { ...feed.state, mode };
    },
    cleared() {
      feed.state = feed.state && { ...feed.state, count: { leads: 0, repeats: 0 }, sample: false };
      feed.problems = [];
    },
    changed(state) {
      feed.state = state;
    },
  };

  for (const kind of KINDS) {
    source.addEventListener(kind, ({ data }) => {
      const news = JSON.parse(data);
      keep[kind](news as never);
      tell(kind, news);
      tell('any');
    });
  }

  source.onerror = async () => {
    feed.connection = feed.state ? 'lost' : await isServed();
    if (feed.connection === 'none') source.close();
    tell('any');
  };
  return feed;
}

/** Whether there is a server at all: the page may have been opened from a plain file server. */
async function isServed(): Promise<Connection> {
  const type = await fetch('/api/state').then(
    ({ ok, headers }) => ok && headers.get('content-type'),
    () => 'json',
  );
  return type && /json/.test(type) ? 'lost' : 'none';
}
