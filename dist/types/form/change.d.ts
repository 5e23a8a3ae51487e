import type { FieldConfig } from '../config/field.ts';
import type { FieldValue } from '../fields/kind.ts';
import type { FormState } from './state.ts';
/**
 * A keystroke, a tick, an autofill. Nothing is judged while typing, but an error that is on the screen goes away with the very
 * keystroke that mends it.
 */
export declare function change(state: FormState, field: FieldConfig, value: FieldValue): FormState;
/** The visitor leaves a field: a malformed value is named, an empty one is not (it may be filled in later). */
export declare function leave(state: FormState, field: FieldConfig): FormState;
