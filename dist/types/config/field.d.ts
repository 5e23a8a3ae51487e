import type { FieldType } from '../fields/kinds.ts';
/** One choice of a select: what is sent, and what is shown. */
export interface Choice {
    value: string;
    label: string;
}
/** What an owner may say of one field, as `data-field-<key>-<option>` or in code. Numbers may be written as strings. */
export interface FieldOptions {
    label?: string;
    placeholder?: string;
    help?: string;
    value?: string;
    autocomplete?: string;
    /** A regular expression that the whole value must match. */
    pattern?: string;
    /** Fewest and most characters. */
    minlength?: number | `${number}`;
    maxlength?: number | `${number}`;
    /** Least and most: a number, or a date as 2026-12-31. */
    min?: number | string;
    max?: number | string;
    /** Height of a textarea, in lines. */
    rows?: number | `${number}`;
    /** `a | b | value=Label`, or a list. */
    options?: string | (string | Choice)[];
    /** When it is asked: a condition over the other fields, such as `role = Founder | Sales`. */
    'show-if'?: string;
    /** Of a phone number written without its country code: the two letters of that country. */
    country?: string;
    /** Of an e-mail address: whether the ones of free providers are refused. */
    business?: boolean | 'true' | 'false' | 'yes' | 'no' | '';
}
/** A field as written in code: `{ key: 'email', required: true, label: 'Work email' }`. */
export interface FieldInput extends FieldOptions {
    key: string;
    type?: FieldType;
    required?: boolean;
    /** Which step it stands on, from 1. */
    step?: number;
}
/** A field, settled: nothing is missing, nothing needs a second look. */
export interface FieldConfig {
    readonly key: string;
    readonly type: FieldType;
    readonly required: boolean;
    readonly step: number;
    readonly label: string;
    readonly value: string;
    readonly minlength: number;
    readonly maxlength: number;
    readonly rows: number;
    readonly min: string;
    readonly max: string;
    readonly options: readonly Choice[];
    readonly placeholder?: string;
    readonly help?: string;
    readonly autocomplete?: string;
    readonly pattern?: RegExp;
    readonly 'show-if'?: string;
    readonly country?: string;
    readonly business?: boolean;
}
