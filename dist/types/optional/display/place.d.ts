import type { FormConfig } from '../../config/parse.ts';
/** Where it stands, as classes: a pop-up at an edge or in the middle, a bar along an edge, all else in a corner. */
export declare function placeOf({ display, placement }: FormConfig): string;
