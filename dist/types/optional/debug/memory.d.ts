/** What the tab remembers of the panel. */
export interface Kept {
    /** `off`: closed for good, on the owner's own machine. */
    show?: 'tab' | 'open' | 'off';
    section?: string;
    side?: 'start' | 'end';
}
/** What is remembered. Somebody else's value, or a storage that is refused, is nothing. */
export declare function recall(): Kept;
/** Remembers; nothing is the end of it. */
export declare function remember(kept: Kept | undefined): void;
/** Anything that the tab keeps for the panel, under a name of its own. */
export declare function read(key: string): unknown;
export declare function write(key: string, value: unknown): void;
