/** How many letters must be added, removed or changed to make one word out of the other (Levenshtein). */
export declare function distance(a: string, b: string): number;
