import type { FieldConfig } from '../../config/field.ts';
import type { FormConfig } from '../../config/parse.ts';
import type { FieldError, FieldValue } from '../../fields/kind.ts';
import type { FormState } from '../../form/state.ts';
/** A field with what stands in it, and what is wrong with that. */
export interface Judged {
    field: FieldConfig;
    value: FieldValue;
    /** Whether it is asked by what has been filled in so far. */
    asked: boolean;
    error?: FieldError | undefined;
    /** The script that has the last word on it, which this one cannot ask. */
    unsure?: string | undefined;
}
type Has = (script: string) => boolean;
/** Judges a form as it stands, quietly: the visitor is told nothing. */
export declare function judgeForm(config: FormConfig, state: FormState, has: Has): Judged[];
/**
 * The options by which a lead can be made of a form that is not filled in yet: what is wrong or missing is not asked for. Nothing is
 * to be sent of it, so there is nowhere to.
 */
export declare function withoutWrong(config: FormConfig, judged: readonly Judged[]): FormConfig;
export {};
