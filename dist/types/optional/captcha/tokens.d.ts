import type { Clock } from '../../platform/clock.ts';
import type { Answer } from './part.ts';
/** The token of one form: asked for, there, too old, or not to be had. */
export interface Tokens {
    /** Asks for one, unless there is one that counts or the last question is still fresh. */
    want(): void;
    /** Whether one is on its way that is worth waiting for. */
    isComing(): boolean;
    /** What a lead gets now. */
    take(): {
        token: string | undefined;
        reasons: string[];
    };
    /** The token has been used. */
    forget(): void;
    end(): void;
}
/** @param settled hears of each answer, and that the patience is over */
export declare function watchTokens(ask: (answer: Answer) => void, clock: Clock, settled: () => void): Tokens;
