import type { MessageKey } from '../locales/en.ts';
import { language, type Words } from '../locales/languages.ts';

/** One text for the visitor. `n` takes the place of `{n}`, and `m` that of `{m}`. */
export type Say = (key: MessageKey, n?: number | string, m?: number) => string;

/** The texts of a language, with an owner's own words before them, and English where it has none. */
export const speaker =
  (messages: Readonly<Record<string, string>>, words: Words = {}): Say =>
  (key, n, m) =>
    String(messages[key] ?? words[key] ?? language('en')[1][key])
      .replace('{n}', String(n))
      .replace('{m}', String(m));
