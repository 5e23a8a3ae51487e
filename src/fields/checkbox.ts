import type { FieldKind } from './kind.ts';

/** One box to tick; never ticked by us. */
export const checkbox: FieldKind = { empty: 'tick', maxlength: 5, start: () => false };
