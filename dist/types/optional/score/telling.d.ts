import type { Extension } from '../../extensions.ts';
/** What a page at this path says of its reader, as signals. */
export declare const signalsOf: (path: string) => string[];
/** Notes what a visitor reads, page by page: pricing, case studies, careers. */
export declare const telling: () => Extension;
