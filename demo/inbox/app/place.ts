import { useEffect, useState } from 'preact/hooks';
import type { By, Filter } from '../api.ts';

export type View = 'leads' | 'numbers' | 'webhook';

/** What is on the screen: all of it is in the address, so it can be shared, and the way back works. */
export interface Place {
  view: View;
  filter: Filter;
  /** The id of the lead that is open. */
  lead?: string;
  /** What the funnel is told apart by. */
  by: By;
  /** What was typed into the calculator. */
  goal?: string;
  sale?: string;
  close?: string;
}

export type Go = (change: Partial<Place>, how?: 'push' | 'replace') => void;

export const FILTERS = [
  'q',
  'channel',
  'temperature',
  'stage',
  'form',
  'variant',
  'campaign',
  'from',
  'to',
  'spam',
  'test',
] as const satisfies readonly (keyof Filter)[];

const VIEWS: readonly string[] = ['leads', 'numbers', 'webhook'];
const WAYS: readonly string[] = ['form', 'variant', 'channel', 'campaign'];

/** @param search the query of an address, whoever may have written it */
export function readPlace(search: string): Place {
  const query = new URLSearchParams(search);
  const get = (key: string) => query.get(key)?.trim() || undefined;
  const filter: Record<string, string> = {};
  for (const key of FILTERS) {
    const value = get(key);
    if (!value) continue;
    if ((key === 'from' || key === 'to') && !isDay(value)) continue;
    if (key === 'spam' || key === 'test') filter[key] = 'yes';
    else filter[key] = value;
  }
  const view = get('view') ?? '';
  const by = get('by') ?? '';
  return {
    view: (VIEWS.includes(view) ? view : 'leads') as View,
    filter: filter as Filter,
    by: (WAYS.includes(by) ? by : 'channel') as By,
    ...(get('lead') && { lead: get('lead') }),
    ...(get('goal') && { goal: get('goal') }),
    ...(get('sale') && { sale: get('sale') }),
    ...(get('close') && { close: get('close') }),
  };
}

/** The query for a place; what goes without saying is left out. */
export function searchOf({ view, filter, lead, by, goal, sale, close }: Place): string {
  const query = new URLSearchParams();
  if (view !== 'leads') query.set('view', view);
  for (const key of FILTERS) if (filter[key]) query.set(key, filter[key]);
  if (lead && view === 'leads') query.set('lead', lead);
  if (by !== 'channel') query.set('by', by);
  for (const [key, value] of Object.entries({ goal, sale, close })) if (value) query.set(key, value);
  const text = query.toString();
  return text ? `?${text}` : '';
}

/** The query that asks the server for a filter. */
export const filterQuery = (filter: Filter): string => {
  const query = new URLSearchParams();
  for (const key of FILTERS) if (filter[key]) query.set(key, filter[key]);
  return query.toString();
};

export const isFiltered = (filter: Filter): boolean => FILTERS.some((key) => filter[key]);

/** An address for a link to a place. */
export const hrefOf = (place: Place): string => searchOf(place) || location.pathname;

/** Where we are, and the way to go elsewhere: `replace` where a step back should not come by again. */
export function usePlace(): [Place, Go] {
  const [place, setPlace] = useState(() => readPlace(location.search));

  useEffect(() => {
    const back = () => setPlace(readPlace(location.search));
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, []);

  const go: Go = (change, how = 'push') => {
    // from the address, not from the state: two steps may be taken before the next drawing
    const next = { ...readPlace(location.search), ...change };
    const search = searchOf(next);
    if (search === location.search) return;
    history[how === 'push' ? 'pushState' : 'replaceState'](null, '', search || location.pathname);
    setPlace(readPlace(search));
  };
  return [place, go];
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
}
