import type { Preset } from '../../webhook/presets/preset.ts';
/** Forms of a site that Netlify hosts, posted to a page of that very site. A form of this name has to stand in its HTML. */
export declare const netlify: Preset;
