import type { Clock } from '../platform/clock.ts';
import type { createCarrier } from './carry.ts';
import type { Formats } from './formats.ts';
import type { Gates } from './gates.ts';
import { type Rung } from './rung.ts';
export interface DrainTools {
    rungs: readonly Rung[];
    gates: Gates;
    formats: Formats;
    carrier: ReturnType<typeof createCarrier>;
    clock: Clock;
    /** Web Locks, where the page has them: they spare work, correctness comes from the leases. */
    locks?: LockManager | undefined;
}
/** Sends what is due, and knows when to look again. Nothing of the queue is kept in memory. */
export declare function createDrain(tools: DrainTools): {
    drain: (awake: boolean) => Promise<void>;
    learn: (rung: Rung) => Promise<void>;
    wakeAt: (time: number, awake?: boolean) => void;
    stop: () => void;
};
