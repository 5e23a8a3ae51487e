/** SHA-256 of a text as policies write it: `sha256-<base64>`. Nothing on plain http pages, which have no such function. */
export declare function hashOf(text: string): Promise<string | undefined>;
