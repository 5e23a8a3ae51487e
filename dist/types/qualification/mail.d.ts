/**
 * What kind of mailbox an address is: `competitor` (a domain of `exclude`, or below one), `disposable`, `education`, `free`,
 * or `work`, which is every other. `undefined` when it is no address.
 */
export declare function mailKind(address: unknown, exclude?: readonly string[]): string | undefined;
