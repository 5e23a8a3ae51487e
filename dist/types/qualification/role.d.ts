/** Lower case, no accents, single spaces between words and around the whole. */
export declare const words: (text: unknown) => string;
/** How high a job title stands: `c_level`, `director`, `manager`, `staff`, or `student` for those who still learn. */
export declare function roleKind(title: unknown): string;
