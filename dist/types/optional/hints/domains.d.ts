/** The mailboxes that most people have, the best known first: what may have been meant. */
export declare const COMMON: readonly string[];
export declare const isReal: (domain: string) => boolean;
/** The domain with an ending that there is. */
export declare function withRealEnding(domain: string): string;
