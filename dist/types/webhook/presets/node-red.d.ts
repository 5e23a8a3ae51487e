import type { Preset } from './preset.ts';
/** Answers preflights only when told to, and reads forms either way. */
export declare const nodeRed: Preset;
