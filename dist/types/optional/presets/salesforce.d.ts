import type { Preset } from '../../webhook/presets/preset.ts';
/** What a Web-to-Lead form calls our keys. */
export declare const salesforceMap: Record<string, string>;
/** Web-to-Lead. The number of the organization (`oid`) stands in the address, or in a hidden field. */
export declare const salesforce: Preset;
