import type { Dictionary } from './en.ts';
/** Brazilian Portuguese, by você. */
export declare const ptBR: Dictionary;
