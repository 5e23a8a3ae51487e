/**
 * The address that may have been meant: `ada@gmial.con` is `ada@gmail.com`. Nothing for what is a mailbox as it stands. A hint,
 * no more: somebody may well have an address that looks like a slip.
 */
export declare function suggestion(address: string): string | undefined;
