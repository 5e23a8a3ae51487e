import type { FieldKind } from './kind.ts';
/** A value of the owner's that the visitor neither sees nor changes. */
export declare const hidden: FieldKind;
