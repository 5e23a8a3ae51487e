import type { FieldKind } from './kind.ts';

/** A value of the owner's that the visitor neither sees nor changes. */
export const hidden: FieldKind = { empty: 'required', maxlength: 100_000 };
