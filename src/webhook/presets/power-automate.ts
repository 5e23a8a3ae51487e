import type { Preset } from './preset.ts';

/** The trigger's schema wants JSON. */
export const powerAutomate: Preset = {
  name: 'power-automate',
  at: /\.(logic\.azure|api\.powerplatform)\.com\//,
  format: 'json',
};
