/**
 * The body of a request as text.
 *
 * @param maxBytes counted while they arrive: what a request says of its length may be wrong
 * @throws {LeadError} 413 too large, 415 compressed or not UTF-8 by its own words, 400 not UTF-8, 408 broken off: the same again may arrive
 */
export declare function readText(request: Request, maxBytes: number): Promise<string>;
