import type { FormConfig } from '../../config/parse.ts';
/** The languages that have a script. */
export declare const TAGS: string[];
/**
 * What a form asks for that no script on the page carries out: it stands in the page, on one step, as plain texts, in English.
 *
 * @param has whether the optional script with this name is there
 * @returns what is asked for, and the script that it needs
 */
export declare function missing(config: FormConfig, has: (script: string) => boolean): [what: string, script: string][];
