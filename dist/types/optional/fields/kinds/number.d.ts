import type { FieldKind } from '../../../fields/kind.ts';
/** A number, in whatever spelling. */
export declare const number: FieldKind;
