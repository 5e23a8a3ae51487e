import { parseUrl } from '../platform/parse-url.ts';

/**
 * The part of a host that one owner has: two names; three under `co.uk` and the like (a list of all of those is 48 KB), and on
 * platforms where anybody gets a name.
 */
const SITE =
  /[^.]+\.((github|gitlab|webflow)\.io|(vercel|netlify|web)\.app|(pages|workers)\.dev|(herokuapp|firebaseapp|wixsite|myshopify|wordpress|blogspot)\.com|(com?|net|org|gov|gob|gouv|edu|ac|or|ne|go)\.[a-z]{2}|[a-z][^.]*)$/;

/**
 * What belongs to one owner: the registrable domain, by a few rules of thumb. Addresses in numbers (no domain's last part begins
 * with one) and names without a dot are taken whole.
 */
export const siteOf = (host: string): string => SITE.exec(host)?.[0] ?? host;

/** The host of an address in lower case, without `www.`; empty for what is no page and no app. */
export function hostOf(address: string): string {
  const url = parseUrl(address);
  return url && /^(http|android)/.test(url.protocol) ? url.hostname.toLowerCase().replace(/^www\.|\.$/g, '') : '';
}

/**
 * A host where visitors only pay or sign in: whoever comes back from there came from somewhere else before. Services by name, and
 * hosts that begin with login, checkout and the like.
 */
export const isDoor = (host: string): boolean =>
  /^(login|signin|sso|auth|accounts|pay|checkout|appleid)\d*\.[^.]+\..|(^|\.)(paypal|stripe|klarna|adyen|mollie|squareup|auth0|okta)\.com$/.test(
    host,
  );

/** Whether the owner's list names this host, or one that it stands below: `example.com`, `*.example.com`. */
export const isListed = (host: string, list: readonly string[]): boolean =>
  list.some((entry) => `.${host}`.endsWith(entry.toLowerCase().replace(/^(\*?\.|www\.)?/, '.')));
