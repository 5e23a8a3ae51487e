import { type FormOptions } from '../config/parse.ts';
import type { Problem } from '../config/problem.ts';
/** A form as HTML, without the tags of the scripts. */
export interface Drawn {
    /** Empty when no webhook is named. */
    html: string;
    /** The style inside; nothing where the script alone can draw the form. */
    style?: string;
    problems: Problem[];
}
/** Draws a form as the script would first, as far as HTML can. */
export declare function drawSnippet(raw: FormOptions): Drawn;
