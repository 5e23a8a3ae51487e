import type { FieldConfig } from '../../config/field.ts';
import type { Profile } from './profile.ts';
/**
 * The fields of a form for a visitor of whom some answers are known. Those are not asked again but go along; an e-mail address
 * is always shown, filled in, so that he sees as whom he writes, and so are boxes, which nobody else may tick. Of the others
 * the first so many are asked, in the owner's order.
 *
 * @param most how many questions that are new to him
 */
export declare function askLess(fields: readonly FieldConfig[], profile: Profile, most: number): FieldConfig[];
export declare const HIDDEN: {
    readonly type: "hidden";
    readonly required: false;
};
