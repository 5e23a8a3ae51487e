import type { FieldConfig } from './field.ts';
import type { Report } from './problem.ts';
/** Something that a visitor may agree to, as an owner writes it: `{ purpose: 'sms', text: 'Text me about my order' }`. */
export interface PurposeInput {
    /** A short name, such as `marketing`, `phone`, `sms` or `whatsapp`: `consent_<purpose>` in flat leads. */
    purpose: string;
    /** The words that the visitor reads; links as `[text](address)`. */
    text: string;
    /** Whether the box must be ticked. */
    required?: boolean;
    /** Words to read without a box: whoever submits has been told. */
    notice?: boolean;
}
/** A purpose, settled. Its box is a field like any other, except that it is not among the values of the lead. */
export interface Purpose extends FieldConfig {
    readonly purpose: string;
    readonly notice: boolean;
}
/** Makes a box, or a notice, of each purpose. A box is never ticked beforehand, whatever an owner writes. */
export declare function readPurposes(inputs: readonly PurposeInput[], report: Report): Purpose[];
