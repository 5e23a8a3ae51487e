import type { Destination } from '../config/destination.ts';
/**
 * What can be seen to be wrong with a webhook before the first lead.
 *
 * @param page the address of the page
 * @returns stable codes, which the README explains
 */
export declare function mistakesOf({ url, preset }: Destination, page: URL): string[];
