import type { FieldConfig } from '../../config/field.ts';
import type { FormConfig } from '../../config/parse.ts';
import type { FormState } from '../../form/state.ts';
export interface Step {
    /** As the owner counts, from 1. */
    number: number;
    fields: FieldConfig[];
}
/** The steps that have something to ask, in order. */
export declare function stepsOf(config: FormConfig, { values }: FormState): Step[];
