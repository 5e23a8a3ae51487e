import type { Destination } from '../config/destination.ts';
/**
 * What can be seen to be wrong with a webhook before the first lead. For the doctor and for `leadtag.debug.js`: visitors have no
 * use for it.
 *
 * @param page the address of the page
 * @returns stable codes, which the README explains
 */
export declare function mistakesOf({ url, preset, headers }: Destination, page: URL): string[];
