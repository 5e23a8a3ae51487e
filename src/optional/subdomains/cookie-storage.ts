interface Jar {
  cookie: string;
}

/** A first touch is not remembered for longer (seconds). */
const MAX_AGE = 180 * 24 * 3600;
/** Browsers drop longer cookies without a word. */
const LIMIT = 3900;

/**
 * Cookies as a storage, on the highest domain that takes them: browsers refuse those of `co.uk` and `github.io`, so a try tells
 * which one that is, and no list is needed. It is made with the first value, not before a visitor has agreed to any. Nothing,
 * where cookies are forbidden.
 */
export function cookieStorage(
  jar: Jar,
  { hostname, protocol }: { hostname: string; protocol: string },
): Storage | undefined {
  const secure = protocol === 'https:' ? ';secure' : '';
  const write = (name: string, value: string, domain: string, age: number) => {
    jar.cookie = `${encodeURIComponent(name)}=${encodeURIComponent(value)};path=/;max-age=${age};samesite=lax${domain}${secure}`;
  };
  const read = (name: string): string | null => {
    const start = `${encodeURIComponent(name)}=`;
    const found = jar.cookie.split('; ').find((cookie) => cookie.startsWith(start));
    try {
      return found ? decodeURIComponent(found.slice(start.length)) : null;
    } catch {
      return null;
    }
  };
  const takes = (domain: string): boolean => {
    write('leadtag:probe', '1', domain, 10);
    const taken = read('leadtag:probe') === '1';
    write('leadtag:probe', '', domain, 0);
    return taken;
  };

  const parts = hostname.split('.');
  const domains = parts.map((_, at) => `;domain=${parts.slice(-at - 1).join('.')}`);
  let found: string | undefined;
  const home = () => (found ??= [...domains.slice(1), ''].find(takes));
  try {
    read('');
  } catch {
    return undefined; // a sandboxed frame: even reading throws
  }
  return {
    length: 0,
    key: () => null,
    clear() {},
    getItem: read,
    setItem(name, value) {
      const domain = home();
      if (domain === undefined) throw new Error('no cookies here');
      if (encodeURIComponent(value).length > LIMIT) throw new Error('too long for a cookie');
      write(name, value, domain, MAX_AGE);
    },
    removeItem(name) {
      if (read(name) !== null) write(name, '', home() ?? '', 0);
    },
  };
}
