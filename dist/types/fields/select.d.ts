import type { FieldKind } from './kind.ts';
export declare const select: FieldKind;
