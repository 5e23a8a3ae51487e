import type { Answer } from './answer.ts';

export const REDIRECTS = [301, 302, 303, 307, 308] as const;

/** To a path of the same lab, or to an address; without one there is no `Location`. */
export const redirect = (status: (typeof REDIRECTS)[number], to?: string): Answer => ({
  status,
  headers: to === undefined ? {} : { location: to },
});
