import type { Lead } from './schema.ts';
/**
 * A lead as flat pairs of text: no brackets, no repeated keys, lists joined with `, `. The fields keep their own keys; where
 * one of ours has the name of a field, ours gets the prefix `leadtag_`.
 */
export declare function flatten(lead: Lead): Record<string, string>;
/** Values of ours as they stand beside an owner's fields: what has the name of one gets a prefix. */
export declare const besides: <Value>(fields: object, ours: Record<string, Value>) => Record<string, Value>;
