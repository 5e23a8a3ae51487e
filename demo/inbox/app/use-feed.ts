import { useEffect, useRef, useState } from 'preact/hooks';
import { type Feed, openFeed } from './feed.ts';

/** The server's news, for as long as the page is open; draws anew with each. */
export function useFeed(): Feed {
  const feed = useRef<Feed>();
  feed.current ??= openFeed();
  const [, redraw] = useState(0);
  useEffect(() => {
    const again = () => redraw((n) => n + 1);
    const stop = feed.current?.on('any', again);
    // the first news may have come before anybody listened
    again();
    return () => {
      stop?.();
      feed.current?.stop();
    };
  }, []);
  return feed.current;
}

/** Listens to one kind of news while the component is there. */
export function useNews(feed: Feed, listeners: Partial<Record<keyof import('../api.ts').News, (data: never) => void>>) {
  const latest = useRef(listeners);
  latest.current = listeners;
  useEffect(() => {
    const stops = Object.keys(listeners).map((kind) =>
      feed.on(kind as 'lead', (data) => latest.current[kind as 'lead']?.(data as never)),
    );
    return () => {
      for (const stop of stops) stop();
    };
  }, [feed]);
}
