import type { Preset } from './preset.ts';
/** Takes everything, and lets no page read its answer unless the scenario sets the header. */
export declare const make: Preset;
