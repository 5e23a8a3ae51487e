import type { Leadtag } from '../script.ts';
import { rarePresets } from './presets/index.ts';

/** `leadtag.presets.js`: works before and after `leadtag.js`. */
const page = window as { leadtag?: { push?(callback: (api: Leadtag) => void): unknown } };
const register = (api: Leadtag) => api.addPresets(rarePresets);
try {
  page.leadtag!.push!(register);
} catch {
  // not there yet, or clobbered: `<form name="leadtag">`, or a frame of another site
  (page as { leadtag?: unknown }).leadtag = [register];
}
