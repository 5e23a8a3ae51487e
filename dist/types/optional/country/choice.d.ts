import type { FieldConfig } from '../../config/field.ts';
import type { FormConfig } from '../../config/parse.ts';
import type { FormState } from '../../form/state.ts';
/**
 * The country of a phone number is a field of its own, `<key>_country`, that is neither drawn nor sent: so it stays through a
 * reload, a step and `update()`, and `setValues()` can set it. Its mark is that it has no label.
 */
export declare const choiceOf: (phone: FieldConfig, value?: string) => FieldConfig;
/** The fields that a visitor is asked, each phone number with the country that is chosen for it. */
export declare function withChoices(config: FormConfig, { values }: FormState): FormConfig;
