import type { Preset } from './preset.ts';

/** Reads anything; which headers a preflight may ask for is not documented. */
export const pipedream: Preset = {
  name: 'pipedream',
  at: /\.m\.pipedream\.net\//,
  format: 'form',
};
