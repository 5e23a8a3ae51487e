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
/**
 * Unpacks a list of names. Categories are separated by `|`, in the order of {@link CATEGORIES} and those without one last;
 * names by `,`; what a name is known by, the canonical name first, by spaces:
 * - `facebook` is the name `facebook` and the host `facebook.com`;
 * - `t.co` is this host and those below it: a host is matched at its dots, so `microsoft.com` is not `t.co`. If it comes first,
 *   its first part is the name: `ecosia.org` is `ecosia`;
 * - `ebay.` is the name and that host under any country's ending;
 * - with `=` in front it is exactly this and nothing below it: `=ig` is a name and no host, `=google.` is not `docs.google.com`.
 */
export declare function createFinder(packed: string): Find;
