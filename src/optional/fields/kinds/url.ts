import type { FieldKind } from '../../../fields/kind.ts';
import { parseUrl } from '../../../platform/parse-url.ts';

/** A web address. What lacks `https://` gets it; `javascript:` and every other protocol is refused, and so is a bare word. */
export const url: FieldKind = {
  empty: 'required',
  maxlength: 2000,
  tidy: (value) => (/^[a-z][\w+.-]*:(?!\d+(\/|$))/i.test(value) ? value : `https://${value}`),
  check(value) {
    const { protocol = '', hostname = '' } = parseUrl(value) ?? {};
    return /^https?:$/.test(protocol) && /\.[^.]/.test(hostname) ? undefined : 'url';
  },
};
