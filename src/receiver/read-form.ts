import { LeadError } from './errors.ts';

/**
 * The pairs of an urlencoded body. Values of keys that come more than once are joined with `, `. Not `URLSearchParams`, which
 * takes bytes that are not UTF-8 for question marks without a word.
 *
 * @throws {LeadError} 400 when they are not UTF-8
 */
export function readForm(body: string): Record<string, string> {
  const pairs = new Map<string, string>();
  for (const pair of body.split('&')) {
    if (!pair) continue;
    const [, key = '', value = ''] = /^([^=]*)=?(.*)$/s.exec(pair) ?? [];
    const name = decode(key);
    const known = pairs.get(name);
    pairs.set(name, known === undefined ? decode(value) : `${known}, ${decode(value)}`);
  }
  return Object.fromEntries(pairs);
}

function decode(part: string): string {
  try {
    // a per cent sign that starts no byte stands for itself, as everywhere
    return decodeURIComponent(part.replace(/\+/g, ' ').replace(/%(?![\da-f]{2})/gi, '%25'));
  } catch {
    throw new LeadError(400, 'The form is not UTF-8.');
  }
}
