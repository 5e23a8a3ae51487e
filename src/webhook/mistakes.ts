import type { Destination } from '../config/destination.ts';

/** Hosts that no visitor reaches: of private networks, and names without a domain. */
const PRIVATE =
  /^(.+\.(local(host)?|internal|lan)|[^.:]+|(10|127|192\.168|169\.254|172\.(1[6-9]|2\d|3[01]))\.[\d.]+|\[(::1\]|f[cde].*))$/;

/** What names a secret, or looks like one. */
const SECRET_NAME = /auth|token|secret|api-?key/i;
const SECRET_VALUE = /^(Bearer|Basic) |^(pat|sk|key)[-_A-Z\d]/;

/**
 * What can be seen to be wrong with a webhook before the first lead. For the doctor and for `leadtag.debug.js`: visitors have no
 * use for it.
 *
 * @param page the address of the page
 * @returns stable codes, which the README explains
 */
export function mistakesOf({ url, preset, headers }: Destination, page: URL): string[] {
  const { hostname, pathname, origin } = new URL(url);
  const isPrivate = PRIVATE.test(hostname) && !PRIVATE.test(page.hostname);
  const hasSecret = Object.entries(headers ?? {}).some(
    ([name, value]) => SECRET_NAME.test(name) || SECRET_VALUE.test(value),
  );
  return [
    pathname.includes('/webhook-test/') && 'TEST_URL',
    hostname === 'api.airtable.com' && 'NEEDS_SECRET',
    preset === 'netlify' && origin !== page.origin && 'NOT_SAME_ORIGIN',
    hasSecret && 'SECRET_IN_CONFIG',
    isPrivate && 'PRIVATE_NETWORK',
  ].filter((code) => code !== false);
}
