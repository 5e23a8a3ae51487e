import type { Extension } from '../extensions.ts';
/** Brings an optional script's part to `leadtag.js`, whichever of the two has come first. */
export declare function register(extension: Extension): void;
