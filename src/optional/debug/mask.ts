import { kebab } from '../../config/case.ts';

/** Words under which secrets stand; a key is one only with a word before it. `author` and `keyword` are none. */
const SECRET_WORD = /^(auth|authorization|bearer|token|secret|password|passwd|apikey|altcha)$/i;
const isSecret = (name: string): boolean =>
  /[^a-z]key$/i.test(kebab(name)) ||
  kebab(name)
    .split(/[^a-z0-9]+/i)
    .some((word) => SECRET_WORD.test(word));
/** What looks like one wherever it stands. */
const SECRET_VALUE = /^(Bearer|Basic) |^(pat|sk|pk|key|xox[a-z])[-_][\w.-]{8,}/;
/** Headers of which everybody may know. */
const PLAIN_HEADER = /^(accept|accept-language|content-type|content-language)$/i;

export const HIDDEN = '••••••';

/** The same with what may be a secret painted over. Nothing that is shown or copied has it. */
export function masked(value: unknown, name = ''): unknown {
  if (typeof value === 'string') {
    if (value && (isSecret(name) || SECRET_VALUE.test(value))) return HIDDEN;
    return /^https?:\/\/[^\s]+$/i.test(value) ? maskedUrl(value) : value;
  }
  if (Array.isArray(value)) return value.map((each) => masked(each, name));
  if (!value || typeof value !== 'object') return value;
  if (value instanceof RegExp) return String(value);
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, key === 'headers' ? maskedHeaders(part) : masked(part, key)]),
  );
}

/** Of headers only the usual ones keep their text, and those that carry nothing but the lead's id. */
export function maskedHeaders(headers: unknown): unknown {
  return Object.fromEntries(
    Object.entries(Object(headers) as object).map(([name, text]) => [
      name,
      PLAIN_HEADER.test(name) || text === '{{id}}' ? text : HIDDEN,
    ]),
  );
}

/** An address without the values of parameters that are named as secrets are, and without a user. */
export function maskedUrl(address: string): string {
  try {
    const url = new URL(address);
    let changed = !!url.password;
    url.password = '';
    for (const [name, value] of [...url.searchParams]) {
      if (!isSecret(name) && !SECRET_VALUE.test(value) && !/^(sig|signature|code)$/i.test(name)) continue;
      url.searchParams.set(name, HIDDEN);
      changed = true;
    }
    return changed ? decodeURIComponent(url.href) : address;
  } catch {
    return address; // no address
  }
}
