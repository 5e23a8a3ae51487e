import type { FieldConfig } from '../config/field.ts';
import type { MessageKey } from '../locales/en.ts';

/** What a visitor can put into a field: text, a tick, or several choices. */
export type FieldValue = string | boolean | string[];

/** Why a value does not fit. Each is a text of the dictionary. */
export type FieldError = Extract<
  MessageKey,
  | 'required'
  | 'choose_one'
  | 'tick'
  | 'email'
  | 'business'
  | 'phone'
  | 'url'
  | 'number'
  | 'too_low'
  | 'too_high'
  | 'date'
  | 'too_early'
  | 'too_late'
  | 'too_short'
  | 'too_long'
  | 'pattern'
>;

/** A field kind: what makes its values tidy, and what makes them right. No view in it: a server can use it too. */
export interface FieldKind {
  /** What a required field says while it is empty. */
  readonly empty: FieldError;
  /** Most characters, unless the owner says otherwise. */
  readonly maxlength: number;
  /** The same value without accidents of typing or pasting. What was typed is kept beside it, as `<key>_raw`. */
  tidy?(value: string, field: FieldConfig): string;
  /** Judges a tidy value that is not empty. Lengths and patterns have been judged before. */
  check?(value: string, field: FieldConfig): FieldError | undefined;
  /** A tidy value as the lead carries it, where that is no text. */
  sent?(value: string): number;
  /** The value to begin with, of what the owner has written, where that is no text. */
  start?(value: string): FieldValue;
  /** What takes the place of `{n}` in the text of an error, where it is no length. */
  limit?(error: FieldError, field: FieldConfig): string | undefined;
  /** Whether several controls make one answer: their label is no one control's. */
  readonly group?: boolean;
}
