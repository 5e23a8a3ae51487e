import type { Leadtag } from '../script.ts';
import { rarePresets } from './presets/index.ts';

/** `leadtag.presets.js`: works before and after `leadtag.js`. */
const page = window as { leadtag?: { push?(callback: (api: Leadtag) => void): unknown } };
// a page may have clobbered the name: `<form name="leadtag">`
if (typeof page.leadtag?.push !== 'function') page.leadtag = [];
page.leadtag!.push!((api) => api.addPresets(rarePresets));
