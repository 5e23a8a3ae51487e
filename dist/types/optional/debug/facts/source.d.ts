import type { Problem } from '../../../config/problem.ts';
import type { Mounted, Site } from '../../../extensions.ts';
/** One option of a form: its value, and where that was said. */
export interface OptionFact {
    name: string;
    value: unknown;
    /** Nothing: the default. */
    from?: string | undefined;
}
/** A form as leadtag has understood it. */
export interface FormFact {
    /** Where the form was found. */
    where: string;
    options: OptionFact[];
    problems: Problem[];
}
/** Reads once more what an owner wrote, to tell where each option comes from and what does not fit. */
export declare function factsOf(form: Mounted, site: Site): FormFact;
