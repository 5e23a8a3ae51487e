import { parseUrl } from './parse-url.ts';

/**
 * The address that the visitor came to. A router may have cleaned it before this script ran, and `location` with it: the browser's
 * own record of the navigation still has the query.
 */
export function landingUrl(): URL {
  const { href, origin, search } = location;
  const [entry] = performance.getEntriesByType('navigation');
  const landed = !search && parseUrl(entry?.name ?? '');
  return landed && landed.search && landed.origin === origin ? landed : new URL(href);
}
