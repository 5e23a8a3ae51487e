import { asText } from './coerce.ts';
import { option } from './option.ts';

/** Headers by name, such as `fetch` takes: one that it does not would cost every lead. What kind of body it is, the format says. */
export const headers = option<Record<string, string>>((value) => {
  const entries = Object.entries(Object(value) as object).map(([name, text]) => [name, asText(text) ?? '\n']);
  // a line break in between, and nowhere else
  const isFine = entries.every((pair) => /^(?!content-type\n)[a-z][\w-]*\n[ -~]*$/i.test(pair.join('\n')));
  return isFine && entries[0] ? Object.fromEntries(entries) : undefined;
}, 'an object of header names and texts');
