import type { FormConfig } from '../../config/parse.ts';
import type { Clock } from '../../platform/clock.ts';
/** Calls back once, when the moment has come that the owner chose. Returns what ends the wait. */
export declare function onTrigger({ display, open, openValue }: FormConfig, reached: () => void, clock: Clock): () => void;
