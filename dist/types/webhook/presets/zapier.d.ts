import type { Preset } from './preset.ts';
/** Catch hooks answer no preflight, but let a page read the answer to a simple request. */
export declare const zapier: Preset;
