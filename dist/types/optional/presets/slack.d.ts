import type { Preset } from '../../webhook/presets/preset.ts';
/** Incoming webhooks: JSON, but no preflight allows to say so. */
export declare const slack: Preset;
