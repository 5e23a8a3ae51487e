/**
 * A browser's cookies for one page: `document.cookie` as it is written and read. Knows which domains are public suffixes, the end
 * of a cookie's time, and nothing else.
 */
export function cookieJar(hostname: string, suffixes: readonly string[] = ['com', 'uk', 'co.uk', 'io', 'github.io']) {
  const held = new Map<string, { name: string; value: string }>();
  const written: string[] = [];
  return {
    written,
    /** Each cookie with the domain that it stands on. */
    held: () => [...held].map(([key, { value }]) => [key, value]),
    get cookie() {
      return [...held.values()].map(({ name, value }) => `${name}=${value}`).join('; ');
    },
    set cookie(line: string) {
      written.push(line);
      const [pair = '', ...attributes] = line.split(';');
      const [name = '', value = ''] = pair.split('=');
      const said = Object.fromEntries(attributes.map((attribute) => attribute.split('=')));
      const { domain } = said;
      const isMine = !domain || hostname === domain || hostname.endsWith(`.${domain}`);
      if (!isMine || suffixes.includes(domain) || value.length > 4096) return;
      const key = `${name} ${domain ?? 'host'}`;
      if (said['max-age'] === '0') held.delete(key);
      else held.set(key, { name, value });
    },
  };
}
