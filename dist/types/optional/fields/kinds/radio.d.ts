import type { FieldKind } from '../../../fields/kind.ts';
/** One of a few choices, all of them in sight. */
export declare const radio: FieldKind;
