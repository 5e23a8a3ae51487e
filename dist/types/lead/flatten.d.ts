import type { Lead } from './schema.ts';
/**
 * A lead as flat pairs of text: no brackets, no repeated keys, lists joined with `, `. The fields keep their own keys; where
 * one of ours has the name of a field, ours gets the prefix `leadtag_`.
 */
export declare function flatten(lead: Lead): Record<string, string>;
