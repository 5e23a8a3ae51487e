import { useEffect, useRef, useState } from 'preact/hooks';
import type { Filter, LeadPage, LeadRow, News } from '../api.ts';
import { getLeads } from '../app/client.ts';
import type { Feed } from '../app/feed.ts';
import { filterQuery } from '../app/place.ts';
import { useNews } from '../app/use-feed.ts';
import { mergeTop } from './merge-top.ts';

export interface Leads {
  rows: LeadRow[];
  total: number;
  next: string | null;
  status: 'loading' | 'ready' | 'failed';
  /** Which have come while one was looking. */
  fresh: ReadonlySet<string>;
  error?: string;
}

const PAGE = 50;
/** What has come since is looked for among so many of the newest. */
const TOP = 200;
/** Leads that come at once are asked for at once, in milliseconds. */
const GATHER = 150;

const EMPTY: Leads = { rows: [], total: 0, next: null, status: 'loading', fresh: new Set() };

/**
 * The leads of a filter, page by page, and those that arrive meanwhile.
 *
 * @param arrived gets the rows that are new, once each
 */
export function useLeads(feed: Feed, filter: Filter, arrived: (rows: LeadRow[]) => void) {
  const [leads, setLeads] = useState<Leads>(EMPTY);
  const [isLoadingMore, setLoadingMore] = useState(false);
  const key = filterQuery(filter);
  // answers are judged by what is on the screen then, not by what was when they were asked for
  const now = useRef({ key, leads, filter });
  now.current = { key, leads, filter };
  const timer = useRef<ReturnType<typeof setTimeout>>();

  const show = (change: (before: Leads) => Leads) => {
    now.current.leads = change(now.current.leads);
    setLeads(now.current.leads);
  };
  const fail = (error: Error) => show((before) => ({ ...before, status: 'failed', error: error.message }));

  const load = (signal: AbortSignal) => {
    show((before) => ({ ...before, status: 'loading' }));
    getLeads(now.current.filter, PAGE, null, signal).then(
      ({ leads, total, next }) =>
        signal.aborted || show(() => ({ rows: leads, total, next, status: 'ready', fresh: new Set() })),
      (error) => signal.aborted || fail(error),
    );
  };

  const controller = useRef<AbortController>();
  const reload = () => {
    controller.current?.abort();
    controller.current = new AbortController();
    setLoadingMore(false);
    load(controller.current.signal);
  };
  useEffect(() => {
    reload();
    return () => {
      controller.current?.abort();
      clearTimeout(timer.current);
      timer.current = undefined;
    };
  }, [key]);

  /** What is newer than the top of the list goes on top of it: after a list that is on its way, which may not know of it yet. */
  const lookForNew = () => {
    timer.current ??= setTimeout(async () => {
      timer.current = undefined;
      const { rows, status } = now.current.leads;
      if (status === 'loading') return lookForNew();
      if (status === 'failed' && !rows[0]) return reload();
      const signal = controller.current?.signal;
      const page = await getLeads(now.current.filter, TOP, null, signal).catch(() => undefined);
      if (page && !signal?.aborted) take(page);
    }, GATHER);
  };
  const take = (page: LeadPage) => {
    const { rows, added, next } = mergeTop(now.current.leads, page);
    show(({ fresh }) => ({
      rows,
      total: page.total,
      next,
      status: 'ready',
      fresh: new Set([...fresh, ...added.map(({ id }) => id)]),
    }));
    if (added.length) arrived(added);
  };

  useNews(feed, {
    lead: ({ row }: News['lead']) => {
      const known = now.current.leads.rows.findIndex(({ id }) => id === row.id);
      if (known < 0) return lookForNew();
      show((before) => ({ ...before, rows: before.rows.map((before) => (before.id === row.id ? row : before)) }));
    },
    cleared: reload,
    changed: reload,
    // the connection stands, for the first time or again: what has come before was not told
    state: lookForNew,
  });

  const more = () => {
    const { next, status } = now.current.leads;
    if (!next || status !== 'ready' || isLoadingMore) return;
    const signal = controller.current?.signal;
    setLoadingMore(true);
    getLeads(now.current.filter, PAGE * 2, next, signal)
      .then(
        (page) => {
          if (signal?.aborted || now.current.leads.next !== next) return;
          const known = new Set(now.current.leads.rows.map(({ id }) => id));
          const rows = [...now.current.leads.rows, ...page.leads.filter(({ id }) => !known.has(id))];
          show((before) => ({ ...before, rows, total: page.total, next: page.next }));
        },
        (error) => signal?.aborted || fail(error),
      )
      .finally(() => signal?.aborted || setLoadingMore(false));
  };

  return { leads, more, isLoadingMore, reload };
}
