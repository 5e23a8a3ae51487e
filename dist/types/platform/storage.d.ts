/** The tab's storage or the site's, or nothing where it is refused: even reading the property throws in sandboxed frames. */
export declare function storageOf(kind: 'sessionStorage' | 'localStorage'): Storage | undefined;
