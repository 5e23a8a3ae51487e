import type { Preset } from './preset.ts';

/** The webhook of an automation. */
export const airtable: Preset = {
  name: 'airtable',
  at: /^hooks\.airtable\.com\//,
  format: 'form',
  once: true,
};
