/** What a source is, in the words of GA4's source categories; `email` is a webmail or a tool that sends mail. */
export type Category = 'search' | 'social' | 'video' | 'shopping' | 'email' | 'ai';

export interface Known {
  /** The canonical name, in lower case. */
  name: string;
  /** Nothing: a payment or sign-in service, whose referrer says nothing of where a visit came from. */
  category?: Category;
}

/** Looks a source name (`fb`, `Hacker News`) or a host (`lm.facebook.com`) up. */
export type Find = (name: string) => Known | undefined;

const CATEGORIES: readonly (Category | undefined)[] = ['search', 'social', 'video', 'shopping', 'email', 'ai'];

/** `google.co.uk` is found under `google.` */
const COUNTRY = /\.(com?\.|net\.|org\.)?[a-z]{2,3}$/;

/** `mail.example.com`, `webmail2.example.fr`: somebody's webmail; `login.…`, `3ds.…`: where visitors only sign in or pay. */
const DOOR = /^(?:((?:web|e)?mail)|login|sign-?in|sso|auth|accounts|idp|pay|checkout|3ds|acs)\d*\w?\.[^.]+\../;

/**
 * Unpacks a list of names. Categories are separated by `|`, in the order of {@link CATEGORIES} and those without one last;
 * names by `,`; what a name is known by, the canonical name first, by spaces:
 * - `facebook` is the name `facebook` and the host `facebook.com`;
 * - `t.co` is this host and those below it: a host is matched at its dots, so `microsoft.com` is not `t.co`. If it comes first,
 *   its first part is the name: `ecosia.org` is `ecosia`;
 * - `ebay.` is the name and that host under any country's ending;
 * - with `=` in front it is exactly this and nothing below it: `=ig` is a name and no host, `=google.` is not `docs.google.com`.
 */
export function createFinder(packed: string): Find {
  const known = new Map<string, Known>();
  packed.split('|').forEach((rows, at) => {
    for (const row of rows.split(',')) {
      const keys = row.split(' ');
      const name = /^=(.+?)\.?$|^[^.]*/.exec(keys[0]!)!;
      const value = { name: name[1] ?? name[0], category: CATEGORIES[at] };
      for (const key of [
        `=${value.name}`,
        ...keys.flatMap((key) => (/[=.]/.test(key) ? key : [`=${key}`, `${key}.com`])),
      ])
        if (!known.has(key)) known.set(key, value);
    }
  });
  const get = (key: string) => known.get(key) ?? known.get(key.replace(COUNTRY, '.'));

  return (text) => {
    const name = text.toLowerCase().replace(/[\s_]+|^www\d?\./g, '');
    // an app is named the other way round: com.linkedin.android
    let host = /^(com|org)\../.test(name) ? name.split('.').reverse().join('.') : name;
    let found = get(`=${host}`);
    for (; !found && host.includes('.'); host = host.slice(host.indexOf('.') + 1)) {
      const door = DOOR.exec(host);
      found = get(host) ?? (door ? { name, category: door[1] ? 'email' : undefined } : undefined);
    }
    return found;
  };
}
