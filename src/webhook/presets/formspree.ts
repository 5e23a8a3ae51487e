import type { Preset } from './preset.ts';

/** Form backends: Formspree, Basin, Getform, Web3Forms. The header keeps them from redirecting to a thank-you page. */
export const formspree: Preset = {
  name: 'formspree',
  at: /^(api\.)?(formspree\.io|usebasin\.com|getform\.(io|com)|forminit\.com|web3forms\.com)\//,
  format: 'form',
  headers: { accept: 'application/json' },
  no: '"success"\\s*:\\s*false',
};
