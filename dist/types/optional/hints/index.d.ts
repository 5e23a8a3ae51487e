import type { FieldConfig } from '../../config/field.ts';
import type { Extension } from '../../extensions.ts';
/** What a visitor can do with a suggestion. */
export interface HintActions {
    take(field: FieldConfig, address: string): void;
    drop(field: FieldConfig): void;
}
/**
 * Hints on e-mail addresses: "Did you mean ada@gmail.com?" as a button that fills it in, and `business` for owners who ask for
 * an address of a company.
 */
export declare const hints: (clock?: import("../../platform/clock.ts").Clock) => Extension;
