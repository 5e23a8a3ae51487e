import type { Preset } from './preset.ts';
/** Reads anything; which headers a preflight may ask for is not documented. */
export declare const pipedream: Preset;
