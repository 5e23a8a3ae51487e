import { parseUrl } from './parse-url.ts';

/** The address without its query; of the fragment only a router's path stays. Nothing for what is no address. */
export function withoutQuery(address: string): string | undefined {
  const url = parseUrl(address);
  if (!url) return undefined;
  url.search = '';
  url.hash = /^#!?\/[^?]*/.exec(url.hash)?.[0] ?? '';
  return url.href;
}
