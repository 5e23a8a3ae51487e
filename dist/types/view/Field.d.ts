import { h } from 'preact';
import type { FieldConfig } from '../config/field.ts';
import type { FieldError, FieldValue } from '../fields/kind.ts';
import type { FormActions } from './Form.tsx';
import type { Say } from './words.ts';
export interface FieldProps {
    field: FieldConfig;
    /** Of its control; those around it begin with it. */
    id: string;
    value: FieldValue | undefined;
    error: FieldError | undefined;
    say: Say;
    on: FormActions;
}
/** A label, its control, the help and what is wrong. In a shadow root of its own, ids are those of this form alone. */
export declare function Field(props: FieldProps): h.JSX.Element;
