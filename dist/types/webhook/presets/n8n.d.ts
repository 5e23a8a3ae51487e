import type { Preset } from './preset.ts';
/** Answers preflights well. An address that a workflow makes up has a uuid for a path. */
export declare const n8n: Preset;
