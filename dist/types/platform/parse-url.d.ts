/**
 * An address, or nothing where the text is none.
 *
 * @param base what a relative address is taken from; without it only whole addresses count
 */
export declare function parseUrl(address: string, base?: string): URL | undefined;
