import type { FieldConfig } from '../../../config/field.ts';
import type { FieldError } from '../../../fields/kind.ts';
/** Which of its bounds an error speaks of. */
export declare const limitOf: (error: FieldError, { min, max }: FieldConfig) => string | undefined;
