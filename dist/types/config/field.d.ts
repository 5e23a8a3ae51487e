import type { FieldType } from '../fields/kinds.ts';
/** One choice of a select: what is sent, and what is shown. */
export interface Choice {
    /** What is sent. */
    value: string;
    /** What is shown. */
    label: string;
}
/** What an owner may say of one field, as `data-field-<key>-<option>` or in code. Numbers may be written as strings. */
export interface FieldOptions {
    /** The words above the field. Without them: made of the key. */
    label?: string;
    /** An example inside the empty field. */
    placeholder?: string;
    /** A line of explanation at the field. */
    help?: string;
    /** What the field begins with; of `checkboxes` several: `crm | ads`. */
    value?: string;
    /** The token by which browsers fill the field in. Known keys bring theirs. */
    autocomplete?: string;
    /** A regular expression that the whole value must match. */
    pattern?: string;
    /** Fewest characters. */
    minlength?: number | `${number}`;
    /** Most characters. Without it: 5000. */
    maxlength?: number | `${number}`;
    /** Least, or earliest: of a `number` or a `date` (`2026-12-31`). */
    min?: number | string;
    /** Most, or latest: of a `number` or a `date` (`2026-12-31`). */
    max?: number | string;
    /** Height of a `textarea`, in lines. Without it: 4. */
    rows?: number | `${number}`;
    /** The choices: `a | b | value=Label`, or a list. */
    options?: string | (string | Choice)[];
    /** When it is asked: a condition over the other fields, such as `role = Founder | Sales`. */
    'show-if'?: string;
    /** Of a phone number that is written without its country code: the two letters of that country. */
    country?: string;
    /** Of an e-mail address: whether those of free providers are refused. With `leadtag.hints.js`. */
    business?: boolean | 'true' | 'false' | 'yes' | 'no' | '';
}
/** A field as written in code: `{ key: 'email', required: true, label: 'Work email' }`. */
export interface FieldInput extends FieldOptions {
    /**
     * The name of the value in the lead: `a-z`, `0-9`, `_`. Known ones (`email`, `phone`, `company`, …) bring their
     * type.
     */
    key: string;
    /**
     * The kind of field. Without it: what the key says, else `text`. Some need `leadtag.fields.js` or
     * `leadtag.country.js`.
     */
    type?: FieldType;
    /** Whether it must be filled in. */
    required?: boolean;
    /** Which step it stands on, from 1. With `leadtag.steps.js`. */
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
