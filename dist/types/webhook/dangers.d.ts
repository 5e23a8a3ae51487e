import type { Destination } from '../config/destination.ts';
/**
 * What looks dangerous in how a webhook is named. For the doctor and for `leadtag.debug.js`: visitors have no use for it.
 *
 * @param page the address of the page
 * @returns stable codes, which the README explains
 */
export declare function dangersOf({ url, headers }: Destination, page: URL): string[];
