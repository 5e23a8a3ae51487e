import type { Hop, Journey } from './hop.ts';

/** Why a browser would not let a page have an answer; nothing: it would. https://fetch.spec.whatwg.org/#concept-cors-check */
export function whyUnreadable({ headers, origin, url }: Hop): string | undefined {
  if (new URL(url).origin === origin) return undefined;
  const allowed = headers.get('access-control-allow-origin');
  if (allowed === '*' || allowed === origin) return undefined;
  return allowed ? `it allows ${allowed}, not ${origin}` : 'it has no Access-Control-Allow-Origin';
}

/** Why a browser would not send the request after this preflight; nothing: it would. https://fetch.spec.whatwg.org/#cors-preflight-fetch */
export function whyRefused(journey: Journey, names: readonly string[]): string | undefined {
  if ('fault' in journey) return `OPTIONS: ${journey.text}`;
  const { last } = journey;
  const { status, headers } = last;
  if (status < 200 || status > 299) return `OPTIONS is answered ${status}`;
  const unreadable = whyUnreadable(last);
  if (unreadable) return `OPTIONS is answered ${status}, but ${unreadable}`;
  const allowed = (headers.get('access-control-allow-headers') ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim());
  // the asterisk speaks of all headers but this one
  const missing = names.filter(
    (name) => !allowed.includes(name.toLowerCase()) && (!allowed.includes('*') || /^authorization$/i.test(name)),
  );
  return missing[0] && `OPTIONS does not allow the header ${missing.join(', ')}`;
}
