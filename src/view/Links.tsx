import { Fragment, h } from 'preact';
import { parseUrl } from '../platform/parse-url.ts';

/** Plain text in which `[text](address)` is a link. Only to the web, by e-mail or by phone; anything else stays text. */
export const Links = ({ text }: { text: string }) => (
  <>
    {text.split(/(\[[^\]]+\]\([^)\s]+\))/).map((part) => {
      const [, label, href] = /^\[([^\]]+)\]\(([^)\s]+)\)$/.exec(part) ?? [];
      return href && isSafe(href) ? (
        <a part="link" href={href} target="_blank" rel="noopener noreferrer">
          {label}
        </a>
      ) : (
        part
      );
    })}
  </>
);

/** Preact renders `javascript:` addresses, so the protocol is judged on the parsed address. */
export const isSafe = (href: string): boolean =>
  /^(https?|mailto|tel):$/.test(parseUrl(href, document.baseURI)?.protocol ?? '');
