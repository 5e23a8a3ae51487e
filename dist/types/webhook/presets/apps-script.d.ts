import type { Preset } from './preset.ts';
/** A web app of Google Sheets and others: no preflights, answers by way of a redirect, and always with 200. */
export declare const appsScript: Preset;
