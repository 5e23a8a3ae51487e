/** Something that an owner wrote and that does not fit. Never a reason not to show the form. */
export interface Problem {
    /** The option's name as an attribute spells it, without `data-`. */
    option: string;
    /** What is wrong, in an owner's words. */
    text: string;
    /** A stable name, where the problem has one of its own. */
    code?: string | undefined;
}
/** Takes a problem, part by part. */
export type Report = (option: string, text: string, code?: string) => void;
/** Takes problems into a list. */
export declare const reportTo: (problems: Problem[]) => Report;
/** Thrown by `mount()`, and only there: every problem of the options at once. */
export declare class ConfigError extends Error {
    readonly problems: readonly Problem[];
    name: string;
    constructor(problems: readonly Problem[]);
}
/** A value as an owner would write it. What cannot be written is named by its kind. */
export declare function shown(value: unknown): string;
/** All problems as one text, a line each. */
export declare const spell: (problems: readonly Problem[]) => string;
