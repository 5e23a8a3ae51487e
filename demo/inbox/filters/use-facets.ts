import { useEffect, useRef, useState } from 'preact/hooks';
import type { Facets, Filter } from '../api.ts';
import { getFacets } from '../app/client.ts';
import type { Feed } from '../app/feed.ts';
import { filterQuery } from '../app/place.ts';
import { useAsked } from '../app/use-asked.ts';
import { useNews } from '../app/use-feed.ts';

/** Counts need not be newer than this, in milliseconds. */
const AGE = 1000;

/** What can be chosen in the filters, with counts; anew when leads have come. */
export function useFacets(feed: Feed, filter: Filter): Facets | undefined {
  const news = useNewsCount(feed);
  return useAsked(`${filterQuery(filter)} ${news}`, (signal) => getFacets(filter, signal)).data;
}

/** A number that is another one after leads have come or gone, but not more often than once in a second. */
export function useNewsCount(feed: Feed): number {
  const [count, setCount] = useState(0);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const later = () => {
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      setCount((n) => n + 1);
    }, AGE);
  };
  const atOnce = () => setCount((n) => n + 1);
  useNews(feed, { lead: later, cleared: atOnce, changed: atOnce });
  useEffect(() => () => clearTimeout(timer.current), []);
  return count;
}
