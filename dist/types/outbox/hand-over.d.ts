import type { Clock } from '../platform/clock.ts';
import type { Outbox } from './outbox.ts';
import type { Row } from './row.ts';
/**
 * What a visitor may be told of a lead.
 * - `received`: a destination has said yes, or the lead was handed over and no answer can be read.
 * - `saved`: it is on the disk and will be sent again.
 * - `failed`: neither; what was typed must stay.
 */
export type Handed = 'received' | 'saved' | 'failed';
/**
 * Writes a new lead to the disk, in place of an earlier one that was not taken, then sends it, and says as soon as possible what
 * the visitor may be told.
 */
export declare function handOver(outbox: Outbox, rows: readonly Row[], clock: Clock, instead?: readonly Row[]): Promise<Handed>;
