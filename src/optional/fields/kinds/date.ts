import type { FieldKind } from '../../../fields/kind.ts';
import { limitOf } from './limit.ts';

/** A day, as `2026-12-31`: what browsers make of their own calendars. */
export const date: FieldKind = {
  empty: 'required',
  maxlength: 10,
  check(value, { min, max }) {
    // engines that make 3 March of 31 February give another text back
    if (new Date(value).toJSON()?.slice(0, 10) !== value) return 'date';
    // ISO dates sort as texts
    if (value < min) return 'too_early';
    return max && value > max ? 'too_late' : undefined;
  },
  limit: limitOf,
};
