import { rarePresets } from './optional/presets/index.ts';
import { addPresets } from './webhook/presets/index.ts';

/** `import 'leadtag/presets'` makes the tools known that few owners use: Slack, Discord, HubSpot, Netlify, Mailchimp, … */
addPresets(rarePresets);

export { hubspotMap, salesforceMap } from './optional/presets/index.ts';
