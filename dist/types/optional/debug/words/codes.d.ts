/** What a code means, and what its owner can do about it, as the README has it under "When something is wrong". */
export interface Advice {
    meaning: string;
    todo: string;
}
/** What to do about a code; nothing for one that is none of ours. */
export declare function adviceFor(code: string | undefined): Advice | undefined;
