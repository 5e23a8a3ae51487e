import type { Mounted } from '../../extensions.ts';
/** A corner in which nothing of our forms that can be used, or floats over the page, is at the moment. */
export declare function freeCorner(forms: readonly Mounted[]): string;
