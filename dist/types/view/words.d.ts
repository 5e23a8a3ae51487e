import type { MessageKey } from '../locales/en.ts';
import { type Words } from '../locales/languages.ts';
/** One text for the visitor. `n` takes the place of `{n}`, and `m` that of `{m}`. */
export type Say = (key: MessageKey, n?: number | string, m?: number) => string;
/** The texts of a language, with an owner's own words before them, and English where it has none. */
export declare const speaker: (messages: Readonly<Record<string, string>>, words?: Words) => Say;
