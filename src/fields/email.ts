import { parseUrl } from '../platform/parse-url.ts';
import type { FieldKind } from './kind.ts';

/**
 * The rule of HTML's `type=email` (https://html.spec.whatwg.org/#valid-e-mail-address) plus a dot in the domain. zod's own
 * e-mail rule is stricter: it refuses what browsers accept, `o&o@example.com` and every `xn--` domain among them.
 */
const ADDRESS = /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@(\b[a-z\d-]{0,62}[a-z\d]\.)+\b[a-z\d-]{0,62}[a-z\d]$/i;

export const email: FieldKind = {
  empty: 'required',
  maxlength: 254,
  tidy(value) {
    return value
      .replace(/[\s\u200b-\u200f\u2060]/g, '')
      .replace(/^mailto:|\.$/gi, '')
      .replace('＠', '@')
      .replace(/@[^@]*$/, asciiDomain);
  },
  check: (value) => (ADDRESS.test(value) ? undefined : 'email'),
};

/** `@` and a domain in lower case, `bücher.example` as the `xn--` name that mail servers know. What precedes keeps its case. */
function asciiDomain(domain: string): string {
  const url = /[^ -~]/.test(domain) && !/[/?#:\\]/.test(domain) && parseUrl(`http://${domain}`);
  return url ? `@${url.hostname}` : domain.toLowerCase();
}
