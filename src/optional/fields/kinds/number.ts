import type { FieldKind } from '../../../fields/kind.ts';
import { limitOf } from './limit.ts';
import { tidyNumber } from './tidy-number.ts';

/** A number, in whatever spelling. */
export const number: FieldKind = {
  empty: 'required',
  maxlength: 40,
  tidy: tidyNumber,
  check(value, { min, max }) {
    if (!/^-?\d*\.?\d+$/.test(value)) return 'number';
    if (min && +value < +min) return 'too_low';
    return max && +value > +max ? 'too_high' : undefined;
  },
  sent: Number,
  limit: limitOf,
};
