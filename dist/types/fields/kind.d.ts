import type { FieldConfig } from '../config/field.ts';
import type { MessageKey } from '../locales/en.ts';
/** What a visitor can put into a field: text, or a tick. */
export type FieldValue = string | boolean;
/** Why a value does not fit. Each is a text of the dictionary. */
export type FieldError = Extract<MessageKey, 'required' | 'choose_one' | 'tick' | 'email' | 'phone' | 'too_short' | 'too_long' | 'pattern'>;
/** A field kind: what makes its values tidy, and what makes them right. No view in it: a server can use it too. */
export interface FieldKind {
    /** What a required field says while it is empty. */
    readonly empty: FieldError;
    /** Most characters, unless the owner says otherwise. */
    readonly maxlength: number;
    /** The same value without accidents of typing or pasting. What was typed is kept beside it, as `<key>_raw`. */
    tidy?(value: string): string;
    /** Judges a tidy value that is not empty. Lengths and patterns have been judged before. */
    check?(value: string, field: FieldConfig): FieldError | undefined;
}
