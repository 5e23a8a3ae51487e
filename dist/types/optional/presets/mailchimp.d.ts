import type { Preset } from '../../webhook/presets/preset.ts';
/** The address of an embedded form, with its `u` and `id`. Merge tags are written large; what the audience lacks is ignored. */
export declare const mailchimp: Preset;
