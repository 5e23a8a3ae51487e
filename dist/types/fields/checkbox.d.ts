import type { FieldKind } from './kind.ts';
/** One box to tick; never ticked by us. */
export declare const checkbox: FieldKind;
