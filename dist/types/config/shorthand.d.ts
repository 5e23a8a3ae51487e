import type { Choice } from './field.ts';
/** One item of the shorthand, before anybody has judged it. */
export interface ShorthandItem {
    /** All that stands outside of the parentheses. */
    head: string;
    choices: Choice[];
    /** Which step it stands on, from 1. */
    step: number;
}
/**
 * Cuts the field shorthand into items: `key[*][: type][(a | b)]`, `,` next field, `/` next step. Inside parentheses `, / *`
 * are plain text; `\` takes the next character as it is. Never fails: what makes no sense ends up in a head that nobody knows.
 */
export declare function readShorthand(source: string): ShorthandItem[];
/** Reads `a | b | value=Label`. */
export declare function readChoices(source: string): Choice[];
