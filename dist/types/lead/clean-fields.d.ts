import type { Lead } from './schema.ts';
/** What a listener of the page has left in the fields: only what a payload can hold, and nothing empty. */
export declare function cleanFields(shown: Lead): Lead['fields'] | undefined;
