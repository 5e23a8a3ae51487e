import type { Facets, Filter, LeadDetail, LeadPage, Spend, State, Stats } from '../api.ts';
import { filterQuery } from './place.ts';

/** The server has said no; `body` is what it has said. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly body: Record<string, unknown>,
  ) {
    super(typeof body.error === 'string' ? body.error : `The inbox's server answered ${status}.`);
  }
}

async function ask<T>(path: string, init: RequestInit = {}): Promise<T> {
  const response = await fetch(path, init);
  const body = await response.json().catch(() => ({}));
  if (!response.ok) throw new Refused(response.status, body);
  return body as T;
}

const post = <T>(path: string, type?: string, body?: string): Promise<T> =>
  ask(path, {
    method: 'POST',
    ...(type && { headers: { 'content-type': type } }),
    ...(body !== undefined && { body }),
  });

/** A page of the leads, newest first. */
export function getLeads(filter: Filter, limit: number, after?: string | null, signal?: AbortSignal) {
  const query = new URLSearchParams(filterQuery(filter));
  query.set('limit', String(limit));
  if (after) query.set('after', after);
  return ask<LeadPage>(`/api/leads?${query}`, { signal });
}

export const getLead = (id: string, signal?: AbortSignal) =>
  ask<LeadDetail>(`/api/leads/${encodeURIComponent(id)}`, { signal });

export const getFacets = (filter: Filter, signal?: AbortSignal) =>
  ask<Facets>(`/api/facets?${filterQuery(filter)}`, { signal });

export const getStats = (filter: Filter, signal?: AbortSignal) =>
  ask<Stats>(`/api/stats?${filterQuery(filter)}`, { signal });

export const getSpend = (signal?: AbortSignal) => ask<Spend>('/api/spend', { signal });
export const putSpend = (csv: string) => post<Spend>('/api/spend', 'text/csv', csv);
export const loadSample = () => post<State>('/api/sample');
export const clearAll = () => post<State>('/api/clear');
export const getState = () => ask<State>('/api/state');

/** What is filtered, as a file. */
export const csvHref = (filter: Filter): string => {
  const query = filterQuery(filter);
  return `/api/leads.csv${query && `?${query}`}`;
};
