import type { Preset } from './preset.ts';
/** The trigger's schema wants JSON. */
export declare const powerAutomate: Preset;
