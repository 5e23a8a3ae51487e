import { parseUrl } from './parse-url.ts';

/** A campaign, or a click id. */
const TAGGED = /utm_|cl?id/i;

/**
 * The address that the visitor came to. A router may have cleaned it before this script ran, and `location` with it: the browser's
 * own record of the navigation still has the query.
 */
export function landingUrl(): URL {
  const { href, origin, search } = location;
  const landed = TAGGED.test(search) ? undefined : parseUrl(performance.getEntriesByType('navigation')[0]?.name ?? '');
  return landed?.origin === origin && TAGGED.test(landed.search) ? landed : new URL(href);
}
