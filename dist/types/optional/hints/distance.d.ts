/**
 * How many slips of the fingers lie between two words: a letter too many, too few, a wrong one, or two that have changed places.
 * More than two are not told apart.
 */
export declare function slips(a: string, b: string): number;
