import type { FieldKind } from './kind.ts';

export const text: FieldKind = { empty: 'required', maxlength: 5000 };
