import type { Extension } from '../extensions.ts';
import type { Leadtag } from '../script.ts';
/** Runs a callback with `leadtag.js`, whichever of the two has come first. */
export declare function whenThere(callback: (api: Leadtag) => void): void;
/** Brings an optional script's part to `leadtag.js`. */
export declare const register: (extension: Extension) => void;
