import type { Destination } from '../config/destination.ts';
import { needsPresets } from './presets/index.ts';

/**
 * What can be seen to be wrong with a webhook before the first lead.
 *
 * @param page the address of the page
 * @returns stable codes, which the README explains
 */
export function mistakesOf({ url, preset }: Destination, page: URL): string[] {
  const { hostname, pathname, origin } = new URL(url);
  return [
    pathname.includes('/webhook-test/') && 'TEST_URL',
    hostname === 'api.airtable.com' && 'NEEDS_SECRET',
    preset === 'netlify' && origin !== page.origin && 'NOT_SAME_ORIGIN',
    needsPresets(preset, url) && 'PRESET_MISSING',
  ].filter((code) => code !== false);
}
