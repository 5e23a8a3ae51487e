import type { FieldConfig } from '../../../config/field.ts';
import type { FieldError } from '../../../fields/kind.ts';

/** Which of its bounds an error speaks of. */
export const limitOf = (error: FieldError, { min, max }: FieldConfig): string | undefined =>
  /low|early/.test(error) ? min : /high|late/.test(error) ? max : undefined;
