import type { Preset } from '../../webhook/presets/preset.ts';
/** Webhooks of a channel. The address shows in the page, and whoever has it may also delete the webhook. */
export declare const discord: Preset;
