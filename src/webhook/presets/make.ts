import type { Preset } from './preset.ts';

/** Takes everything, and lets no page read its answer unless the scenario sets the header. */
export const make: Preset = {
  name: 'make',
  at: /^hook\.([a-z\d]+\.make|integromat)\.com\//,
  format: 'form',
  once: true,
};
