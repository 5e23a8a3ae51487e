import { parseUrl } from './parse-url.ts';
import { redact } from './redact.ts';

/**
 * The address without what may name a person: no query, no user, no e-mail address in the path. Of the fragment only a router's
 * path stays. Campaign parameters and click ids have places of their own in a lead. Nothing for what is no address.
 */
export function withoutQuery(address: string): string | undefined {
  const url = parseUrl(address);
  if (!url) return undefined;
  url.search = url.username = url.password = '';
  url.hash = /^#!?\/[^?]*/.exec(url.hash)?.[0] ?? '';
  return redact(url.href);
}
