import type { Preset } from './preset.ts';

/** A web app of Google Sheets and others: no preflights, answers by way of a redirect, and always with 200. */
export const appsScript: Preset = {
  name: 'apps-script',
  at: /^script\.google\.com\//,
  format: 'form',
  redirects: 'ok',
  no: '"(result|status)"\\s*:\\s*"(error|fail)|<title>Error',
};
