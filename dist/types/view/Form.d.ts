import { type ComponentChildren, h } from 'preact';
import type { FieldConfig } from '../config/field.ts';
import type { FormConfig } from '../config/parse.ts';
import type { FieldValue } from '../fields/kind.ts';
import type { FormState } from '../form/state.ts';
import type { Say } from './words.ts';
/** What a visitor can do to a form. */
export interface FormActions {
    input(field: FieldConfig, value: FieldValue): void;
    blur(field: FieldConfig): void;
    submit(): void;
}
export interface FormProps {
    config: FormConfig;
    state: FormState;
    say: Say;
    on: FormActions;
    /** Stands above the fields, and beside the button. */
    above?: ComponentChildren;
    beside?: ComponentChildren;
}
/** A form as it stands. Holds nothing: the same props always draw the same form. */
export declare function Form({ config, state, say, on, above, beside }: FormProps): h.JSX.Element;
