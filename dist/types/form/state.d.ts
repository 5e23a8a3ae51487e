import type { FormConfig } from '../config/parse.ts';
import type { FieldError, FieldValue } from '../fields/kind.ts';
/** Where a form stands on its way. The last two replace the form on the screen. */
export type Status = 'editing' | 'sending' | 'failed' | 'saved' | 'received';
/** A form that is being filled in. Never changed in place: each step makes a new one. */
export interface FormState {
    readonly values: Readonly<Record<string, FieldValue>>;
    /** What is wrong, by field key: only what the visitor is being told right now. */
    readonly errors: Readonly<Record<string, FieldError>>;
    readonly status: Status;
    /** The options by which the lead goes that was made of it. */
    readonly way?: FormConfig | undefined;
    /** A lead of an earlier page, saved by then, has got through. */
    readonly arrived: boolean;
}
/** The form before anybody has touched it, or, with other options, after `previous`: what was typed stays, hidden values are the owner's. */
export declare function initialState(config: FormConfig, previous?: Partial<FormState>): FormState;
