import type { FieldKind } from './kind.ts';

export const select: FieldKind = {
  empty: 'choose_one',
  maxlength: 5000,
  check: (value, field) => (field.options.some((choice) => choice.value === value) ? undefined : 'choose_one'),
};
