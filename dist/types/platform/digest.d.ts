/**
 * The SHA-256 of a text as `sha256-<base64>`, as soon as it is known: browsers compute it in the background, so the first call
 * says nothing. Nothing at all on plain http pages, which have no such function.
 */
export declare function digest(text: string): string | undefined;
