import { h } from 'preact';
import { base } from '../platform/base.ts';
import { parseUrl } from '../platform/parse-url.ts';

/** Plain text in which `[text](address)` is a link. Only to the web, by e-mail or by phone; anything else stays text. */
export const Links = ({ text }: { text: string }) =>
  // text, label, address, text, …
  text.split(/\[([^\]]+)\]\(([^)\s]+)\)/).map((part, i, { [i + 1]: href = '' }) =>
    i % 3 === 1 ? (
      isSafe(href) ? (
        <a part="link" href={href} target="_blank" rel="noopener">
          {part}
        </a>
      ) : (
        `[${part}](${href})`
      )
    ) : (
      !(i % 3) && part
    ),
  );

/** Preact renders `javascript:` addresses, so the protocol is judged on the parsed address. */
export const isSafe = (href: string): boolean => /^(https?|mailto|tel):$/.test(parseUrl(href, base())?.protocol ?? '');
