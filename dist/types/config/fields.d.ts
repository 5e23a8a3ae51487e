import type { FieldConfig, FieldInput, FieldOptions } from './field.ts';
import type { Problem } from './problem.ts';
/** What of the options makes the fields. */
interface FieldSource {
    fields: string | (string | FieldInput)[];
    field: Record<string, FieldOptions>;
    hidden: Record<string, string>;
}
/** What is asked for where an owner says nothing, or nothing that can be used. */
export declare const DEFAULT_FIELDS = "name, email*, phone";
/** Every name that `data-field-<key>-<option>` can end with. */
export declare const FIELD_OPTIONS: readonly string[];
/**
 * Makes the fields of a form out of the shorthand (or the list written in code), the options of single fields and the hidden
 * values. What does not fit is left out or replaced, and reported.
 */
export declare function readFields({ fields, field, hidden }: FieldSource, tell: (problem: Problem) => void): FieldConfig[];
export {};
