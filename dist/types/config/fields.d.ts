import type { FieldConfig, FieldInput, FieldOptions } from './field.ts';
import type { Report } from './problem.ts';
/** What of the options makes the fields. */
interface FieldSource {
    fields: string | (string | FieldInput)[];
    field: Record<string, FieldOptions>;
    hidden: Record<string, string>;
}
/** What is asked for where an owner says nothing, or nothing that can be used. */
export declare const DEFAULT_FIELDS = "name, email*, phone";
/** Names that would reach an object's prototype are none. */
export declare const KEY: RegExp;
/**
 * Makes the fields of a form out of the shorthand (or the list written in code), the options of single fields and the hidden
 * values. What does not fit is left out or replaced, and reported.
 */
export declare function readFields({ fields, field, hidden }: FieldSource, report: Report): FieldConfig[];
/** A field with all that its key and its kind say, and what its owner says in `data-field-<key>-<option>`. */
export declare function settle(input: FieldInput, report: Report, said?: FieldOptions): FieldConfig;
export {};
