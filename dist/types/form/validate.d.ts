import type { FieldConfig } from '../config/field.ts';
import type { FormConfig } from '../config/parse.ts';
import type { FieldError, FieldValue } from '../fields/kind.ts';
import type { FormState } from './state.ts';
/** The value as it is sent: trimmed, and tidied by its kind. */
export declare function tidy(field: FieldConfig, value: FieldValue): FieldValue;
/** What is wrong with one value, if anything. `strict` also asks whether it may be missing. */
export declare function judge(field: FieldConfig, raw: FieldValue, strict: boolean): FieldError | undefined;
/** Judges the whole form, as a submit does. */
export declare function validate(config: FormConfig, state: FormState): Pick<FormState, 'errors' | 'consentMissing'>;
