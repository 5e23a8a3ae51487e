import type { FieldKind } from './kind.ts';

/**
 * The rule of HTML's `type=email` (https://html.spec.whatwg.org/#valid-e-mail-address) plus a dot in the domain. zod's own
 * e-mail rule is stricter: it refuses what browsers accept, `o&o@example.com` and every `xn--` domain among them.
 */
const ADDRESS =
  /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$/i;

export const email: FieldKind = {
  empty: 'required',
  maxlength: 254,
  tidy(value) {
    const typed = value
      .replace(/[\s\u200b-\u200f\u2060\ufeff]/g, '')
      .replace(/^mailto:/i, '')
      .replace('＠', '@')
      .replace(/\.$/, '');
    const at = typed.lastIndexOf('@');
    return at < 0 ? typed : typed.slice(0, at + 1) + asciiDomain(typed.slice(at + 1));
  },
  check: (value) => (ADDRESS.test(value) ? undefined : 'email'),
};

/** Lower case, and `bücher.example` as the `xn--` name that mail servers know. The part before the @ keeps its case. */
function asciiDomain(domain: string): string {
  try {
    return /[^ -~]/.test(domain) && !/[/?#:\\]/.test(domain)
      ? new URL(`http://${domain}`).hostname
      : domain.toLowerCase();
  } catch {
    return domain; // the rule refuses it with a message the visitor understands
  }
}
