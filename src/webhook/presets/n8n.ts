import type { Preset } from './preset.ts';

/** Answers preflights well. An address that a workflow makes up has a uuid for a path. */
export const n8n: Preset = {
  name: 'n8n',
  at: /^[^/]*n8n[^/]*\/(.+\/)?webhook\/|\/webhook\/[\da-f]{8}-/,
  format: 'json',
};
