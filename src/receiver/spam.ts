import type { Lead } from '../lead/schema.ts';
import { parseUrl } from '../platform/parse-url.ts';

/**
 * Why a lead may be spam. Signs, not proofs: nothing is thrown away for them. Those that a form finds itself have names of their
 * own: `honeypot`, `too_fast`, `no_input`, `webdriver`, `captcha_missing`, `captcha_stale`, `pow_unavailable`.
 */
export type SpamReason =
  | 'no_origin'
  | 'foreign_page'
  | 'future'
  | 'markup'
  | 'link_in_name'
  | 'many_links'
  | 'captcha_stale';

export interface SpamContext {
  /** The `Origin` header, if there was one. */
  origin: string | null;
  /** Milliseconds since 1970. */
  now: number;
}

const DAY = 86_400_000;
const MAX_LINKS = 3;
/** How long Cloudflare knows a token. */
const TOKEN_AGE = 300_000;
const NAME = /^((first|last|full|given|family)_?)?name$/i;

/**
 * What speaks against a lead. Its age does not: one that was sent from a device without a network may be a month old.
 *
 * - `no_origin`: no browser has sent it across origins; `foreign_page`: the page it names is not the page that has sent it;
 * - `future`: submitted more than a day from now;
 * - `captcha_stale`: with a Turnstile token that has outlived itself, on a device without a network for one. Speaks against nobody;
 * - `markup`: a link written as HTML or BBCode in a field; `link_in_name`; `many_links`: more than three in one field.
 */
export function spamReasons(lead: Lead, { origin, now }: SpamContext): SpamReason[] {
  const fields = Object.entries(lead.fields).map(([key, value]) => [key, String(value)] as const);
  const anyField = (test: (value: string, key: string) => boolean) => fields.some(([key, value]) => test(value, key));
  // a sandboxed frame sends `null`, and has a page all the same
  const isForeign = origin && origin !== 'null' && parseUrl(lead.page.url)?.origin !== origin;
  const signs: Record<SpamReason, unknown> = {
    no_origin: !origin,
    foreign_page: isForeign,
    future: Date.parse(lead.submitted_at) > now + DAY,
    markup: anyField((value) => /<a\s+href|\[url=/i.test(value)),
    captcha_stale: lead.fields.turnstile_token && Date.parse(lead.submitted_at) < now - TOKEN_AGE,
    link_in_name: anyField((value, key) => NAME.test(key) && /https?:\/\/|www\./i.test(value)),
    many_links: anyField((value) => value.split(/https?:\/\//i).length - 1 > MAX_LINKS),
  };
  return (Object.keys(signs) as SpamReason[]).filter((reason) => signs[reason]);
}
