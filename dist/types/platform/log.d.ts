/**
 * Tells the owner, in the console, what is wrong: once per text and page load.
 *
 * @param code a stable name; the README explains each
 * @param text what is wrong, where, and what to do
 */
export declare function complain(code: string, text: string): void;
