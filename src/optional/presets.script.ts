import { rarePresets } from './presets/index.ts';
import { register } from './register.ts';

/** `leadtag.presets.js`: the tools that few owners use. */
register({ name: 'presets', presets: rarePresets });
