import { en, type MessageKey } from '../locales/en.ts';

/** One text for the visitor. `n` takes the place of `{n}`. */
export type Say = (key: MessageKey, n?: number) => string;

/** The dictionary, with an owner's own words before it. */
export const speaker =
  (messages: Readonly<Record<string, string>>): Say =>
  (key, n) =>
    String(messages[key] ?? en[key]).replace('{n}', String(n));
