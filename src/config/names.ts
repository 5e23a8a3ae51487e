/** The closed lists of names that options can take. Everybody else imports these as types. */
export const FORMATS = ['auto', 'json', 'form', 'text'] as const;
export const MODES = ['cors', 'no-cors'] as const;
/** The tools that we know how to talk to; `generic` is any other. */
export const PRESETS = [
  'auto',
  'none',
  'generic',
  'zapier',
  'make',
  'n8n',
  'node-red',
  'pipedream',
  'power-automate',
  'apps-script',
  'airtable',
  'formspree',
  'slack',
  'discord',
  'hubspot',
  'netlify',
  'mailchimp',
  'activecampaign',
  'salesforce',
] as const;
export const REDIRECTS = ['strict', 'ok'] as const;
export const INTENTS = ['newsletter', 'download', 'webinar', 'trial', 'demo', 'quote', 'contact'] as const;
export const ATTRIBUTIONS = ['session', 'page', 'visitor'] as const;
export const CONSENT_MODES = ['wait', 'none'] as const;
export const FRAMEWORKS = ['bant', 'champ', 'meddic'] as const;
export const STAGES = ['lead', 'mql', 'pql', 'sql'] as const;
export const ROOTS = ['shadow', 'light'] as const;
export const DISPLAYS = ['inline', 'popup', 'slide-in', 'bar', 'button'] as const;
export const OPENS = ['click', 'load', 'delay', 'scroll', 'exit'] as const;
export const PLACEMENTS = ['top', 'bottom', 'left', 'right', 'center'] as const;
export const THEMES = ['auto', 'light', 'dark'] as const;
export const DENSITIES = ['normal', 'compact'] as const;

export type Format = (typeof FORMATS)[number];
export type Mode = (typeof MODES)[number];
export type PresetName = (typeof PRESETS)[number];
export type Redirects = (typeof REDIRECTS)[number];
export type Intent = (typeof INTENTS)[number];
export type Attribution = (typeof ATTRIBUTIONS)[number];
export type ConsentMode = (typeof CONSENT_MODES)[number];
export type FrameworkName = (typeof FRAMEWORKS)[number];
export type StageName = (typeof STAGES)[number];
export type Root = (typeof ROOTS)[number];
export type Display = (typeof DISPLAYS)[number];
export type Open = (typeof OPENS)[number];
export type Placement = (typeof PLACEMENTS)[number];
export type Theme = (typeof THEMES)[number];
export type Density = (typeof DENSITIES)[number];
