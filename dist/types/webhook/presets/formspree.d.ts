import type { Preset } from './preset.ts';
/** Form backends: Formspree, Basin, Getform, Web3Forms. The header keeps them from redirecting to a thank-you page. */
export declare const formspree: Preset;
