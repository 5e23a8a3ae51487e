import type { Lead } from '../../lead/schema.ts';
/** Adds to each receipt the hash of the words that were shown, where it is known by now. */
export declare function addHashes({ consent }: Lead): void;
