import type { Preset } from './preset.ts';
/** The webhook of an automation. */
export declare const airtable: Preset;
