import type { Destination } from '../config/destination.ts';
import { needsPresets } from './presets/index.ts';

/** Hosts that no visitor reaches: of private networks, and names without a domain. */
const PRIVATE =
  /^(.+\.(localhost|local|internal|lan)|[^.:]+|(10|127|192\.168|169\.254|172\.(1[6-9]|2\d|3[01]))\.[\d.]+|\[(::1|f[cde].*)\])$/;

/** What names a secret, or looks like one. */
const SECRET_NAME = /auth|token|secret|api-?key/i;
const SECRET_VALUE = /^(Bearer|Basic) |^(pat|sk|key)[-_A-Z\d]/;

/**
 * What can be seen to be wrong with a webhook before the first lead.
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
  const found: Record<string, boolean> = {
    TEST_URL: pathname.includes('/webhook-test/'),
    NEEDS_SECRET: hostname === 'api.airtable.com',
    SECRET_IN_CONFIG: hasSecret,
    PRIVATE_NETWORK: isPrivate,
    NOT_SAME_ORIGIN: preset === 'netlify' && origin !== page.origin,
    PRESET_MISSING: needsPresets(preset, url),
  };
  return Object.keys(found).filter((code) => found[code]);
}
