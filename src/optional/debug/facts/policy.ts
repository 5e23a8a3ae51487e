/** A Content-Security-Policy: sources by directive. */
export type Policy = ReadonlyMap<string, readonly string[]>;

/** Reads one policy, as a header or a `<meta>` has it. Of a directive that stands there twice the first counts. */
export function readPolicy(text: string): Policy {
  const policy = new Map<string, string[]>();
  for (const part of text.split(';')) {
    const [name, ...sources] = part.trim().split(/\s+/);
    if (name && !policy.has(name.toLowerCase())) policy.set(name.toLowerCase(), sources);
  }
  return policy;
}

/** Policies of a header, which can hold several with commas between. */
export const readPolicies = (header: string): Policy[] =>
  header
    .split(',')
    .filter((text) => text.trim())
    .map(readPolicy);

/** What stands in for a directive that is not written. */
const FALLBACK = 'default-src';

/**
 * Whether a policy lets the page at `page` ask `url`, by this directive: as browsers match source lists
 * (https://www.w3.org/TR/CSP3/#match-url-to-source-list), without redirects. What it does not speak of, it allows.
 */
export function allows(policy: Policy, directive: string, url: URL, page: URL): boolean {
  const sources = policy.get(directive) ?? policy.get(FALLBACK);
  return !sources || sources.some((source) => matches(source.toLowerCase(), url, page));
}

function matches(source: string, url: URL, page: URL): boolean {
  if (source === "'self'") return sameOrSafer(url, page);
  if (source.startsWith("'")) return false;
  if (source === '*') return /^(https?|wss?):$/.test(url.protocol) || url.protocol === page.protocol;
  const [, scheme] = /^([a-z][a-z0-9+.-]*):$/.exec(source) ?? [];
  if (scheme) return schemeFits(`${scheme}:`, url.protocol);
  const [, written, host = '', port, path = ''] =
    /^(?:([a-z][a-z0-9+.-]*):\/\/)?([^/:]+|\[[^\]]+\])(?::(\d+|\*))?(\/.*)?$/.exec(source) ?? [];
  if (!host || !schemeFits(written ? `${written}:` : page.protocol, url.protocol)) return false;
  const hostFits = host.startsWith('*.') ? url.hostname.endsWith(host.slice(1)) : host === url.hostname;
  if (!hostFits && host !== '*') return false;
  const ports: Record<string, string> = { 'http:': '80', 'https:': '443' };
  const at = url.port || ports[url.protocol];
  if (
    port
      ? port !== '*' && port !== at && !(port === '80' && at === '443')
      : url.port && url.port !== ports[url.protocol]
  )
    return false;
  if (!path || path === '/') return true;
  return path.endsWith('/') ? url.pathname.startsWith(path) : url.pathname === path;
}

/** `http` also allows `https`. */
const schemeFits = (wanted: string, has: string): boolean => wanted === has || (wanted === 'http:' && has === 'https:');

const sameOrSafer = (url: URL, page: URL): boolean =>
  url.origin === page.origin ||
  (url.hostname === page.hostname && !page.port && !url.port && url.protocol === 'https:');
