import type { Preset } from '../../webhook/presets/preset.ts';
import { activecampaign } from './activecampaign.ts';
import { discord } from './discord.ts';
import { hubspot } from './hubspot.ts';
import { mailchimp } from './mailchimp.ts';
import { netlify } from './netlify.ts';
import { salesforce } from './salesforce.ts';
import { slack } from './slack.ts';

export { hubspotMap } from './hubspot.ts';
export { salesforceMap } from './salesforce.ts';

/** The tools that few owners use. */
export const rarePresets: readonly Preset[] = [slack, discord, hubspot, netlify, mailchimp, activecampaign, salesforce];
