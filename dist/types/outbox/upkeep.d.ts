import type { UseStore } from 'idb-keyval';
import { type Rung } from './rung.ts';
/** Of one lead. */
export declare const LEAD_BYTES = 256000;
/** How much lies in the outbox. */
export interface Usage {
    rows: number;
    bytes: number;
}
export declare const isFull: (used: Usage) => boolean;
/** Reads the keys only, which name the bytes. */
export declare const measure: (use: UseStore) => Promise<Usage>;
/** Erases what has been kept long enough: tombstones, and rows that nobody sends any more. Where it fails, the next page does it. */
export declare const sweep: (rungs: readonly Rung[], now: number) => Promise<void>;
/** Erases the oldest rows that nobody sends any more. Those that wait never make room for others. */
export declare const makeRoom: (use: UseStore) => Promise<void>;
