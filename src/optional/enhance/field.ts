import type { FieldConfig } from '../../config/field.ts';
import type { FieldValue } from '../../fields/kind.ts';

/** An input of the page's as a field: the browser has judged what is in it, so there is nothing left to judge. */
export const fieldOf = (key: string, value: FieldValue): FieldConfig => ({
  key,
  type: typeof value === 'boolean' ? 'checkbox' : 'hidden',
  required: false,
  step: 1,
  label: key,
  value: '',
  minlength: 0,
  maxlength: Number.POSITIVE_INFINITY,
  rows: 1,
  min: '',
  max: '',
  options: [],
});
