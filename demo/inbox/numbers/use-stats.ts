import type { Filter, Stats } from '../api.ts';
import { getStats } from '../app/client.ts';
import type { Feed } from '../app/feed.ts';
import { filterQuery } from '../app/place.ts';
import { useAsked } from '../app/use-asked.ts';
import { periodBefore } from '../filters/periods.ts';
import { useNewsCount } from '../filters/use-facets.ts';

/** The numbers of a period, and of the one before it. */
export function useStats(feed: Feed, filter: Filter) {
  // search is for finding one lead; spam and tests are no part of the numbers
  const { q, spam, test, ...asked } = filter;
  const news = useNewsCount(feed);
  const { data: stats, error } = useAsked(`${filterQuery(asked)} ${news}`, (signal) => getStats(asked, signal));
  const earlier: Filter | undefined = stats && { ...asked, ...periodBefore(stats.from, stats.to) };
  const { data: before } = useAsked<Stats>(
    earlier ? `${filterQuery(earlier)} ${news}` : '',
    earlier && ((signal) => getStats(earlier, signal)),
  );
  return { stats, before, error };
}
