import type { FieldConfig } from '../../config/field.ts';
import type { FormConfig } from '../../config/parse.ts';
import { type Facts } from '../../fields/condition.ts';
/** What is wrong with conditions of a form: where they stand, and their text. */
export declare const brokenConditions: ({ fields, step }: FormConfig) => [option: string, text: string][];
/**
 * The fields that are asked, given the values so far. A field that is not shown counts as empty, so that what hangs on it goes
 * too, in whatever order they stand. A condition that is none counts as not written.
 */
export declare function shownFields({ fields, step }: FormConfig, values: Facts): readonly FieldConfig[];
