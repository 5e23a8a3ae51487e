import type { Lead } from '../../lead/schema.ts';
import type { Filled } from './read.ts';
/**
 * The body that the browser would send, and ours behind it. What the page's listeners have changed in the fields is changed in
 * it; an empty hidden input that has the name of one of ours gets its value.
 */
export declare function bodyOf({ pairs, fields, names, hidden }: Filled, lead: Lead): string;
