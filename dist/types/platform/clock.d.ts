/** Time as we use it. Handed in everywhere, so that tests need no sleeps. All values in milliseconds. */
export interface Clock {
    now(): number;
    /** Runs `fn` once after `ms`; returns what cancels it. */
    after(ms: number, fn: () => void): () => void;
}
export declare const systemClock: Clock;
