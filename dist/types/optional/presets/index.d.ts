import type { Preset } from '../../webhook/presets/preset.ts';
export { hubspotMap } from './hubspot.ts';
export { salesforceMap } from './salesforce.ts';
/** The tools that few owners use. */
export declare const rarePresets: readonly Preset[];
