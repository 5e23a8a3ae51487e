/**
 * The address without what may name a person: no query, no user, no e-mail address in the path. Of the fragment only a router's
 * path stays. Campaign parameters and click ids have places of their own in a lead. Nothing for what is no address.
 */
export declare function withoutQuery(address: string): string | undefined;
