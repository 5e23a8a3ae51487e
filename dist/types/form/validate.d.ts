import type { FieldConfig } from '../config/field.ts';
import type { FieldError, FieldValue } from '../fields/kind.ts';
import type { FormState } from './state.ts';
/** The value as it is sent: trimmed, and tidied by its kind. */
export declare function tidy(field: FieldConfig, value: FieldValue): FieldValue;
/** What is wrong with one value, if anything. `strict` also asks whether it may be missing. */
export declare function judge(field: FieldConfig, raw: FieldValue, strict: boolean): FieldError | undefined;
/** Judges values by field key, as a submit does: those of a form, or those that the page's listeners have left in a lead. */
export declare function validate(fields: readonly FieldConfig[], values: Readonly<Record<string, FieldValue | number>>): FormState['errors'];
