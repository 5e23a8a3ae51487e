import { extend } from './extensions.ts';
import { rarePresets } from './optional/presets/index.ts';

/** `import 'leadtag/presets'` makes the tools known that few owners use: Slack, Discord, HubSpot, Netlify, Mailchimp, … */
extend({ name: 'presets', presets: rarePresets });

export { hubspotMap, salesforceMap } from './optional/presets/index.ts';
