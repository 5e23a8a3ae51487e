/** The default model: the points of a rule such as `intent.demo`, 0 for one that it does not know. */
export declare function pointsOf(rule: string, count?: number): number;
