import type { FieldConfig } from '../../config/field.ts';
import type { FieldValue } from '../../fields/kind.ts';
/** A value that fits a field, for whoever tries a form out. Boxes are not ticked: consent is not for us to give. */
export declare function sampleOf({ type, key, options, required, min, maxlength }: FieldConfig): FieldValue | undefined;
