/**
 * What belongs to one owner: the registrable domain, by a few rules of thumb. Addresses in numbers (no domain's last part begins
 * with one) and names without a dot are taken whole.
 */
export declare const siteOf: (host: string) => string;
/** The host of an address in lower case, without `www.`; empty for what is no page and no app. */
export declare function hostOf(address: string): string;
/**
 * A host where visitors only pay or sign in: whoever comes back from there came from somewhere else before. Services by name, and
 * hosts that begin with login, checkout and the like.
 */
export declare const isDoor: (host: string) => boolean;
/** Whether the owner's list names this host, or one that it stands below: `example.com`, `*.example.com`. */
export declare const isListed: (host: string, list: readonly string[]) => boolean;
