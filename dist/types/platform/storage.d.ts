/** The tab's sessionStorage, or nothing where it is refused: even reading the property throws in sandboxed frames. */
export declare function tabStorage(): Storage | undefined;
