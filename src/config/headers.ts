import { asText, option } from './coerce.ts';

/** Headers by name, such as `fetch` takes: one that it does not would cost every lead. What kind of body it is, the format says. */
export const headers = () =>
  option<Record<string, string>>((value) => {
    const entries = Object.entries(Object(value) as object).map(([name, text]) => [name, asText(text) ?? '\n']);
    const isFine = entries.every(
      ([name, text]) => /^(?!content-type$)[a-z][\w-]*$/i.test(name!) && /^[\x20-\x7e]*$/.test(text!),
    );
    return isFine && entries[0] && typeof value === 'object' ? Object.fromEntries(entries) : undefined;
  }, 'an object of header names and plain texts');
