/**
 * The pairs of an urlencoded body. Values of keys that come more than once are joined with `, `. Not `URLSearchParams`, which
 * takes bytes that are not UTF-8 for question marks without a word.
 *
 * @throws {LeadError} 400 when they are not UTF-8
 */
export declare function readForm(body: string): Record<string, string>;
